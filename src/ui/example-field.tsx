import { templates } from "../domain/templates.ts";
import { look } from "../state/look.ts";
import { withTemplate } from "../state/template-draft.ts";
import { useCompanyWords } from "./company-words.ts";
import { useGrundlag, useSeen, useWords } from "./grundlag.ts";
import { SelectField } from "./select-field.tsx";

/** An example to begin with, for a company that has filed nothing yet. What it fills is marked in the form until it is corrected. */
export function ExampleField() {
  const { store } = useGrundlag();
  const draft = useSeen(({ view }) => view.draft);
  const { form } = useWords();
  const words = useCompanyWords();
  const names: Readonly<Record<string, string>> = words.templates;
  const shown = draft.example.length > 0 ? templates.find(({ filled }) => filled.branch === draft.branch) : undefined;
  return (
    <SelectField
      label={form.begin}
      mark={<span className="optional">({form.optional})</span>}
      placeholder={words.chooseExample}
      options={templates.map(({ id }) => ({ id, text: names[id] ?? id }))}
      chosen={shown?.id ?? null}
      onChoose={(id) => look(store, { draft: withTemplate(store.getState().view.draft, id) })}
      {...(draft.example.length > 0 && { hint: words.exampleHint })}
    />
  );
}
