import { useState } from "react";
import { Button } from "react-aria-components";
import type { PlanReference, PlotPiece } from "../domain/provision.ts";
import { provisionRanges } from "../domain/provision-range.ts";
import type { EnteredProvision } from "../domain/records.ts";
import { formatDate } from "../i18n/format.ts";
import { focusPage } from "./focus-page.ts";
import { useGrundlag, useLanguage, useSeen, useWords } from "./grundlag.ts";
import { Icon } from "./icon.tsx";
import { planName, plansOf } from "./plan-name.ts";
import { ProvisionForm } from "./provision-form.tsx";
import { amountText, unbroken, unbrokenAmounts } from "./words.ts";

/** What planners have read in the documents of the plot's plans, and the way to enter more; nothing where no plan can be named. */
export function EnteredProvisions({ pieces }: { readonly pieces: readonly PlotPiece[] }) {
  const { records } = useWords();
  const provisions = useSeen(({ project }) => project.records.provisions);
  const [open, setOpen] = useState<boolean | null>(null);
  const plans = plansOf(pieces);
  if (plans.length === 0) return null;
  const here = provisions.flatMap((entry) => {
    const plan = plans.find(({ planId }) => planId === entry.plan);
    return plan ? [{ entry, plan }] : [];
  });
  return (
    <section className="page-section">
      <h3>{records.title}</h3>
      <p className="soft">{records.text}</p>
      <ul className="records-list">
        {here.map(({ entry, plan }) => (
          <Entry key={entry.id} entry={entry} plan={plan} />
        ))}
      </ul>
      {open ? (
        <ProvisionForm plans={plans} quantity={null} plan={null} onLeave={() => setOpen(false)} />
      ) : (
        <div className="finding-acts">
          <Button className="button" autoFocus={open === false} onPress={() => setOpen(true)}>
            {records.enter}
          </Button>
        </div>
      )}
    </section>
  );
}

function Entry({ entry, plan }: { readonly entry: EnteredProvision; readonly plan: PlanReference }) {
  const { acts } = useGrundlag();
  const language = useLanguage();
  const { records, plotPage } = useWords();
  const { id, quantity, value, of, paragraph, page, quote, by, on } = entry;
  const base = of === null ? "" : ` ${plotPage.pieces.of[of]}`;
  const name = plotPage.pieces.quantities[quantity];
  return (
    <li className="spread">
      <div>
        <p>
          {name}: {unbroken(amountText(language, value, provisionRanges[quantity].unit))}
          {base} ({planName(plan)})
        </p>
        {quote && <p>{records.quoted(quote)}</p>}
        <p className="soft">{unbrokenAmounts(records.read(paragraph, String(page), by, formatDate(language, on)))}</p>
      </div>
      <Button
        className="button button-quiet button-icon"
        aria-label={records.remove(name)}
        onPress={() => {
          acts.removeProvision(id);
          focusPage();
        }}
      >
        <Icon name="close" />
      </Button>
    </li>
  );
}
