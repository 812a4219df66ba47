import type { Outcome } from "./finding.ts";
import type { FirmRoute, Route } from "./route.ts";

/** What a rule found on a plot, in short; numbers rounded to 0.01, null where nothing was measured. */
export interface FindingGist {
  readonly rule: string;
  readonly outcome: Outcome;
  /** The fine code; of a hole in the data why nothing can be said. */
  readonly code: string;
  readonly measured: number | null;
}

/** What an answer says of one plot, in short. */
export interface PlotGist {
  readonly id: string;
  readonly name: string;
  readonly route: Route;
  readonly routeAtLeast: FirmRoute;
  readonly routeAtMost: FirmRoute;
  /** Rules that ask something of somebody or could not be answered, in the order of the rule list; what is clear or does not concern the request is left out. */
  readonly findings: readonly FindingGist[];
}

/** A rule that answers otherwise than before; null on the side where it asked nothing. */
export interface FindingDifference {
  readonly rule: string;
  readonly before: FindingGist | null;
  readonly after: FindingGist | null;
}

/** A plot whose answer is another than before; null on the side where there was no such plot. */
export interface PlotDifference {
  readonly id: string;
  readonly name: string;
  readonly before: Omit<PlotGist, "findings"> | null;
  readonly after: Omit<PlotGist, "findings"> | null;
  /** Whether the route is another, or its ends are. */
  readonly route: boolean;
  readonly findings: readonly FindingDifference[];
}

/** The plots that are answered otherwise than before, those of another route first, then by id as they stood. */
export function differencesOf(before: readonly PlotGist[], after: readonly PlotGist[]): readonly PlotDifference[] {
  const later = new Map(after.map((plot) => [plot.id, plot]));
  const earlier = new Set(before.map(({ id }) => id));
  const changed = [
    ...before.flatMap((plot) => differenceOf(plot, later.get(plot.id) ?? null) ?? []),
    ...after.filter(({ id }) => !earlier.has(id)).flatMap((plot) => differenceOf(null, plot) ?? []),
  ];
  return [...changed.filter(({ route }) => route), ...changed.filter(({ route }) => !route)];
}

function differenceOf(before: PlotGist | null, after: PlotGist | null): PlotDifference | null {
  const shown = after ?? before;
  if (shown === null) return null;
  const findings = before === null || after === null ? [] : findingDifferences(before.findings, after.findings);
  const route =
    before === null ||
    after === null ||
    before.route !== after.route ||
    before.routeAtLeast !== after.routeAtLeast ||
    before.routeAtMost !== after.routeAtMost;
  if (!route && findings.length === 0) return null;
  return { id: shown.id, name: shown.name, before: headOf(before), after: headOf(after), route, findings };
}

function headOf(plot: PlotGist | null): PlotDifference["before"] {
  if (plot === null) return null;
  const { findings: _, ...head } = plot;
  return head;
}

function findingDifferences(before: readonly FindingGist[], after: readonly FindingGist[]): readonly FindingDifference[] {
  const was = new Map(before.map((each) => [each.rule, each]));
  const is = new Map(after.map((each) => [each.rule, each]));
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((rule) => ({ rule, before: was.get(rule) ?? null, after: is.get(rule) ?? null }))
    .filter((each) => !isAlike(each.before, each.after));
}

const isAlike = (a: FindingGist | null, b: FindingGist | null): boolean =>
  a !== null && b !== null && a.outcome === b.outcome && a.code === b.code && a.measured === b.measured;
