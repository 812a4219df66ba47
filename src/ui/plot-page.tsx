import type { PlotAnswer } from "../domain/answer.ts";
import { sortedFindings } from "../state/selectors.ts";
import { DecidedList } from "./decided-list.tsx";
import { FoldedFindings } from "./folded-findings.tsx";
import { useWords } from "./grundlag.ts";
import { NotExamined } from "./not-examined.tsx";
import { PageHead } from "./page-head.tsx";
import { PlotFacts } from "./plot-facts.tsx";
import { RouteSentence } from "./route-sentence.tsx";
import { SourceList } from "./source-list.tsx";
import { StepList } from "./step-list.tsx";
import { WishList } from "./wish-list.tsx";

/** The answer about one plot, top to bottom: the route, the steps, what decided, what was not examined, and what it rests on. */
export function PlotPage({ plot }: { readonly plot: PlotAnswer }) {
  const { decided, notExamined, nothingFound, notRelevant } = sortedFindings(plot);
  const { plotPage } = useWords();
  return (
    <article className="page scroll" aria-label={plot.name} data-plot={plot.id}>
      <PageHead name={plot.name} />
      <RouteSentence plot={plot} />
      <StepList steps={plot.steps} />
      <DecidedList findings={decided} />
      <NotExamined findings={notExamined} />
      <FoldedFindings title={plotPage.nothingFound} findings={nothingFound} />
      <FoldedFindings title={plotPage.notRelevant} findings={notRelevant} />
      <PlotFacts plot={plot} measured={plot} />
      <WishList wishes={plot.wishes} />
      <SourceList plot={plot} />
    </article>
  );
}
