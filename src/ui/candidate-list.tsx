import { useMemo } from "react";
import { candidatesNow, candidatesOf, packOf } from "../state/selectors.ts";
import type { CandidateView } from "../worker/protocol.ts";
import { CandidateRow } from "./candidate-row.tsx";
import { useSeen, useWords } from "./grundlag.ts";
import { LaterStockLedger } from "./later-parts.tsx";
import { ListHead } from "./list-head.tsx";
import { NoPlots } from "./no-plots.tsx";
import { NoneFree } from "./none-free.tsx";
import { RowBlocks, type RowPlace } from "./row-blocks.tsx";
import { useNarrow } from "./use-narrow.ts";

/** Px of a row with a line of services. */
const usualHeight = 91;

const drawRow = (plot: CandidateView, place: RowPlace) => <CandidateRow key={plot.id} plot={plot} {...place} />;

/** The municipality's plots before anybody has asked for anything. */
export function CandidateList() {
  const pack = useSeen(packOf);
  const onlyFree = useSeen(({ view }) => view.onlyFree);
  const candidates = useSeen(candidatesNow);
  const shown = useMemo(() => candidatesOf(candidates, onlyFree), [candidates, onlyFree]);
  const narrow = useNarrow();
  const {
    ui: { list },
  } = useWords();
  if (!pack) return <div className="scroll" />;
  if (pack.candidates.length === 0) return <NoPlots stamp={pack.stamp} />;
  return (
    <div className="scroll">
      <ListHead title={list.before} shown={shown.length} all={pack.candidates.length}>
        <p className="soft">{narrow ? list.beforeTextNarrow : list.beforeText}</p>
        <LaterStockLedger />
      </ListHead>
      {shown.length === 0 && <NoneFree />}
      <RowBlocks rows={shown} rowHeight={usualHeight} draw={drawRow} />
    </div>
  );
}
