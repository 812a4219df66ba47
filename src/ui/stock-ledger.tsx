import { useState } from "react";
import { contradictsItself, type Ledger, type LedgerPlot, type LedgerShare, ledgerOfAll, ledgerShares } from "../domain/stock-ledger.ts";
import { candidatesNow } from "../state/selectors.ts";
import { Fact } from "./fact.tsx";
import { Folded } from "./folded.tsx";
import { useLanguage, useSeen, useWords } from "./grundlag.ts";
import { SelectField } from "./select-field.tsx";
import { exactArea } from "./words.ts";

/** The land of all plots on offer in numbers, behind a fold; nothing where the pack offers none. */
export function StockLedger() {
  const { stock } = useWords();
  const candidates = useSeen(candidatesNow);
  const plots = candidates.flatMap(({ id, offer, area }): LedgerPlot[] => (offer === null ? [] : [{ id, offer, drawnArea: area }]));
  if (plots.length === 0) return null;
  return (
    <Folded level={3} title={stock.ledger.title} isLate className="ledger">
      <Numbers plots={plots} />
    </Folded>
  );
}

/** Nothing where no plot states it is no zero. */
const isUnsaid = ({ plots, withoutRoad, atMost }: Ledger, share: LedgerShare): boolean =>
  (share === "road" && withoutRoad === plots) || (share === "unusable" && atMost === plots);

const whole = "";

/** The numbers of the municipality, or of what sellers say lies in one ramme. */
function Numbers({ plots }: { readonly plots: readonly LedgerPlot[] }) {
  const language = useLanguage();
  const {
    stock: { ledger: words },
  } = useWords();
  const [area, setArea] = useState(whole);
  const rammer = [...new Set(plots.flatMap(({ offer }) => offer.ramme ?? []))].sort();
  const here = area === whole ? plots : plots.filter(({ offer }) => offer.ramme === area);
  const ledger: Ledger = ledgerOfAll(here);
  const contradicting = here.filter(contradictsItself).map(({ id }) => id);
  return (
    <>
      <p className="soft small">{words.text}</p>
      {rammer.length > 0 && (
        <SelectField
          label={words.area}
          placeholder={words.whole}
          options={[{ id: whole, text: words.whole }, ...rammer.map((ramme) => ({ id: ramme, text: words.ramme(ramme) }))]}
          chosen={area}
          onChoose={setArea}
        />
      )}
      <dl className="facts">
        <Fact name={`${words.gross} (${words.plots(ledger.plots)})`}>{exactArea(language, ledger.gross)}</Fact>
        {ledgerShares.map((share) => (
          <Fact key={share} name={words[share]}>
            {isUnsaid(ledger, share) ? words.unsaid : exactArea(language, ledger[share])}
          </Fact>
        ))}
      </dl>
      {ledger.withoutRoad > 0 && ledger.withoutRoad < ledger.plots && <p className="soft small">{words.withoutRoad(ledger.withoutRoad)}</p>}
      {ledger.atMost > 0 && <p className="soft small">{words.atMost(ledger.atMost)}</p>}
      {contradicting.length > 0 && <p className="warning">{words.contradicting(contradicting.join(", "))}</p>}
    </>
  );
}
