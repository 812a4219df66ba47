import type { FieldsOf } from "../../catalog/index.ts";
import { cite } from "../../domain/law.ts";
import { metres } from "../../geo/units.ts";
import { defineRule } from "../define-rule.ts";
import { avoidable, keepOut } from "../keep-out.ts";
import { museumsloven } from "../laws.ts";
import type { LayerView, PlotView } from "../layer-view.ts";
import { stripSlack, stripsOn } from "../strip.ts";

/** How far a dyke reaches from the line that is drawn for it: what public code uses, no number of the act. */
const halfWidth = metres(2);

/** The ground that dykes take of a plot. */
export const dykesOn = (plot: PlotView, view: LayerView<FieldsOf<"beskyttedeDiger">>) => stripsOn(plot, view, halfWidth, () => halfWidth);

/** Stone and earth dykes. The register has lines, which have no area, so a strip round them is kept clear; a gap for a drive is a change too. */
export const beskyttedeDiger = defineRule({
  id: "kultur/beskyttede-diger",
  source: cite(museumsloven, "§§ 29 a og 29 j, stk. 2", {
    checked: "2026-11-22",
    unconfirmed: {
      da: "Loven nævner ingen bredde; de 2 m til hver side af linjen er vores forslag.",
      en: "The act states no width; the 2 m to each side of the line are our proposal.",
    },
  }),
  authority: "kommunen",
  needs: ["beskyttedeDiger"],
  reach: halfWidth + stripSlack,
  limits: { halfWidth },
  outcomes: {
    outside: { outcome: "clear" },
    avoidable,
    inside: { outcome: "dispensation", step: "digedispensation" },
  },
  measure: (plot, { beskyttedeDiger }) => dykesOn(plot, beskyttedeDiger),
  decide: (strips, request, limits) => keepOut(strips, request, () => ({ width: { value: limits.halfWidth, unit: "m" } })),
});
