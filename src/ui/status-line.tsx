import type { PackStamp } from "../domain/answer.ts";
import { formatDate } from "../i18n/format.ts";
import { absentOf, agesOf, holesOf, isNothingDelivered } from "../state/selectors.ts";
import { useLanguage, useSeen, useWords } from "./grundlag.ts";
import { datasetName } from "./words.ts";

/** How old the data is, what is missing, the date of the check, and always that example data is an example. */
export function StatusLine() {
  const language = useLanguage();
  const stamp = useSeen(({ pack }) => (pack.kind === "ready" ? pack.value.stamp : null));
  const on = useSeen(({ project }) => project.on);
  const { ui } = useWords();
  if (!stamp) return <footer className="status-line" />;
  return (
    <footer className="status-line">
      {stamp.sample && <strong className="sample">{ui.sampleData}</strong>}
      {isNothingDelivered(stamp) ? <strong>{ui.nothingDelivered}</strong> : <DataState stamp={stamp} />}
      <span className="push">{ui.checkedOn(formatDate(language, on))}</span>
    </footer>
  );
}

function DataState({ stamp }: { readonly stamp: PackStamp }) {
  const language = useLanguage();
  const { ui } = useWords();
  const ages = agesOf(stamp);
  const holes = holesOf(stamp);
  const absent = absentOf(stamp);
  const first = holes.slice(0, 3).map(({ dataset }) => datasetName(language, dataset));
  const names = holes.length > 3 ? [...first, ui.more(holes.length - 3)] : first;
  return (
    <>
      <span>{ages ? ui.dataAge(formatDate(language, ages.oldest), formatDate(language, ages.newest)) : ui.dataAgeUnknown}</span>
      {holes.length === 0 ? <span className="whole">{ui.noHoles}</span> : <span className="holes">{ui.holes(names.join(", "))}</span>}
      {absent > 0 && <span className="holes">{ui.absent(absent)}</span>}
    </>
  );
}
