import { formatDate } from "../i18n/format.ts";
import { agesOf, holesOf } from "../state/selectors.ts";
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
  return (
    <footer className="status-line">
      {stamp.sample && <strong className="sample">{ui.sampleData}</strong>}
      <span>{ages ? ui.dataAge(formatDate(language, ages.oldest), formatDate(language, ages.newest)) : ui.dataAgeUnknown}</span>
      <span title={holes.map(({ dataset }) => datasetName(language, dataset)).join(", ")}>
        {holes.length === 0 ? ui.noHoles : ui.holes(holes.length)}
      </span>
      <span className="push">{ui.checkedOn(formatDate(language, on))}</span>
    </footer>
  );
}
