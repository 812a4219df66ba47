import { formatDate } from "../i18n/format.ts";
import { absentOf, agesOf, holesOf } from "../state/selectors.ts";
import { useLanguage, useSeen, useWords } from "./grundlag.ts";
import { datasetName } from "./words.ts";

/** How old the data is, what is missing, the date of the check, and always that example data is an example. */
export function StatusLine() {
  const language = useLanguage();
  const stamp = useSeen(({ pack }) => (pack.kind === "ready" ? pack.value.stamp : null));
  const on = useSeen(({ project }) => project.on);
  const { ui } = useWords();
  if (!stamp) return <footer className="status-line" />;
  const ages = agesOf(stamp);
  const holes = holesOf(stamp);
  const absent = absentOf(stamp);
  const first = holes.slice(0, 3).map(({ dataset }) => datasetName(language, dataset));
  const names = holes.length > 3 ? [...first, ui.more(holes.length - 3)] : first;
  return (
    <footer className="status-line">
      {stamp.sample && <strong className="sample">{ui.sampleData}</strong>}
      <span>{ages ? ui.dataAge(formatDate(language, ages.oldest), formatDate(language, ages.newest)) : ui.dataAgeUnknown}</span>
      <span>{holes.length === 0 ? ui.noHoles : ui.holes(names.join(", "))}</span>
      {absent > 0 && <span>{ui.absent(absent)}</span>}
      <span className="push">{ui.checkedOn(formatDate(language, on))}</span>
    </footer>
  );
}
