import { useEffect, useRef, useState } from "react";
import { openCandidateOf, openRowOf } from "../state/selectors.ts";
import { CompareBar } from "./compare-bar.tsx";
import { useSeen } from "./grundlag.ts";
import { LaterCandidatePage, LaterComparePage, LaterPlotPage } from "./later-parts.tsx";
import { OwnPlots } from "./own-plots.tsx";
import { PlotLists } from "./plot-lists.tsx";
import { KeptRow } from "./row-blocks.tsx";

/** The list of plots with one plot's page over it. The list stays where it was, so that the way back keeps scroll and focus. */
export function AnswerRoom() {
  const plot = useSeen(openRowOf);
  const candidate = useSeen(openCandidateOf);
  const comparing = useSeen(({ view }) => view.comparing);
  const open = plot?.id ?? candidate?.id ?? null;
  const last = useLast(open);
  useFocusOnReturn(open);
  return (
    <div className="answer-room">
      <div className="answer-list" data-behind={open !== null || undefined}>
        <KeptRow value={last}>{comparing ? <LaterComparePage /> : <PlotLists />}</KeptRow>
        {!comparing && <CompareBar />}
        <OwnPlots />
      </div>
      {plot && <LaterPlotPage key={plot.id} row={plot} />}
      {candidate && <LaterCandidatePage key={candidate.id} plot={candidate} />}
    </div>
  );
}

/** The plot that is open, or else the one that was open last. */
function useLast(open: string | null): string | null {
  const [last, setLast] = useState(open);
  if (open !== null && open !== last) setLast(open);
  return open ?? last;
}

/** When a plot is closed, the focus goes back to its row. */
function useFocusOnReturn(open: string | null): void {
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (open === null && before.current !== null) document.getElementById(`row-${before.current}`)?.focus();
    before.current = open;
  }, [open]);
}
