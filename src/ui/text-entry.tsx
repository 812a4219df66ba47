import { FieldError, Input, Label, Text, TextArea, TextField } from "react-aria-components";

interface Props {
  readonly label: string;
  readonly mark?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly fault: string | undefined;
  readonly hint?: string;
  /** Several lines, or a day. */
  readonly kind?: "lines" | "date";
}

/** A line of text, several, or a day, with its fault. */
export function TextEntry({ label, mark, value, onChange, fault, hint, kind }: Props) {
  return (
    <TextField
      className="field"
      value={value}
      onChange={onChange}
      isInvalid={fault !== undefined}
      validationBehavior="aria"
      {...(kind === "date" ? { type: "date" } : {})}
    >
      <Label>
        {label} {mark && <span className="optional">({mark})</span>}
      </Label>
      <div className="box">{kind === "lines" ? <TextArea rows={3} /> : <Input />}</div>
      {hint && (
        <Text className="hint" slot="description">
          {hint}
        </Text>
      )}
      <FieldError className="fault">{fault}</FieldError>
    </TextField>
  );
}
