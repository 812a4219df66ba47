import { type ReactNode, useId, useMemo } from "react";
import { Label } from "react-aria-components";
import { Icon } from "./icon.tsx";

/** A choice of a list. */
export interface Option {
  readonly id: string;
  readonly text: string;
  /** Heading that it stands under together with its neighbours of the same. */
  readonly group?: string;
}

interface Props {
  readonly label: string;
  /** Stands beside the label: that the field is optional, or that the value is our suggestion. */
  readonly mark?: ReactNode;
  /** Shown until something is chosen. */
  readonly placeholder: string;
  readonly options: readonly Option[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly hint?: string;
  readonly fault?: string | undefined;
  readonly className?: string;
  readonly boxClassName?: string;
  /** What a screen reader calls the field, where the label alone does not say it. */
  readonly spoken?: string;
}

/** One choice out of a list: the browser's own select, which opens at once and as telephones know it. */
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
  const id = useId();
  const choices = useMemo(
    () =>
      groupsOf(options).map(([group, members]) =>
        group === "" ? (
          members.map(choiceOf)
        ) : (
          <optgroup key={group} label={group}>
            {members.map(choiceOf)}
          </optgroup>
        ),
      ),
    [options],
  );
  const isFaulty = fault !== undefined;
  const described = [...(hint ? [`${id}-hint`] : []), ...(isFaulty ? [`${id}-fault`] : [])].join(" ");
  return (
    <div className={className} data-invalid={isFaulty || undefined}>
      <Label htmlFor={id}>
        {label} {mark}
      </Label>
      <div className={`box ${boxClassName}`}>
        <select
          id={id}
          value={chosen ?? ""}
          onChange={({ currentTarget }) => onChoose(currentTarget.value)}
          aria-label={spoken}
          aria-invalid={isFaulty || undefined}
          aria-describedby={described || undefined}
        >
          {chosen === null && (
            <option value="" disabled hidden>
              {placeholder}
            </option>
          )}
          {choices}
        </select>
        <Icon name="chevron" className="chevron" />
      </div>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {isFaulty && (
        <span className="fault" id={`${id}-fault`}>
          {fault}
        </span>
      )}
    </div>
  );
}

const choiceOf = ({ id, text }: Option) => (
  <option key={id} value={id}>
    {text}
  </option>
);

function groupsOf(options: readonly Option[]): readonly (readonly [string, readonly Option[]])[] {
  const groups = new Map<string, Option[]>();
  for (const option of options) groups.set(option.group ?? "", [...(groups.get(option.group ?? "") ?? []), option]);
  return [...groups];
}
