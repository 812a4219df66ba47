import type { FieldsOf } from "../../catalog/index.ts";
import { cite } from "../../domain/law.ts";
import { metres } from "../../geo/units.ts";
import { defineRule } from "../define-rule.ts";
import { avoidable, keepOut } from "../keep-out.ts";
import { museumsloven } from "../laws.ts";
import type { LayerView, PlotView } from "../layer-view.ts";
import { stripSlack, stripsOn } from "../strip.ts";

/** The strip that § 29 f keeps free; and what a point on the map is taken to stand for, which is our proposal. */
const limits = { strip: metres(2), aroundPoint: metres(20) } as const;

/** The ground that monuments and their strips take of a plot. */
export const monumentsOn = (plot: PlotView, view: LayerView<FieldsOf<"fortidsminder">>) =>
  stripsOn(plot, view, limits.aroundPoint, ({ shape }) => (shape.kind === "point" ? limits.aroundPoint : limits.strip));

/** Protected monuments and 2 m round them. A point of the register says where one lies and not how large it is. */
export const fortidsminder = defineRule({
  id: "kultur/fortidsminder",
  source: cite(museumsloven, "§§ 29 e, 29 f og 29 j", {
    checked: "2026-11-22",
    unconfirmed: {
      da: "Hvor registret kun har et punkt, er de 20 m omkring det vores forslag.",
      en: "Where the register has only a point, the 20 m round it are our proposal.",
    },
  }),
  authority: "slotsOgKulturstyrelsen",
  needs: ["fortidsminder"],
  reach: limits.aroundPoint + stripSlack,
  limits,
  outcomes: {
    outside: { outcome: "clear" },
    avoidable,
    inside: { outcome: "dispensation", step: "fortidsmindedispensation" },
  },
  measure: (plot, { fortidsminder }) => monumentsOn(plot, fortidsminder),
  decide: (strips, request, { strip }) =>
    keepOut(strips, request, () => ({ kind: strips.hits[0]?.fields.kind ?? "", strip: { value: strip, unit: "m" } })),
});
