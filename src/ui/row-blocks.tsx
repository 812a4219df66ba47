import { createContext, type ReactNode, useContext, useMemo, useRef } from "react";
import { useNear } from "./use-near.ts";
import { usePrinting } from "./use-printing.ts";

/** Id of the row that the focus may go back to; its block is drawn wherever it lies. */
export const KeptRow = createContext<string | null>(null);

/** Rows that are drawn together or not at all. */
const blockSize = 16;

/** Where a row stands in its whole list, for screen readers: only a part of the list is drawn. */
export interface RowPlace {
  readonly "aria-posinset": number;
  readonly "aria-setsize": number;
}

interface Props<Row> {
  readonly rows: readonly Row[];
  /** Usual height of a row in px, for the blocks that have not been drawn yet. */
  readonly rowHeight: number;
  /** Draws one row as a list item with its id for a key. */
  readonly draw: (row: Row, place: RowPlace) => ReactNode;
}

/** A list of any length: thousands of rows stand in blocks, of which only those near the view, on paper all, are drawn. */
export function RowBlocks<Row extends { readonly id: string }>({ rows, rowHeight, draw }: Props<Row>) {
  const starts = useMemo(() => Array.from({ length: Math.ceil(rows.length / blockSize) }, (_, index) => index * blockSize), [rows]);
  return starts.map((start) => <RowBlock key={start} rows={rows} start={start} rowHeight={rowHeight} draw={draw} />);
}

interface BlockProps<Row> extends Props<Row> {
  readonly start: number;
}

function RowBlock<Row extends { readonly id: string }>({ rows, start, rowHeight, draw }: BlockProps<Row>) {
  const list = useRef<HTMLUListElement>(null);
  const kept = useContext(KeptRow);
  const own = rows.slice(start, start + blockSize);
  const { isNear, height } = useNear(list, start === 0);
  const isPrinting = usePrinting();
  const isDrawn = isNear || isPrinting || own.some(({ id }) => id === kept);
  if (!isDrawn) return <ul ref={list} style={{ height: height ?? own.length * rowHeight }} aria-hidden="true" />;
  return <ul ref={list}>{own.map((row, index) => draw(row, { "aria-posinset": start + index + 1, "aria-setsize": rows.length }))}</ul>;
}
