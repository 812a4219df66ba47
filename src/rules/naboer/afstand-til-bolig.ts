import type { DatasetId, FieldsOf } from "../../catalog/index.ts";
import { cite } from "../../domain/law.ts";
import { classInterval } from "../../domain/request.ts";
import { roundTo } from "../../geo/units.ts";
import { defineRule, found } from "../define-rule.ts";
import { haandbogMiljoePlanlaegning } from "../laws.ts";
import type { LayerView, PlotView } from "../layer-view.ts";
import { advisedDistances, farthestAdvised } from "./advised-distances.ts";

/** `anvgen` 11 Boligområde and 61 Sommerhusområde; planned ones count like built ones. */
const housingUses: readonly number[] = [11, 61];
const isHousing = ({ useGeneral }: { readonly useGeneral: number | null }) => useGeneral !== null && housingUses.includes(useGeneral);

const isHome = ({ isDwelling }: FieldsOf<"bygninger">): boolean => isDwelling;

/** The neighbour nearest to the plot in one layer, as a list of none or one; distance in metres to the millimetre. */
function nearest<Fields, Id extends DatasetId>(
  plot: PlotView,
  view: LayerView<Fields>,
  { kind, dataset, where }: { kind: "dwelling" | "area"; dataset: Id; where: (fields: Fields) => boolean },
) {
  const near = view.nearest(plot, farthestAdvised, where);
  if (!near) return [];
  const { id, date, link, shape, distance } = near;
  return [{ kind, dataset, hit: { id, date, link }, shape, distance: roundTo(distance, 3) }];
}

/**
 * Distance to housing by class: advice of the handbook, meant to low detached housing, never law. Measured from the plot's edge, the most
 * careful reading: what makes noise may stand farther in. A housing area that the plot lies in is 0 m away.
 */
export const afstandTilBolig = defineRule({
  id: "naboer/afstand-til-bolig",
  source: cite(haandbogMiljoePlanlaegning, "kap. 7", { checked: "2026-11-22" }),
  authority: "kommunen",
  needs: ["bygninger"],
  consults: ["lokalplaner", "kommuneplanrammer"],
  reach: farthestAdvised,
  limits: { distances: advisedDistances },
  outcomes: {
    noDistance: { outcome: "notApplicable" },
    nothingNear: { outcome: "clear" },
    far: { outcome: "clear" },
    nearForUpper: { outcome: "assessment", step: "vurderAfstand" },
    near: { outcome: "assessment", step: "vurderAfstand" },
  },
  measure: (plot, { bygninger, lokalplaner, kommuneplanrammer }) => {
    const candidates = [
      ...nearest(plot, bygninger, { kind: "dwelling", dataset: "bygninger", where: isHome }),
      ...nearest(plot, lokalplaner, { kind: "area", dataset: "lokalplaner", where: isHousing }),
      ...nearest(plot, kommuneplanrammer, { kind: "area", dataset: "kommuneplanrammer", where: isHousing }),
    ];
    return candidates.sort((a, b) => a.distance - b.distance)[0] ?? null;
  },
  decide: (neighbour, request, limits) => {
    const [low, high] = classInterval(request);
    const [lower, upper] = [limits.distances[low - 1], limits.distances[high - 1]];
    const words = {
      class: { value: high, unit: "class" },
      lowClass: { value: low, unit: "class" },
      reach: { value: farthestAdvised, unit: "m" },
      kind: neighbour?.kind ?? "",
    } as const;
    if (upper === 0) return found("noDistance", { limit: upper, unit: "m", words });
    if (neighbour === null) return found("nothingNear", { limit: upper, unit: "m", words });
    const { distance, dataset, hit, shape } = neighbour;
    const shown = {
      measured: distance,
      limit: upper,
      unit: "m",
      quantity: "distance",
      dataset,
      hits: [hit],
      ground: { evidence: shape },
      words,
    } as const;
    if (distance >= upper) return found("far", shown);
    return found(low < high && distance >= lower ? "nearForUpper" : "near", shown);
  },
});
