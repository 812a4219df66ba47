import { stockAreas } from "../domain/stock.ts";
import type { OfferDraft } from "../state/offer-draft.ts";
import { useWords } from "./grundlag.ts";
import { NumberEntry } from "./number-entry.tsx";

/** What a part of the form about an offer works on. */
export interface OfferPart {
  readonly draft: OfferDraft;
  readonly change: (part: Partial<OfferDraft>) => void;
  readonly fault: (field: keyof OfferDraft) => string | undefined;
}

/** The areas of a plot. */
export function Areas({ draft, change, fault }: OfferPart) {
  const { stock } = useWords();
  return (
    <fieldset className="record-group">
      <legend>{stock.areasHead}</legend>
      <div className="record-pair">
        {stockAreas.map((field) => (
          <NumberEntry
            key={field}
            label={stock.fields[field]}
            mark={null}
            unit="m²"
            value={draft[field]}
            fault={fault(field)}
            onChange={(value) => change({ [field]: value })}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** The prices; that of which nobody says what it holds only where there is one. */
export function PricesPart({ draft, change, fault, hasUnsaid }: OfferPart & { readonly hasUnsaid: boolean }) {
  const { stock } = useWords();
  const kinds = [
    ["withConnection", stock.fields.priceWithConnection],
    ["withoutConnection", stock.fields.priceWithoutConnection],
    ...(hasUnsaid ? ([["unsaid", stock.unsaidPrice]] as const) : []),
  ] as const;
  return (
    <fieldset className="record-group">
      <legend>{stock.pricesHead}</legend>
      <div className="record-pair">
        {kinds.map(([field, label]) => (
          <NumberEntry
            key={field}
            label={label}
            mark={null}
            unit="kr."
            value={draft[field]}
            fault={fault(field)}
            onChange={(value) => change({ [field]: value })}
          />
        ))}
      </div>
    </fieldset>
  );
}
