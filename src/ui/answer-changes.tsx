import { Button } from "react-aria-components";
import type { FindingGist, PlotDifference } from "../domain/gist.ts";
import { changesMessages } from "../i18n/changes-messages.ts";
import { formatPlain } from "../i18n/format.ts";
import { ruleTitle } from "../i18n/rule-messages.ts";
import { useGrundlag, useLanguage, useWords } from "./grundlag.ts";

interface Props {
  readonly plots: readonly PlotDifference[];
  /** Called when a plot is opened. */
  readonly onShown: () => void;
}

/** The plots that are answered otherwise: from which route to which, and by which rules. */
export function AnswerChanges({ plots, onShown }: Props) {
  const words = changesMessages[useLanguage()];
  if (plots.length === 0) return <p>{words.sameAnswers}</p>;
  return (
    <>
      <p role="status">{words.plots(plots.length)}</p>
      <ul className="changes">
        {plots.map((plot) => (
          <AnswerChanged key={plot.id} plot={plot} onShown={onShown} />
        ))}
      </ul>
    </>
  );
}

interface ChangedProps extends Pick<Props, "onShown"> {
  readonly plot: PlotDifference;
}

function AnswerChanged({ plot: { id, name, before, after, findings }, onShown }: ChangedProps) {
  const language = useLanguage();
  const { acts } = useGrundlag();
  const { routes, outcomes } = useWords();
  const words = changesMessages[language];
  const open = (plot: string) => {
    acts.openPlot(plot);
    onShown();
  };
  const routeOf = (side: PlotDifference["before"]): string => (side === null ? words.noPlot : routes[side.route]);
  const route = routeOf(before) === routeOf(after) ? routeOf(after) : `${routeOf(before)} → ${routeOf(after)}`;
  const said = (finding: FindingGist | null): string => {
    if (finding === null) return words.asksNothing;
    return finding.measured === null
      ? outcomes[finding.outcome]
      : `${outcomes[finding.outcome]} (${formatPlain(language, finding.measured)})`;
  };
  return (
    <li>
      {after === null ? (
        <span className="feature">{name}</span>
      ) : (
        <Button className="text-button" onPress={() => open(id)}>
          {name}
        </Button>
      )}
      <span className="news">{route}</span>
      {findings.map((finding) => (
        <span key={finding.rule} className="news">
          {ruleTitle(language, finding.rule)}: {said(finding.before)} → {said(finding.after)}
        </span>
      ))}
    </li>
  );
}
