import { Label, Radio, RadioGroup, Text } from "react-aria-components";
import { useWords } from "./grundlag.ts";
import { useDraft } from "./use-draft.ts";

const answers = { yes: true, no: false, unknown: null } as const;
const keys = ["yes", "no", "unknown"] as const;

interface Props {
  readonly field: "threatensGroundwater" | "isProduction" | "processWastewater" | "newRoadAccess";
  readonly label: string;
  readonly hint?: string;
}

/** A fact of the company that is so, is not so, or is not known: an answer of its own, and the first one. */
export function KnownField({ field, label, hint }: Props) {
  const [draft, change] = useDraft();
  const { form } = useWords();
  return (
    <RadioGroup
      className="field"
      value={keys.find((key) => answers[key] === draft[field]) ?? "unknown"}
      onChange={(chosen) => change({ [field]: answers[keys.find((key) => key === chosen) ?? "unknown"] })}
    >
      <Label>{label}</Label>
      <div className="radios">
        {keys.map((key) => (
          <Radio key={key} className="radio" value={key}>
            <span className="mark" />
            {form.answers[key]}
          </Radio>
        ))}
      </div>
      {hint && (
        <Text className="hint" slot="description">
          {hint}
        </Text>
      )}
    </RadioGroup>
  );
}
