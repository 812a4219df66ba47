import type { Pack } from "../catalog/pack.ts";
import type { PlotAnswer } from "../domain/answer.ts";
import type { Finding } from "../domain/finding.ts";
import { unlessTooComplex } from "../geo/too-complex.ts";
import { certaintyOf } from "./certainty.ts";
import { createScenarios, type Scenarios } from "./certainty-scenarios.ts";
import type { Hearing } from "./hearing.ts";
import type { MeasuredPlot } from "./measure-plot.ts";

/** How many plots' scenarios are kept: those that are open, so that a changed request need not measure them again. */
const mostKept = 8;
const keptOf = new WeakMap<Pack, Map<MeasuredPlot, Scenarios>>();

function scenariosOf(measured: MeasuredPlot, pack: Pack): Scenarios {
  const kept = keptOf.get(pack) ?? new Map<MeasuredPlot, Scenarios>();
  keptOf.set(pack, kept);
  const { plot, area } = measured;
  const scenarios = kept.get(measured) ?? createScenarios(plot, { id: plot.id, shape: plot.shape, area }, pack);
  kept.delete(measured);
  kept.set(measured, scenarios);
  for (const oldest of [...kept.keys()].slice(0, -mostKept)) kept.delete(oldest);
  return scenarios;
}

/** The whole answer about a plot, each finding with how sure it is, and how it is drawn. Costs tens of milliseconds where borders are near; lists do without. */
export function withCertainty(answer: PlotAnswer, measured: MeasuredPlot, hearing: Hearing): PlotAnswer {
  const { request, on, pack, entered } = hearing;
  const scenarios = scenariosOf(measured, pack);
  const examined = new Map(measured.examinations.map((examination) => [examination.rule.id, examination]));
  const sure = (finding: Finding): Finding => {
    const examination = examined.get(finding.rule);
    if (!examination?.measured || finding.outcome === "noData") return finding;
    const { rule, measured } = examination;
    const found = measured.decide(request, on, entered);
    const cell = rule.outcomes[found.code];
    return { ...finding, certainty: unlessTooComplex(() => certaintyOf({ rule, found, cell }, scenarios, { request, on, entered }), null) };
  };
  return { ...answer, findings: answer.findings.map(sure), drawn: unlessTooComplex(() => scenarios.drawn, null) };
}
