import { Button } from "react-aria-components";
import { arrivalMessages } from "../i18n/arrival-messages.ts";
import { formatNumber } from "../i18n/format.ts";
import type { Arrival } from "../state/arrival.ts";
import type { ReceiptRow } from "../worker/arrival.ts";
import { ArrivalProblems } from "./arrival-problems.tsx";
import { datasetName } from "./dataset-name.ts";
import { useGrundlag, useLanguage } from "./grundlag.ts";
import { Icon } from "./icon.tsx";

/** What became of each table that came, and the way to keep the pack that they are in now. */
export function ArrivalReceipt({ arrival: { rows, problems, amended } }: { readonly arrival: Extract<Arrival, { kind: "receipt" }> }) {
  const { acts } = useGrundlag();
  const texts = arrivalMessages[useLanguage()];
  return (
    <div className="arrival-form">
      <p>{amended === null ? texts.receiptNothing : texts.receiptIntro({ title: amended })}</p>
      <ul className="arrival-receipt">
        {rows.map((row) => (
          <Row key={row.file} row={row} />
        ))}
      </ul>
      <ArrivalProblems heading={texts.packNotices} problems={problems} />
      {amended !== null && <p className="hint">{rows.some(isTold) ? `${texts.everyFeature} ${texts.savePackHint}` : texts.savePackHint}</p>}
      <div className="arrival-end">
        <Button className="button button-primary" onPress={acts.leaveFiles}>
          {texts.done}
        </Button>
        {amended !== null && (
          <Button className="button" onPress={acts.savePack}>
            <Icon name="download" />
            {texts.savePack}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Does the pack tell more of the table than its row does? */
const isTold = ({ kind, read, kept, repaired }: ReceiptRow): boolean => kind === "layer" && (kept < read || repaired > 0);

function Row({ row: { file, kind, datasets, read, kept, reasons, system, repaired, notices } }: { readonly row: ReceiptRow }) {
  const language = useLanguage();
  const texts = arrivalMessages[language];
  const why: Readonly<Record<string, string>> = texts.notKept;
  const count = (number: number) => formatNumber(language, number);
  const lost = read - kept;
  const facts = [
    texts.taken({ kept: count(kept), read: count(read) }),
    ...(repaired > 0 ? [texts.repaired({ count: count(repaired) })] : []),
    ...(system === null ? [] : [texts.systemIs(system)]),
  ];
  return (
    <li data-kind={kind}>
      <h3>{file}</h3>
      <p>{kind === "layer" ? datasets.map((dataset) => datasetName(language, dataset)).join(" + ") : texts.kinds[kind]}</p>
      <p className="soft">{facts.join(" · ")}</p>
      {lost > 0 && (
        <>
          <p>{texts.notTaken({ count: count(lost) })}</p>
          <ul>
            {Object.entries(reasons).map(([reason, number]) => (
              <li key={reason}>{`${count(number)}: ${lowered(why[reason] ?? reason)}`}</li>
            ))}
          </ul>
        </>
      )}
      <ArrivalProblems problems={notices} />
    </li>
  );
}

const lowered = (text: string): string => text.replace(/^./, (first) => first.toLowerCase());
