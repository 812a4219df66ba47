import { useState } from "react";
import { type PlanReference, type ProvisionKind, provisionKinds, type RatioBase } from "../domain/provision.ts";
import { isRatio, provisionRanges } from "../domain/provision-range.ts";
import { lastName, type ProvisionDraft, type RecordFault, readProvision } from "../state/provision-draft.ts";
import { useGrundlag, useSeen, useWords } from "./grundlag.ts";
import { NumberEntry } from "./number-entry.tsx";
import { OuterLink } from "./outer-link.tsx";
import { planName } from "./plan-name.ts";
import { useFaultText } from "./record-fault.ts";
import { RecordForm } from "./record-form.tsx";
import { SelectField } from "./select-field.tsx";
import { TextEntry } from "./text-entry.tsx";

interface Props {
  /** Plans of the plot, any of which can be read. */
  readonly plans: readonly PlanReference[];
  /** What is asked for, where that is known. */
  readonly quantity: ProvisionKind | null;
  readonly plan: string | null;
  readonly onLeave: () => void;
}

const bases: readonly RatioBase[] = [1, 2, 3, 4];
const unsaid = "unsaid";
const shown = { class: null, "%": "%", m: "m", "m²": "m²", storeys: null, year: null, count: null } as const;

/** Takes down what § so-and-so of a plan says. */
export function ProvisionForm({ plans, quantity, plan, onLeave }: Props) {
  const { acts, store } = useGrundlag();
  const today = useSeen((state) => state.today);
  const { records } = useWords();
  const [draft, setDraft] = useState<ProvisionDraft>(() => {
    const by = lastName(store.getState().project.records);
    return { plan: plan ?? plans[0]?.planId ?? null, quantity, value: null, of: null, paragraph: "", page: null, quote: "", by, on: today };
  });
  // Faults stay until the next try: one that went while somebody presses the button would move the button away.
  const [faults, setFaults] = useState<readonly RecordFault<keyof ProvisionDraft>[]>([]);
  const fault = useFaultText(faults);
  const change = (part: Partial<ProvisionDraft>) => setDraft((before) => ({ ...before, ...part }));
  const save = () => {
    const result = readProvision(draft);
    setFaults(result.ok ? [] : result.problems);
    if (!result.ok) return false;
    acts.enterProvision(result.value);
    onLeave();
    return true;
  };
  const link = plans.find(({ planId }) => planId === draft.plan)?.link ?? null;
  return (
    <RecordForm name={records.enter} onSave={save} onLeave={onLeave}>
      <SelectField
        label={records.plan}
        placeholder={records.choosePlan}
        options={plans.map((each) => ({ id: each.planId ?? "", text: planName(each) }))}
        chosen={draft.plan}
        onChoose={(id) => change({ plan: id })}
        fault={fault("plan")}
      />
      {link && <OuterLink href={link}>{records.document}</OuterLink>}
      <SaidWhat draft={draft} change={change} fault={fault} />
      <SaidWhere draft={draft} change={change} fault={fault} />
    </RecordForm>
  );
}

interface PartProps {
  readonly draft: ProvisionDraft;
  readonly change: (part: Partial<ProvisionDraft>) => void;
  readonly fault: (field: keyof ProvisionDraft) => string | undefined;
}

/** Which number the plan says, how large it is, and what a percentage is of. */
function SaidWhat({ draft, change, fault }: PartProps) {
  const { records, plotPage } = useWords();
  return (
    <>
      <div className="record-pair">
        <SelectField
          label={records.quantity}
          placeholder={records.chooseQuantity}
          options={provisionKinds.map((kind) => ({ id: kind, text: plotPage.pieces.quantities[kind] }))}
          chosen={draft.quantity}
          onChoose={(id) => change({ quantity: provisionKinds.find((kind) => kind === id) ?? null })}
          fault={fault("quantity")}
        />
        <NumberEntry
          label={records.value}
          mark={null}
          unit={draft.quantity && shown[provisionRanges[draft.quantity].unit]}
          value={draft.value}
          fault={fault("value")}
          onChange={(value) => change({ value })}
        />
      </div>
      {draft.quantity && isRatio(draft.quantity) && (
        <SelectField
          label={records.of}
          placeholder={records.ofUnsaid}
          options={[...bases.map((base) => ({ id: String(base), text: plotPage.pieces.of[base] })), { id: unsaid, text: records.ofUnsaid }]}
          chosen={draft.of === null ? unsaid : String(draft.of)}
          onChoose={(id) => change({ of: bases.find((base) => String(base) === id) ?? null })}
        />
      )}
    </>
  );
}

/** Where in the plan it stands, and who read it. */
function SaidWhere({ draft: { paragraph, page, quote, by, on }, change, fault }: PartProps) {
  const { records } = useWords();
  return (
    <>
      <div className="record-pair">
        <TextEntry
          label={records.paragraph}
          value={paragraph}
          onChange={(value) => change({ paragraph: value })}
          fault={fault("paragraph")}
        />
        <NumberEntry
          label={records.page}
          mark={null}
          unit={null}
          value={page}
          fault={fault("page")}
          onChange={(value) => change({ page: value })}
        />
      </div>
      <TextEntry
        label={records.quote}
        mark={records.optional}
        kind="lines"
        value={quote}
        onChange={(value) => change({ quote: value })}
        fault={fault("quote")}
      />
      <div className="record-pair">
        <TextEntry label={records.by} value={by} onChange={(value) => change({ by: value })} fault={fault("by")} hint={records.byHint} />
        <TextEntry label={records.on} kind="date" value={on} onChange={(value) => change({ on: value })} fault={fault("on")} />
      </div>
    </>
  );
}
