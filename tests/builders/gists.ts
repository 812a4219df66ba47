import type { Outcome } from "../../src/domain/finding.ts";
import type { FindingGist, PlotGist } from "../../src/domain/gist.ts";
import type { FirmRoute } from "../../src/domain/route.ts";

type FindingDraft = readonly [rule: string, outcome: Outcome, code: string, measured: number | null];

/** A plot's answer in short, with a settled route. */
export const aGist = (id: string, route: FirmRoute, findings: readonly FindingDraft[] = []): PlotGist => ({
  id,
  name: `Grund ${id}`,
  route,
  routeAtLeast: route,
  routeAtMost: route,
  findings: findings.map(([rule, outcome, code, measured]): FindingGist => ({ rule, outcome, code, measured })),
});
