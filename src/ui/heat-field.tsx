import { Checkbox } from "react-aria-components";
import { useWords } from "./grundlag.ts";
import { useDraft } from "./use-draft.ts";

/** The wish for district heating. */
export function HeatField() {
  const [draft, change] = useDraft();
  const { form } = useWords();
  return (
    <Checkbox className="check" isSelected={draft.districtHeating} onChange={(districtHeating) => change({ districtHeating })}>
      <span className="mark" />
      {form.districtHeating}
    </Checkbox>
  );
}
