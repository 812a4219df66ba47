import { useEffect, useRef } from "react";
import { openCandidateOf, openRowOf } from "../state/selectors.ts";
import { CandidatePage } from "./candidate-page.tsx";
import { CompareBar } from "./compare-bar.tsx";
import { ComparePage } from "./compare-page.tsx";
import { useSeen } from "./grundlag.ts";
import { OwnPlots } from "./own-plots.tsx";
import { PlotLists } from "./plot-lists.tsx";
import { PlotPage } from "./plot-page.tsx";

/** The list of plots with one plot's page over it. The list stays where it was, so that the way back keeps scroll and focus. */
export function AnswerRoom() {
  const plot = useSeen(openRowOf);
  const candidate = useSeen(openCandidateOf);
  const comparing = useSeen(({ view }) => view.comparing);
  const open = plot?.id ?? candidate?.id ?? null;
  useFocusOnReturn(open);
  return (
    <div className="answer-room">
      <div className="answer-list" data-behind={open !== null || undefined}>
        {comparing ? <ComparePage /> : <PlotLists />}
        {!comparing && <CompareBar />}
        <OwnPlots />
      </div>
      {plot && <PlotPage key={plot.id} row={plot} />}
      {candidate && <CandidatePage key={candidate.id} plot={candidate} />}
    </div>
  );
}

/** When a plot is closed, the focus goes back to its row. */
function useFocusOnReturn(open: string | null): void {
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (open === null && before.current !== null) document.getElementById(`row-${before.current}`)?.focus();
    before.current = open;
  }, [open]);
}
