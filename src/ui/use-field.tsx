import { type Use, uses } from "../domain/request.ts";
import { useWords } from "./grundlag.ts";
import { SelectField } from "./select-field.tsx";
import { useDraft, useFault } from "./use-draft.ts";

const isUse = (id: string): id is Use => uses.some((use) => use === id);

/** What the company would do on the plot. */
export function UseField() {
  const [draft, change] = useDraft();
  const fault = useFault("use");
  const { form } = useWords();
  return (
    <SelectField
      label={form.use}
      mark={draft.suggestedUse && <span className="suggested">{form.suggestion}</span>}
      placeholder={form.chooseUse}
      options={uses.map((use) => ({ id: use, text: form.uses[use] }))}
      chosen={draft.use}
      onChoose={(id) => isUse(id) && change({ use: id, suggestedUse: false })}
      fault={fault}
    />
  );
}
