import type { DatasetId } from "../../catalog/index.ts";
import { cite } from "../../domain/law.ts";
import { classInterval } from "../../domain/request.ts";
import { metres, roundTo } from "../../geo/units.ts";
import { defineRule, found } from "../define-rule.ts";
import { stoejvejledningen } from "../laws.ts";
import type { LayerView, PlotView } from "../layer-view.ts";

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

/** The nearest area of each kind in one layer of plans, distance in metres to the millimetre. */
const nearestIn = <Fields extends Uses>(plot: PlotView, view: LayerView<Fields>, dataset: DatasetId) =>
  hearing.flatMap((where, kind) => {
    const near = view.nearest(plot, reach, where);
    if (!near) return [];
    const { id, date, link, shape, distance } = near;
    return [{ kind, dataset, hit: { id, date, link }, shape, distance: roundTo(distance, 3) }];
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
    const near = [...nearestIn(plot, lokalplaner, "lokalplaner"), ...nearestIn(plot, kommuneplanrammer, "kommuneplanrammer")];
    // At night housing and recreation have the same value, so of those the nearest leads.
    return near.sort((a, b) => receivers[a.kind].night - receivers[b.kind].night || a.distance - b.distance || a.kind - b.kind)[0] ?? null;
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
