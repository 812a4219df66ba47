import { Label, Radio, RadioGroup } from "react-aria-components";
import { useWords } from "./grundlag.ts";
import { useDraft } from "./use-draft.ts";

const answers = { yes: true, no: false, unknown: null } as const;
const keys = ["yes", "no", "unknown"] as const;

/** Does the company handle what can threaten groundwater? «Not known» is an answer of its own. */
export function GroundwaterField() {
  const [draft, change] = useDraft();
  const { form } = useWords();
  return (
    <RadioGroup
      className="field"
      value={keys.find((key) => answers[key] === draft.threatensGroundwater) ?? "unknown"}
      onChange={(chosen) => change({ threatensGroundwater: answers[keys.find((key) => key === chosen) ?? "unknown"] })}
    >
      <Label>{form.groundwater}</Label>
      <div className="radios">
        {keys.map((key) => (
          <Radio key={key} className="radio" value={key}>
            <span className="mark" />
            {form.answers[key]}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
