import type { Drawn, PlotAnswer, UpperBound } from "../domain/answer.ts";
import type { CandidateView } from "../worker/protocol.ts";
import { DrawnFacts, UnexplainedArea } from "./drawn-facts.tsx";
import { Fact } from "./fact.tsx";
import { useLanguage, useWords } from "./grundlag.ts";
import { exactArea, leftArea } from "./words.ts";

interface Props {
  readonly plot: Omit<CandidateView, "geometry">;
  /** Areas that a check measured; left out before one was made. */
  readonly measured?: Pick<PlotAnswer, UpperBound | "atMost">;
  /** How the plot is drawn; null or left out before that is known. */
  readonly drawn?: Drawn | null;
}

/** What is known of a plot's land: its areas side by side. */
export function PlotFacts({ plot, measured, drawn = null }: Props) {
  const language = useLanguage();
  const { plotPage, ui } = useWords();
  const registered = drawn?.registeredArea ?? plot.offer?.registeredArea ?? null;
  return (
    <section className="page-section">
      <h3>{plotPage.facts}</h3>
      <dl className="facts">
        <Fact name={plotPage.area}>{exactArea(language, plot.area)}</Fact>
        {(plot.offer || registered !== null) && (
          <Fact name={plotPage.registeredArea}>{registered === null ? plotPage.notStated : exactArea(language, registered)}</Fact>
        )}
        {drawn && <DrawnFacts drawn={drawn} />}
        {measured && (
          <>
            <Fact name={plotPage.netArea}>{leftArea(language, "netArea", measured)}</Fact>
            <Fact name={plotPage.largestPiece}>{leftArea(language, "largestPiece", measured)}</Fact>
            <Fact name={plotPage.unbuiltArea}>{leftArea(language, "unbuiltArea", measured)}</Fact>
          </>
        )}
        <Fact name={plotPage.id}>{plot.id}</Fact>
        <Fact name={plotPage.origin}>{ui.offer.origins[plot.origin]}</Fact>
      </dl>
      {drawn && <UnexplainedArea drawn={drawn} />}
    </section>
  );
}
