import type { DistanceWish } from "../domain/request.ts";
import { useWords } from "./grundlag.ts";
import { NumberEntry } from "./number-entry.tsx";
import { useDraft, useFault } from "./use-draft.ts";

interface Props {
  readonly field: "plotArea" | "floorArea" | "height" | "storeys" | "officeFloorArea" | DistanceWish;
  readonly unit?: string;
  readonly optional?: boolean;
}

/** A number of the draft with its name, unit and fault; one that an example filled says so. */
export function DraftNumber({ field, unit, optional = false }: Props) {
  const [draft, change] = useDraft();
  const fault = useFault(field);
  const { form } = useWords();
  const isExample = draft.example.some((each) => each === field);
  return (
    <NumberEntry
      label={form[field]}
      mark={optional ? form.optional : null}
      badge={isExample ? form.example : null}
      unit={unit ?? null}
      value={draft[field]}
      fault={fault}
      onChange={(value) => change({ [field]: value })}
    />
  );
}
