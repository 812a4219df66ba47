import { Input, Label, TextField } from "react-aria-components";
import { useGrundlag, useSeen, useWords } from "./grundlag.ts";

/** The day that the check is made for. */
export function DateField() {
  const { acts } = useGrundlag();
  const on = useSeen(({ project }) => project.on);
  const { form } = useWords();
  return (
    <TextField className="field" type="date" value={on} onChange={acts.setDate}>
      <Label>{form.on}</Label>
      <div className="box">
        <Input />
      </div>
    </TextField>
  );
}
