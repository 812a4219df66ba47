import { useId } from "react";
import { useWords } from "./grundlag.ts";
import { SelectField } from "./select-field.tsx";
import { useDraft, useFault } from "./use-draft.ts";

const classes = [1, 2, 3, 4, 5, 6, 7].map((number) => ({ id: String(number), text: String(number) }));
const written = (number: number | null): string | null => (number === null ? null : String(number));

/** The interval that the company's virksomhedsklasse may lie in. */
export function ClassFields() {
  const [draft, change] = useDraft();
  const fromFault = useFault("classFrom");
  const toFault = useFault("classTo");
  const { form } = useWords();
  const label = useId();
  return (
    <fieldset className="bare" aria-labelledby={label}>
      <p className="label" id={label}>
        {form.classes} {draft.suggestedClass && <span className="suggested">{form.suggestion}</span>}
      </p>
      <div className="pair">
        <SelectField
          label={form.classFrom}
          spoken={form.classFromLabel}
          placeholder={form.chooseClass}
          options={classes}
          chosen={written(draft.classFrom)}
          onChoose={(id) => change({ classFrom: Number(id), classTo: draft.classTo ?? Number(id), suggestedClass: false })}
          fault={fromFault}
        />
        <SelectField
          label={form.classTo}
          spoken={form.classToLabel}
          placeholder={form.chooseClass}
          options={classes}
          chosen={written(draft.classTo)}
          onChoose={(id) => change({ classTo: Number(id), suggestedClass: false })}
          fault={toFault}
        />
      </div>
      <p className="hint">{form.classHint}</p>
    </fieldset>
  );
}
