import { planSliver } from "../../catalog/plandata.ts";
import { cite } from "../../domain/law.ts";
import { difference } from "../../geo/overlay.ts";
import { defineRule, found } from "../define-rule.ts";
import { planloven } from "../laws.ts";
import type { Overlap } from "../layer-view.ts";
import { groundBy } from "../lazily.ts";

/** Zone codes of the register; 5–7 hold a sommerhusområde together with something else. */
const [byzone, sommerhus, byAndLand] = [1, 3, 4];

type ZonePart = Pick<Overlap<{ readonly zone: number | null }>, "area" | "evidence" | "hits">;

/**
 * The zone that the plot lies in. The zonekort draws no landzone, so what no polygon covers is landzone. Along the border of byzone a strip of up
 * to `edge` of the plot is more likely an inaccuracy than land in another zone; the limit is our proposal.
 */
export const zonestatus = defineRule({
  id: "plan/zonestatus",
  source: cite(planloven, "§§ 34, 35 og 36", {
    checked: "2026-11-22",
    unconfirmed: {
      da: "At op til 1 % af grunden langs byzonens kant regnes for en unøjagtighed, er vores forslag.",
      en: "That up to 1 % of the plot along the border of byzone is taken for an inaccuracy is our proposal.",
    },
  }),
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
    const part = (codes: readonly number[]) => zonekort.overlapping(plot, ({ zone }) => zone !== null && codes.includes(zone));
    /** Everything but landzone, which is not drawn as a rule. */
    const drawn = part([byzone, sommerhus, byAndLand, 5, 6, 7]);
    return {
      plotArea: plot.area,
      byzone: part([byzone]),
      composite: part([byAndLand]),
      sommerhus: part([sommerhus]),
      compositeSommerhus: part([5, 6, 7]),
      drawn: drawn.area,
      landzone: groundBy(() =>
        difference(
          plot.shape,
          drawn.pieces.map(({ shape }) => shape),
        ),
      ),
    };
  },
  decide: (facts, _request, limits) => {
    const share = (area: number) => Math.min(100, (area / facts.plotArea) * 100);
    const say = (code: "sommerhus" | "compositeSommerhus" | "composite", zone: ZonePart) =>
      found(code, { measured: share(zone.area), unit: "%", hits: zone.hits, ground: zone });
    const counts = ({ area }: ZonePart) => area > limits.edge * facts.plotArea;
    const around = (area: number) =>
      ({
        measured: share(area),
        unit: "%",
        hits: facts.byzone.hits,
        ground: facts.landzone,
        words: { outside: { value: area, unit: "m²" } },
      }) as const;
    const undrawn = facts.plotArea - facts.drawn;
    if (facts.drawn <= planSliver) return found("landzone", around(undrawn));
    if (counts(facts.sommerhus)) return say("sommerhus", facts.sommerhus);
    if (counts(facts.compositeSommerhus)) return say("compositeSommerhus", facts.compositeSommerhus);
    if (undrawn > limits.edge * facts.plotArea) return found("partlyLandzone", around(undrawn));
    if (counts(facts.composite)) return say("composite", facts.composite);
    const outside = facts.plotArea - facts.byzone.area;
    if (outside > planSliver) return found("edge", around(outside));
    return found("byzone", { measured: share(facts.byzone.area), unit: "%", hits: facts.byzone.hits });
  },
});
