import { type Kind, kindOf, kinds, partsOf, type Reading } from "./reading.ts";

/** How two engines' measurements lie to each other. */
export interface Comparison {
  readonly compared: ReadonlyMap<Kind, KindComparison>;
  /** Sentences with the ids of what is apart. */
  readonly apart: readonly string[];
}

/** One kind of measurement: how many were compared, and the widest gap in m² or metres. */
export interface KindComparison {
  count: number;
  widest: number;
}

/**
 * Holds a reading against another. What only one of them has is zero in the other; a hit whose area is the sliver itself, to the tolerance, may
 * be in one alone. `sliverOf` gives the area in m² up to which a layer's overlap is no hit on a plot.
 */
export function compareReadings(ours: Reading, theirs: Reading, sliverOf: (of: string, plot: string) => number): Comparison {
  const compared = new Map<Kind, KindComparison>();
  const apart: string[] = [];
  for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
    const kind = kindOf(key);
    const [a, b] = [ours.get(key), theirs.get(key)];
    const row = compared.get(kind) ?? { count: 0, widest: 0 };
    compared.set(kind, row);
    row.count++;
    const { of, plot, feature } = partsOf(key);
    if (kind === "hit" && (a === undefined || b === undefined) && agree(kind, a ?? b ?? 0, sliverOf(of, plot))) continue;
    const gap = Math.abs((a ?? 0) - (b ?? 0));
    if (agree(kind, a ?? 0, b ?? 0)) row.widest = Math.max(row.widest, gap);
    else apart.push(`${kind} ${of}, plot ${plot}${feature === "" ? "" : `, feature ${feature}`}: ${a ?? "none"} against ${b ?? "none"}`);
  }
  return { compared, apart };
}

function agree(kind: Kind, a: number, b: number): boolean {
  const { absolute, relative } = kinds[kind];
  const gap = Math.abs(a - b);
  return gap <= absolute || gap <= relative * Math.abs(b);
}
