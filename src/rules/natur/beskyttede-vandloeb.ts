import type { FieldsOf } from "../../catalog/index.ts";
import { cite } from "../../domain/law.ts";
import { metres } from "../../geo/units.ts";
import { defineRule } from "../define-rule.ts";
import { keepOut } from "../keep-out.ts";
import { naturbeskyttelsesloven } from "../laws.ts";
import type { LayerView, PlotView } from "../layer-view.ts";
import { stripSlack, stripsOn } from "../strip.ts";
import { lineOutcomes } from "./protection-line.ts";

/** Half of 12 m, the widest that a stream of the map's two lower classes is: the register draws a protected stream as the line in its middle. */
const halfWidth = metres(6);

/** The ground that protected streams take of a plot. */
export const streamsOn = (plot: PlotView, view: LayerView<FieldsOf<"beskyttedeVandloeb">>) =>
  stripsOn(plot, view, halfWidth, () => halfWidth);

/** Streams whose state may not be changed. The register's line stands for water and banks, so a strip round it is kept clear. */
export const beskyttedeVandloeb = defineRule({
  id: "natur/beskyttede-vandloeb",
  source: cite(naturbeskyttelsesloven, "§ 3", {
    checked: "2026-11-22",
    unconfirmed: {
      da: "Registret tegner vandløbet som en linje; at det regnes for 12 m bredt, er vores forslag.",
      en: "The register draws the stream as a line; that it is taken to be 12 m wide is our proposal.",
    },
  }),
  authority: "kommunen",
  needs: ["beskyttedeVandloeb"],
  reach: halfWidth + stripSlack,
  limits: { halfWidth },
  outcomes: lineOutcomes,
  measure: (plot, { beskyttedeVandloeb }) => streamsOn(plot, beskyttedeVandloeb),
  decide: (strips, request, limits) => keepOut(strips, request, () => ({ width: { value: limits.halfWidth, unit: "m" } })),
});
