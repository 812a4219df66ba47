import type { DatasetId } from "../../catalog/index.ts";
import { cite } from "../../domain/law.ts";
import { roundTo } from "../../geo/units.ts";
import { defineRule, found } from "../define-rule.ts";
import { haandbogMiljoePlanlaegning } from "../laws.ts";
import type { LayerView, PlotView } from "../layer-view.ts";
import { lazily } from "../lazily.ts";
import { isSensitive } from "../sensitive-use.ts";
import { advisedDistances, farthestAdvised } from "./advised-distances.ts";

const heavyFrom = 4;

type Classed = { readonly maxClass: number | null };
/** One question for each class, so that the layer's index is kept for it. */
const heavyClasses = [4, 5, 6, 7].map((maxClass) => ({ maxClass, where: (fields: Classed) => fields.maxClass === maxClass }));

/** Areas with a registered class of 4 and up whose advised distance the plot lies within, nearest first. */
const hemmedIn = <Fields extends Classed>(plot: PlotView, view: LayerView<Fields>, dataset: DatasetId) =>
  heavyClasses.flatMap(({ maxClass, where }) => {
    const advised = advisedDistances[maxClass - 1];
    const near = view.nearest(plot, advised, where);
    if (!near || near.distance >= advised) return [];
    const { id, date, link, shape, distance } = near;
    return [{ maxClass, advised, dataset, hit: { id, date, link }, shape, distance: roundTo(distance, 3) }];
  });

/**
 * The company as a neighbour: offices are on Herning's list of what is sensitive to pollution, so in or beside an area for classes 4–7 they hem in
 * the production that the area is kept for. The distances are the handbook's, meant to housing; areas without a registered class tell nothing.
 */
export const foelsomNabo = defineRule({
  id: "naboer/foelsom-nabo",
  source: cite(haandbogMiljoePlanlaegning, "kap. 7", {
    checked: "2026-11-22",
    unconfirmed: {
      da: "At håndbogens afstande til boliger også bruges for kontorer, er vores forslag.",
      en: "That the handbook's distances to housing are used for offices as well is our proposal.",
    },
  }),
  authority: "kommunen",
  needs: ["kommuneplanrammer"],
  consults: ["lokalplaner", "delomraader"],
  reach: farthestAdvised,
  limits: { heavyFrom, distances: advisedDistances },
  outcomes: {
    robust: { outcome: "notApplicable" },
    nothingNear: { outcome: "clear" },
    inArea: { outcome: "assessment", step: "vurderNabo" },
    near: { outcome: "assessment", step: "vurderNabo" },
  },
  measure: (plot, { kommuneplanrammer, lokalplaner, delomraader }) =>
    lazily(() => {
      const areas = [
        ...hemmedIn(plot, lokalplaner, "lokalplaner"),
        ...hemmedIn(plot, delomraader, "delomraader"),
        ...hemmedIn(plot, kommuneplanrammer, "kommuneplanrammer"),
      ];
      return areas.sort((a, b) => a.distance - b.distance || b.maxClass - a.maxClass)[0] ?? null;
    }),
  decide: (nearest, request, limits) => {
    const words = { reach: { value: farthestAdvised, unit: "m" }, from: { value: limits.heavyFrom, unit: "class" } } as const;
    if (!isSensitive(request)) return found("robust", { words });
    const area = nearest();
    if (area === null) return found("nothingNear", { words });
    const { maxClass, advised, dataset, hit, shape, distance } = area;
    return found(distance === 0 ? "inArea" : "near", {
      measured: distance,
      limit: advised,
      unit: "m",
      quantity: `class${maxClass}`,
      dataset,
      hits: [hit],
      ground: { evidence: shape },
      words: { ...words, class: { value: maxClass, unit: "class" } },
    });
  },
});
