import type { PlotAnswer, PlotRow, Standing } from "../domain/answer.ts";
import { openPlotOf, sortedFindings } from "../state/selectors.ts";
import { CapacityFacts } from "./capacity-facts.tsx";
import { DecidedList } from "./decided-list.tsx";
import { EnteredProvisions } from "./entered-provisions.tsx";
import { ExpansionFacts } from "./expansion-facts.tsx";
import { FitSection } from "./fit-section.tsx";
import { FoldedFindings } from "./folded-findings.tsx";
import { useSeen, useWords } from "./grundlag.ts";
import { ImprovementList } from "./improvement-list.tsx";
import { MaybeClear } from "./maybe-clear.tsx";
import { MeetingSheet } from "./meeting-sheet.tsx";
import { NotExamined } from "./not-examined.tsx";
import { OfferHeld } from "./offer-held.tsx";
import { OfferSection } from "./offer-section.tsx";
import { PageHead } from "./page-head.tsx";
import { PlanPieces } from "./plan-pieces.tsx";
import { PlotFacts } from "./plot-facts.tsx";
import { RouteSentence } from "./route-sentence.tsx";
import { SetAsideList } from "./set-aside-list.tsx";
import { SourceList } from "./source-list.tsx";
import { StepList } from "./step-list.tsx";
import { WishList } from "./wish-list.tsx";

/** The answer about one plot: the route, which its row tells, and below it everything else as soon as it has come. */
export function PlotPage({ row }: { readonly row: PlotRow }) {
  const plot = useSeen(openPlotOf);
  const asksForHall = useSeen(({ project }) => project.request?.hall != null);
  return (
    <article className="page scroll" aria-label={row.name} aria-busy={plot === null} data-plot={row.id}>
      <PageHead name={row.name} />
      <RouteSentence plot={row} />
      <OfferHeld offer={row.offer} besideRoute />
      {asksForHall && <FitSection />}
      {plot ? <Whole plot={plot} standing={row.standing} asksForHall={asksForHall} /> : <Coming />}
    </article>
  );
}

interface WholeProps {
  readonly plot: PlotAnswer;
  readonly standing: Standing;
  readonly asksForHall: boolean;
}

/** Top to bottom: the steps, what decided, what was not examined, and what it rests on; the room for a hall that nobody asked for among the facts. */
function Whole({ plot, standing, asksForHall }: WholeProps) {
  const { decided, setAside, notExamined, maybeClear, nothingFound, notRelevant } = sortedFindings(plot);
  const { plotPage } = useWords();
  return (
    <>
      <ImprovementList improvements={plot.improvements} />
      <StepList steps={plot.steps} timeline={plot.timeline} />
      <MeetingSheet meeting={plot.meeting} />
      <DecidedList findings={decided} />
      <SetAsideList findings={setAside} />
      <NotExamined findings={notExamined} />
      <MaybeClear findings={maybeClear} />
      <FoldedFindings title={plotPage.nothingFound} findings={nothingFound} />
      <FoldedFindings title={plotPage.notRelevant} findings={notRelevant} />
      <PlanPieces pieces={plot.pieces} />
      <EnteredProvisions pieces={plot.pieces} />
      {!asksForHall && <FitSection />}
      <ExpansionFacts expansion={plot.expansion} />
      <CapacityFacts capacity={plot.capacity} />
      <OfferSection plot={plot} />
      <PlotFacts plot={plot} measured={plot} drawn={plot.drawn} />
      <WishList wishes={plot.wishes} standing={standing} />
      <SourceList plot={plot} />
    </>
  );
}

/** What stands in the place of what has not come: usually gone before anybody can read it. */
function Coming() {
  const failed = useSeen(({ details }) => details.failed);
  const { plotPage } = useWords();
  if (failed) return <p className="warning">{plotPage.wholeFailed}</p>;
  return (
    <p className="soft coming" role="status">
      {plotPage.wholeComes}
    </p>
  );
}
