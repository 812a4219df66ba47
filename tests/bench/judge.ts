import { datasets, isDatasetId } from "../../src/catalog/index.ts";
import { withCommas } from "./cases.ts";
import { type Comparison, compareReadings } from "./compare.ts";
import { type Kind, keyOf, type Reading } from "./reading.ts";

/** Sentences of disagreement that are printed of an engine; the rest are counted. */
const shown = 20;

/**
 * Holds what an engine measured against the reference, which may know of plots and kinds that were not asked for and of layers that could not
 * be examined. A hit may be missing where its area is the sliver of its dataset.
 */
export function judge(measured: Reading, reference: Reading, asked: (key: string) => boolean = () => true): Comparison {
  const plotArea = (plot: string) => reference.get(keyOf("plotArea", "", plot)) ?? 0;
  const expected = new Map([...reference].filter(([key]) => asked(key)));
  return compareReadings(measured, expected, (of, plot) => Math.min(isDatasetId(of) ? datasets[of].sliver : 0, plotArea(plot) / 2));
}

/** What was compared, as lines to print; every disagreement's ids up to twenty. */
export function told(name: string, { compared, apart }: Comparison): string {
  const counts = [...compared].map(([kind, { count, widest }]) => `${kind} ${count} (widest gap ${widest.toExponential(1)})`);
  const head =
    apart.length === 0
      ? `${name} agrees: ${counts.join(", ")}`
      : `${name} DISAGREES in ${apart.length} measurements; its time is not printed`;
  const rest = apart.length > shown ? [`  … and ${apart.length - shown} more`] : [];
  return [head, ...apart.slice(0, shown).map((each) => `  ${each}`), ...rest].join("\n");
}

const kindNames: Readonly<Record<Kind, string>> = {
  plotArea: "plot areas",
  hit: "hits with their shared area",
  merged: "merged areas",
  free: "largest free pieces",
  net: "areas left to build on",
  rest: "plans less what newer ones took",
  covered: "areas under lokalplaner",
  distance: "distances",
  clear: "areas left beside limits and the room round them",
  gap: "distances",
  fact: "yes-or-no facts",
};

/** What was compared, as a sentence for the README. */
export function comparedSentence(first: string, comparison: Comparison | null, excluded: readonly string[]): string {
  if (comparison === null) return "Nothing was compared: there was no PostGIS to hold the answers against.";
  const counts = [...comparison.compared].map(([kind, { count }]) => `${withCommas(count)} ${kindNames[kind]}`).join(", ");
  const apart = excluded.map((name) => ` ${name} DISAGREED or failed, so it has no time.`).join("");
  return `Held against ${first} before anything was timed: ${counts}. Areas must agree to a millionth or 0.01 m², distances to the millimetre that the rules state, hits exactly.${apart}`;
}
