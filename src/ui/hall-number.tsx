import type { HallDraft } from "../state/hall-draft.ts";
import { useWords } from "./grundlag.ts";
import { NumberEntry } from "./number-entry.tsx";
import { useDraft, useFault } from "./use-draft.ts";

interface Props {
  readonly field: Exclude<keyof HallDraft, "hallBy">;
  readonly unit: string;
  readonly hint?: string;
}

/** A number of the building with its name, unit, hint and fault. */
export function HallNumber({ field, unit, hint }: Props) {
  const [draft, change] = useDraft();
  const fault = useFault(field);
  const { hallForm } = useWords();
  return (
    <NumberEntry
      label={hallForm[field]}
      mark={null}
      unit={unit}
      value={draft[field]}
      fault={fault}
      hint={hint}
      onChange={(value) => change({ [field]: value })}
    />
  );
}
