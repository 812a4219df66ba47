import { useState } from "react";
import { Button } from "react-aria-components";
import { enteredValues, offersOn, offerWith } from "../domain/entered-offer.ts";
import type { Offer } from "../domain/plot.ts";
import type { EnteredOffer } from "../domain/records.ts";
import { internalFields, type StockField, stockFields } from "../domain/stock.ts";
import { stockFaults } from "../domain/stock-faults.ts";
import { formatDate, formatPlain } from "../i18n/format.ts";
import { packOf } from "../state/selectors.ts";
import type { CandidateView } from "../worker/protocol.ts";
import { Fact } from "./fact.tsx";
import { focusPage } from "./focus-page.ts";
import { useGrundlag, useLanguage, useSeen, useWords } from "./grundlag.ts";
import { Icon } from "./icon.tsx";
import { OfferForm } from "./offer-form.tsx";
import { OfferHeld } from "./offer-held.tsx";
import { shownFields, useOfferValue } from "./offer-values.ts";
import { unbrokenAmounts } from "./words.ts";
import "./offer.css";

/** What is said of a plot on offer, whether it can be had, what a planner has entered, and the way to enter more. */
export function OfferSection({ plot }: { readonly plot: Pick<CandidateView, "id" | "origin"> }) {
  const { stock } = useWords();
  const offers = useSeen(({ project }) => project.records.offers);
  const base = useSeen((state) => packOf(state)?.candidates.find(({ id }) => id === plot.id)?.offer ?? null);
  const [open, setOpen] = useState<boolean | null>(null);
  if (plot.origin !== "offer" && plot.origin !== "user") return null;
  const entries = offersOn({ offers }, plot.id);
  const offer = offerWith(base, entries);
  return (
    <section className="page-section">
      <h3>{stock.title}</h3>
      {offer && <Said offer={offer} base={base} entries={entries} />}
      {entries.length > 0 && <Entries entries={entries} />}
      {open ? (
        <OfferForm plot={plot.id} offer={offer} onLeave={() => setOpen(false)} />
      ) : (
        <div className="finding-acts">
          <Button className="button" autoFocus={open === false} onPress={() => setOpen(true)}>
            {offer ? stock.edit : stock.offer}
          </Button>
        </div>
      )}
    </section>
  );
}

interface SaidProps {
  readonly offer: Offer;
  readonly base: Offer | null;
  readonly entries: readonly EnteredOffer[];
}

function Said({ offer, base, entries }: SaidProps) {
  const { stock, plotPage } = useWords();
  const read = useOfferValue();
  const entered = new Set(enteredValues(entries).map(({ field }) => field));
  const stated = shownFields.filter((field) => read(offer, field) !== null || entered.has(field));
  const missing = shownFields.filter((field) => !stated.includes(field) && !isInternal(field));
  return (
    <>
      <OfferHeld offer={offer} />
      <dl className="facts">
        {stated.map((field) => {
          const isEntered = entered.has(field);
          const before = base && (read(base, field) ?? stock.notStated.toLowerCase());
          return (
            <div key={field} className={isInternal(field) ? "internal-only" : undefined}>
              <dt>
                {stock.fields[field]} {field === "unavailable" && <span className="optional">({stock.internal})</span>}
              </dt>
              <dd>
                {unbrokenAmounts(read(offer, field) ?? stock.notStated)}
                {isEntered && <span className="entered-word">{unbrokenAmounts(stock.entered(before ?? stock.notOffered))}</span>}
              </dd>
            </div>
          );
        })}
        {offer.lokalplan && <Fact name={plotPage.statedLokalplan}>{offer.lokalplan}</Fact>}
        {offer.ramme && <Fact name={plotPage.statedRamme}>{offer.ramme}</Fact>}
        {offer.address && <Fact name={plotPage.address}>{offer.address}</Fact>}
      </dl>
      {missing.length > 0 && (
        <p className="soft small">{stock.notStatedList(missing.map((field) => stock.fields[field].toLowerCase()).join(", "))}</p>
      )}
      <Contradictions offer={offer} />
    </>
  );
}

const isInternal = (field: StockField): boolean => internalFields.some((internal) => internal === field);

function Contradictions({ offer }: { readonly offer: Offer }) {
  const language = useLanguage();
  const { stock } = useWords();
  return stockFaults(offer).map(({ code, over }) => (
    <p key={code} className={code === "publicFree" ? "warning internal-only" : "warning"}>
      {unbrokenAmounts(stock.faults[code](formatPlain(language, over)))}
    </p>
  ));
}

/** Every entry with the way to take it out again. */
function Entries({ entries }: { readonly entries: readonly EnteredOffer[] }) {
  const { acts } = useGrundlag();
  const language = useLanguage();
  const { stock } = useWords();
  return (
    <ul className="records-list entries" aria-label={stock.entriesHead}>
      {entries.map(({ id, values, by, on }) => {
        const fields = stockFields.filter((field) => values[field] !== undefined).map((field) => stock.fields[field]);
        const day = formatDate(language, on);
        return (
          <li key={id} className="spread soft small">
            <span>{unbrokenAmounts(stock.entry(fields.join(", "), by, day))}</span>
            <Button
              className="button button-quiet button-icon"
              aria-label={stock.remove(by, day)}
              onPress={() => {
                acts.removeOffer(id);
                focusPage();
              }}
            >
              <Icon name="close" />
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
