import type { DatasetId } from "../../catalog/index.ts";
import { cite } from "../../domain/law.ts";
import { classInterval } from "../../domain/request.ts";
import { metres, roundTo } from "../../geo/units.ts";
import { defineRule, found } from "../define-rule.ts";
import { stoejvejledningen } from "../laws.ts";
import type { LayerView, Near, PlotView } from "../layer-view.ts";

/** How far noise is looked for: our proposal. */
const reach = metres(300);

/**
 * Guide values in dB by day, evening and night for areas that hear the noise, the strictest first: recreation and summer houses, low housing, mixed
 * and centre areas. Housing in storeys has 50/45/40, which a plan's general use does not tell apart, so low housing is taken.
 */
const receivers = [
  { area: "recreation", uses: [51, 61], day: 40, evening: 35, night: 35 },
  { area: "housing", uses: [11], day: 45, evening: 40, night: 35 },
  { area: "mixed", uses: [21, 41], day: 55, evening: 45, night: 40 },
] as const;

type Uses = { readonly useGeneral: number | null };
const hearing = receivers.map(({ uses }) => {
  const all: readonly number[] = uses;
  return ({ useGeneral }: Uses) => useGeneral !== null && all.includes(useGeneral);
});

/** Values at night, the strictest first. */
const nights = [...new Set(receivers.map(({ night }) => night))].sort((a, b) => a - b);

/** Layers of plans to look in, the one that leads first. */
type Layers = readonly (readonly [LayerView<Uses>, DatasetId])[];

/** The nearest area of those with one value at night, distance in metres to the millimetre: of equally near ones the first kind, of a kind the first layer. */
function nearestAt(night: number, plot: PlotView, layers: Layers) {
  let nearest: ReturnType<typeof receiverOf> | null = null;
  for (const [kind, receiver] of receivers.entries()) {
    if (receiver.night !== night) continue;
    for (const [view, dataset] of layers) {
      const near = view.nearest(plot, nearest ? metres(nearest.distance) : reach, hearing[kind]);
      const found = near && receiverOf(near, kind, dataset);
      if (found && (nearest === null || found.distance < nearest.distance)) nearest = found;
    }
  }
  return nearest;
}

const receiverOf = ({ id, date, link, shape, distance }: Near<Uses>, kind: number, dataset: DatasetId) => ({
  kind,
  dataset,
  hit: { id, date, link },
  shape,
  distance: roundTo(distance, 3),
});

/**
 * Noise is held against the guide value of the area where it is heard, also a planned one, and never against that of the company's own. Guide
 * values are advice until a permit or an order makes them terms. A lone home in landzone is no area: `boliger-i-landzone` looks for it.
 */
export const stoejModtager = defineRule({
  id: "naboer/stoej-modtager",
  source: cite(stoejvejledningen, "", {
    checked: "2026-11-22",
    unconfirmed: {
      da: "At der ses 300 m ud, og at klasse 1 og 2 ikke regnes for støjende, er vores forslag.",
      en: "That 300 m are looked at, and that classes 1 and 2 are not taken for noisy, is our proposal.",
    },
  }),
  authority: "kommunen",
  needs: ["kommuneplanrammer"],
  consults: ["lokalplaner"],
  reach,
  limits: { distance: reach, noisyFrom: 3, receivers },
  outcomes: {
    quiet: { outcome: "notApplicable" },
    nothingNear: { outcome: "clear" },
    near: { outcome: "assessment", step: "vurderStoej" },
  },
  measure: (plot, { kommuneplanrammer, lokalplaner }) => {
    const layers: Layers = [
      [lokalplaner, "lokalplaner"],
      [kommuneplanrammer, "kommuneplanrammer"],
    ];
    for (const night of nights) {
      const nearest = nearestAt(night, plot, layers);
      if (nearest) return nearest;
    }
    return null;
  },
  decide: (receiver, request, limits) => {
    const [, high] = classInterval(request);
    const words = { class: { value: high, unit: "class" }, reach: { value: limits.distance, unit: "m" } } as const;
    if (high < limits.noisyFrom) return found("quiet", { words });
    if (receiver === null) return found("nothingNear", { words });
    const { area, day, evening, night } = limits.receivers[receiver.kind];
    return found("near", {
      measured: receiver.distance,
      unit: "m",
      quantity: area,
      dataset: receiver.dataset,
      hits: [receiver.hit],
      ground: { evidence: receiver.shape },
      words: { ...words, area, day, evening, night },
    });
  },
});
