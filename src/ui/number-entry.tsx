import { FieldError, Group, Input, Label, NumberField, Text } from "react-aria-components";

interface Props {
  readonly label: string;
  readonly mark: string | null;
  /** What the number is, where it is not the user's own. */
  readonly badge?: string | null;
  readonly unit: string | null;
  readonly value: number | null;
  readonly fault: string | undefined;
  readonly hint?: string | undefined;
  readonly onChange: (value: number | null) => void;
}

/** A number written the way of the language (`1.234,5`), with its unit; empty is null. */
export function NumberEntry({ label, mark, badge, unit, value, fault, hint, onChange }: Props) {
  return (
    <NumberField
      className="field"
      value={value ?? Number.NaN}
      onChange={(number) => onChange(Number.isNaN(number) ? null : number)}
      minValue={0}
      formatOptions={{ maximumFractionDigits: 2 }}
      isInvalid={fault !== undefined}
      validationBehavior="aria"
      isWheelDisabled
    >
      <Label>
        {label} {mark && <span className="optional">({mark})</span>} {badge && <span className="suggested">{badge}</span>}
      </Label>
      <Group className="box">
        <Input className="numeric" />
        {unit && (
          <span className="unit" aria-hidden="true">
            {unit}
          </span>
        )}
      </Group>
      {hint && (
        <Text className="hint" slot="description">
          {hint}
        </Text>
      )}
      <FieldError className="fault">{fault}</FieldError>
    </NumberField>
  );
}
