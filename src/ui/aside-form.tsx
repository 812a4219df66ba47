import { useState } from "react";
import type { Finding } from "../domain/finding.ts";
import { type DisputeDraft, lastName, type RecordFault, readDispute } from "../state/provision-draft.ts";
import type { State } from "../state/store.ts";
import { useGrundlag, useWords } from "./grundlag.ts";
import { useFaultText } from "./record-fault.ts";
import { RecordForm } from "./record-form.tsx";
import { TextEntry } from "./text-entry.tsx";

interface Props {
  readonly plot: string;
  readonly finding: Finding;
  readonly onLeave: () => void;
}

/** Sets a finding aside, for a reason that is given. */
export function AsideForm({ plot, finding: { rule, code, outcome }, onLeave }: Props) {
  const { acts, store } = useGrundlag();
  const { records } = useWords();
  const [draft, setDraft] = useState(() => beginning(store.getState()));
  // Faults stay until the next try: one that went while somebody presses the button would move the button away.
  const [faults, setFaults] = useState<readonly RecordFault<keyof DisputeDraft>[]>([]);
  const fault = useFaultText(faults);
  const change = (part: Partial<DisputeDraft>) => setDraft((before) => ({ ...before, ...part }));
  const save = () => {
    const result = readDispute(draft);
    setFaults(result.ok ? [] : result.problems);
    if (!result.ok) return false;
    acts.setAside({ plot, rule, code, ...result.value });
    onLeave();
    return true;
  };
  const isHole = outcome === "noData";
  return (
    <RecordForm
      name={isHole ? records.acceptHole : records.setAside}
      about={isHole ? records.acceptHoleText : records.setAsideText}
      onSave={save}
      onLeave={onLeave}
    >
      <TextEntry
        label={records.reason}
        kind="lines"
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        fault={fault("reason")}
      />
      <div className="record-pair">
        <TextEntry label={records.by} value={draft.by} onChange={(by) => change({ by })} fault={fault("by")} hint={records.byHint} />
        <TextEntry label={records.on} kind="date" value={draft.on} onChange={(on) => change({ on })} fault={fault("on")} />
      </div>
    </RecordForm>
  );
}

const beginning = ({ project: { records }, today }: State): DisputeDraft => ({
  reason: "",
  by: lastName(records),
  on: today,
});
