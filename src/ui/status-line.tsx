import { formatDate } from "../i18n/format.ts";
import { isNothingDelivered } from "../state/selectors.ts";
import { useLanguage, useSeen, useWords } from "./grundlag.ts";
import { LaterDataState } from "./later-parts.tsx";
import { RulesButton } from "./rules-button.tsx";

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
      {isNothingDelivered(stamp) ? <strong>{ui.nothingDelivered}</strong> : <LaterDataState stamp={stamp} />}
      <span className="push">{ui.checkedOn(formatDate(language, on))}</span>
      <RulesButton />
    </footer>
  );
}
