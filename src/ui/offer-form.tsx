import { useState } from "react";
import type { Offer } from "../domain/plot.ts";
import { internalStatuses, publicStatuses, unavailableReasons } from "../domain/stock.ts";
import { draftOfOffer, type OfferDraft, readOffer } from "../state/offer-draft.ts";
import { lastName, type RecordFault } from "../state/provision-draft.ts";
import { useGrundlag, useSeen, useWords } from "./grundlag.ts";
import { Areas, type OfferPart, PricesPart } from "./offer-amounts.tsx";
import { useFaultText } from "./record-fault.ts";
import { RecordForm } from "./record-form.tsx";
import { SelectField } from "./select-field.tsx";
import { TextEntry } from "./text-entry.tsx";

interface Props {
  readonly plot: string;
  /** What holds now; null for land that nobody offers. */
  readonly offer: Offer | null;
  readonly onLeave: () => void;
}

/** Takes down what a planner says of a plot's offer; only what is otherwise than before is saved. */
export function OfferForm({ plot, offer, onLeave }: Props) {
  const { acts, store } = useGrundlag();
  const today = useSeen((state) => state.today);
  const { stock } = useWords();
  const [draft, setDraft] = useState<OfferDraft>(() => draftOfOffer(offer, lastName(store.getState().project.records), today));
  const [faults, setFaults] = useState<readonly RecordFault<keyof OfferDraft>[]>([]);
  const fault = useFaultText(faults);
  const change = (part: Partial<OfferDraft>) => setDraft((before) => ({ ...before, ...part }));
  const save = () => {
    const result = readOffer(draft, offer);
    setFaults(result.ok ? [] : result.problems);
    if (!result.ok) return false;
    acts.enterOffers([{ plot, ...result.value }]);
    onLeave();
    return true;
  };
  const parts = { draft, change, fault };
  return (
    <RecordForm name={stock.form} about={stock.about} onSave={save} onLeave={onLeave}>
      <Statuses {...parts} />
      <Areas {...parts} />
      <PricesPart {...parts} hasUnsaid={draftOfOffer(offer, "", "").unsaid !== null} />
      <Terms {...parts} />
      <Internal {...parts} />
      <Who {...parts} />
    </RecordForm>
  );
}

const none = "none";

function Statuses({ draft, change, fault }: OfferPart) {
  const { stock, ui } = useWords();
  return (
    <div className="record-pair">
      <SelectField
        label={stock.fields.status}
        placeholder={stock.notStated}
        options={publicStatuses.map((id) => ({ id, text: ui.offer.statuses[id] }))}
        chosen={draft.status}
        onChoose={(id) => change({ status: publicStatuses.find((status) => status === id) ?? null })}
        fault={fault("status")}
      />
      <SelectField
        label={stock.fields.owner}
        placeholder={stock.notStated}
        options={[{ id: none, text: stock.notStated }, ...owners.map((id) => ({ id, text: ui.offer.owners[id] }))]}
        chosen={draft.owner ?? none}
        onChoose={(id) => change({ owner: owners.find((owner) => owner === id) ?? null })}
      />
    </div>
  );
}

const owners = ["kommunal", "privat"] as const;

function Terms({ draft, change, fault }: OfferPart) {
  const { stock } = useWords();
  return (
    <>
      <TextEntry
        label={stock.fields.services}
        value={draft.services}
        onChange={(services) => change({ services })}
        fault={fault("services")}
        hint={stock.servicesHint}
      />
      <TextEntry
        label={stock.fields.conditions}
        kind="lines"
        value={draft.conditions}
        onChange={(conditions) => change({ conditions })}
        fault={fault("conditions")}
      />
      <TextEntry
        label={stock.fields.deadline}
        kind="date"
        value={draft.deadline}
        onChange={(deadline) => change({ deadline })}
        fault={fault("deadline")}
      />
      <TextEntry
        label={stock.fields.contactRole}
        value={draft.contactRole}
        onChange={(contactRole) => change({ contactRole })}
        fault={fault("contactRole")}
        hint={stock.contactHint}
      />
    </>
  );
}

/** What is for those who sell, and says so. */
function Internal({ draft, change }: OfferPart) {
  const { stock } = useWords();
  return (
    <fieldset className="record-group">
      <legend>{stock.internalHead}</legend>
      <p className="hint">{stock.internalText}</p>
      <div className="record-pair">
        <SelectField
          label={stock.fields.internalStatus}
          placeholder={stock.notStated}
          options={[{ id: none, text: stock.notStated }, ...internalStatuses.map((id) => ({ id, text: stock.internalStatuses[id] }))]}
          chosen={draft.internalStatus ?? none}
          onChoose={(id) => change({ internalStatus: internalStatuses.find((status) => status === id) ?? null })}
        />
        <SelectField
          label={stock.fields.unavailable}
          placeholder={stock.notStated}
          options={[{ id: none, text: stock.notStated }, ...unavailableReasons.map((id) => ({ id, text: stock.reasons[id] }))]}
          chosen={draft.unavailable ?? none}
          onChoose={(id) => change({ unavailable: unavailableReasons.find((reason) => reason === id) ?? null })}
        />
      </div>
    </fieldset>
  );
}

function Who({ draft, change, fault }: OfferPart) {
  const { records } = useWords();
  return (
    <div className="record-pair">
      <TextEntry label={records.by} value={draft.by} onChange={(by) => change({ by })} fault={fault("by")} hint={records.byHint} />
      <TextEntry label={records.on} kind="date" value={draft.on} onChange={(on) => change({ on })} fault={fault("on")} />
    </div>
  );
}
