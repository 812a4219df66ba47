import { planSliver } from "../../catalog/plandata.ts";
import { cite } from "../../domain/law.ts";
import { emptyShape, type Shape } from "../../geo/shape.ts";
import { defineRule, found } from "../define-rule.ts";
import { planloven } from "../laws.ts";
import type { Hit } from "../layer-view.ts";

/** Zone codes of the register; 5–7 hold a sommerhusområde together with something else. */
const [byzone, landzone, sommerhus, byAndLand] = [1, 2, 3, 4];

interface ZonePart {
  readonly area: number;
  readonly evidence: Shape;
  readonly hits: readonly Hit<{ readonly zone: number | null }>[];
}

/**
 * The zone that the plot lies in. The zonekort draws no landzone, so what no polygon covers is landzone. Along the border of byzone a strip of up
 * to `edge` of the plot is more likely an inaccuracy than land in another zone; the limit is our proposal.
 */
export const zonestatus = defineRule({
  id: "plan/zonestatus",
  source: cite(planloven, "§§ 34 og 35", { checked: "2026-11-22" }),
  authority: "kommunen",
  needs: ["zonekort"],
  limits: { edge: 0.01 },
  outcomes: {
    byzone: { outcome: "clear" },
    edge: { outcome: "assessment", mayBecome: "withPermits", fromAbsence: true },
    landzone: { outcome: "dispensation", step: "landzonetilladelse", fromAbsence: true },
    partlyLandzone: { outcome: "dispensation", step: "landzonetilladelse", fromAbsence: true },
    sommerhus: { outcome: "planChange", step: "kommuneplantillaeg" },
    composite: { outcome: "assessment", mayBecome: "withPermits" },
    compositeSommerhus: { outcome: "assessment", mayBecome: "lokalplanAndTillaeg" },
  },
  measure: (plot, { zonekort }) => {
    const part = (codes: readonly number[]): ZonePart => {
      const { area, evidence, hits } = zonekort.overlapping(plot, ({ zone }) => zone !== null && codes.includes(zone));
      return { area, evidence, hits };
    };
    return {
      plotArea: plot.area,
      plot: plot.shape,
      byzone: part([byzone]),
      composite: part([byAndLand]),
      sommerhus: part([sommerhus]),
      compositeSommerhus: part([5, 6, 7]),
      /** Everything that is drawn and is not landzone. */
      drawn: part([1, 3, 4, 5, 6, 7]).area,
      landzone: part([landzone]),
    };
  },
  decide: (facts, _request, limits) => {
    const share = (area: number) => Math.min(100, (area / facts.plotArea) * 100);
    const say = (code: "sommerhus" | "compositeSommerhus" | "composite", { hits, evidence, area }: ZonePart) =>
      found(code, { measured: share(area), unit: "%", hits, evidence });
    if (facts.sommerhus.hits.length > 0) return say("sommerhus", facts.sommerhus);
    if (facts.compositeSommerhus.hits.length > 0) return say("compositeSommerhus", facts.compositeSommerhus);
    const outside = facts.plotArea - facts.drawn;
    const measured = {
      measured: share(outside),
      unit: "%",
      hits: facts.byzone.hits,
      words: { outside: { value: outside, unit: "m²" } },
    } as const;
    const drawnLandzone = facts.landzone.hits.length > 0 ? facts.landzone.evidence : emptyShape;
    if (facts.drawn <= planSliver) return found("landzone", { ...measured, evidence: facts.plot });
    if (outside > limits.edge * facts.plotArea) return found("partlyLandzone", { ...measured, evidence: drawnLandzone });
    if (facts.composite.hits.length > 0) return say("composite", facts.composite);
    if (outside > planSliver) return found("edge", measured);
    return found("byzone", { measured: share(facts.byzone.area), unit: "%", hits: facts.byzone.hits });
  },
});
