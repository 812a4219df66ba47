import type { ReactNode } from "react";
import { Button, FieldError, Label, ListBox, ListBoxItem, Popover, Select, SelectValue, Text } from "react-aria-components";
import { Icon } from "./icon.tsx";

interface Option {
  readonly id: string;
  readonly text: string;
}

interface Props {
  readonly label: string;
  /** Stands after the label: optional, our suggestion. */
  readonly mark?: ReactNode;
  readonly placeholder: string;
  readonly options: readonly Option[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly hint?: string;
  readonly fault?: string | undefined;
  readonly className?: string;
  readonly boxClassName?: string;
  /** Spoken instead of the label, where the label alone says too little. */
  readonly spoken?: string;
}

/** One choice out of a short list. */
export function SelectField({
  label,
  mark,
  placeholder,
  options,
  chosen,
  onChoose,
  hint,
  fault,
  className = "field",
  boxClassName = "",
  spoken,
}: Props) {
  return (
    <Select
      className={className}
      placeholder={placeholder}
      value={chosen}
      onChange={(key) => key !== null && onChoose(String(key))}
      isInvalid={fault !== undefined}
      validationBehavior="aria"
      {...(spoken ? { "aria-label": spoken } : {})}
    >
      <Label>
        {label} {mark}
      </Label>
      <Button className={`box ${boxClassName}`}>
        <SelectValue />
        <Icon name="chevron" className="chevron" />
      </Button>
      {hint && (
        <Text className="hint" slot="description">
          {hint}
        </Text>
      )}
      <FieldError className="fault">{fault}</FieldError>
      <Popover>
        <ListBox items={options}>
          {(option) => (
            <ListBoxItem className="option" textValue={option.text}>
              {option.text}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
