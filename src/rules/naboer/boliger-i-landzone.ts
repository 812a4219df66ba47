import type { FieldsOf } from "../../catalog/index.ts";
import { cite } from "../../domain/law.ts";
import { classInterval } from "../../domain/request.ts";
import { locate } from "../../geo/predicates.ts";
import { type Box, boxesMeet, boxOf, type Shape } from "../../geo/shape.ts";
import { roundTo } from "../../geo/units.ts";
import { defineRule, found } from "../define-rule.ts";
import { haandbogMiljoePlanlaegning } from "../laws.ts";
import { lazily } from "../lazily.ts";
import { advisedDistances, farthestAdvised } from "./advised-distances.ts";

const isHome = ({ isDwelling }: FieldsOf<"bygninger">): boolean => isDwelling;
/** The zonekort draws no landzone as a rule; where it does, it is none of these. */
const isTownOrSummer = ({ zone }: FieldsOf<"zonekort">): boolean => zone !== null && zone !== 2;

/** Metres from the edge of a home to where its outline begins, at most. */
const largestHome = 100;

interface Zone {
  readonly shape: Shape;
  readonly box: Box;
}

const startsIn = ({ parts }: Shape, zones: readonly Zone[]): boolean => {
  const [[[x, y]]] = parts;
  return zones.some(({ shape, box }) => boxesMeet(box, [x, y, x, y]) && locate(x, y, shape) !== "outside");
};

/**
 * Homes that stand in landzone near the plot. No plan lays an area out for them, so neither a class band nor a noise limit follows from one: the
 * municipality judges each. How near is the handbook's distance, which is meant to housing areas. A home is where its outline begins.
 */
export const boligerILandzone = defineRule({
  id: "naboer/boliger-i-landzone",
  source: cite(haandbogMiljoePlanlaegning, "kap. 7", {
    checked: "2026-11-22",
    unconfirmed: {
      da: "At håndbogens afstande også bruges for enkeltboliger i landzone, er vores forslag.",
      en: "That the handbook's distances are used for single homes in landzone as well is our proposal.",
    },
  }),
  authority: "kommunen",
  needs: ["bygninger", "zonekort"],
  reach: farthestAdvised,
  limits: { distances: advisedDistances },
  outcomes: {
    noDistance: { outcome: "notApplicable" },
    none: { outcome: "clear" },
    near: { outcome: "assessment", step: "vurderAfstand", fromAbsence: true },
  },
  measure: (plot, { bygninger, zonekort }) =>
    advisedDistances.map((reach) =>
      lazily(() => {
        const homes = bygninger.within(plot, reach, isHome);
        const near = homes.length > 0 ? zonekort.within(plot, reach + largestHome, isTownOrSummer) : [];
        const zones = near.map(({ shape }) => ({ shape, box: boxOf(shape) }));
        return homes
          .filter(({ shape }) => !startsIn(shape, zones))
          .map(({ id, date, link, shape, distance }) => ({ hit: { id, date, link }, shape, distance: roundTo(distance, 3) }));
      }),
    ),
  decide: (homesWithin, request, limits) => {
    const [, high] = classInterval(request);
    const limit = limits.distances[high - 1];
    const words = { class: { value: high, unit: "class" } } as const;
    if (limit === 0) return found("noDistance", { limit, unit: "m", words });
    const near = homesWithin[high - 1]().filter(({ distance }) => distance < limit);
    if (near.length === 0) return found("none", { limit, unit: "m", words });
    return found("near", {
      measured: near[0].distance,
      limit,
      unit: "m",
      quantity: "distance",
      hits: near.map(({ hit }) => hit),
      ground: { evidence: near[0].shape },
      words: { ...words, homes: near.length },
    });
  },
});
