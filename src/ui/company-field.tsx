import { Input, Label, TextField } from "react-aria-components";
import { useWords } from "./grundlag.ts";
import { useDraft } from "./use-draft.ts";

/** The company's name; optional. */
export function CompanyField() {
  const [draft, change] = useDraft();
  const { form } = useWords();
  return (
    <TextField className="field" value={draft.company} onChange={(company) => change({ company })} maxLength={200}>
      <Label>
        {form.company} <span className="optional">({form.optional})</span>
      </Label>
      <div className="box">
        <Input autoComplete="off" />
      </div>
    </TextField>
  );
}
