import type { BusinessArea, OfferWish, PlanPart } from "./describe.ts";
import { areaOf, centreOf, distance, type Points, signedArea } from "./measure.ts";
import { clipped, offset, sized, surveyed } from "./outline.ts";
import { cutUp, hallOn } from "./parcels.ts";
import type { Random } from "./random.ts";

export interface Offered {
  readonly wish: OfferWish;
  readonly outline: Points;
  readonly address: string;
}

/** A business area with everything in it: its border, parcels, plots on offer, buildings and access roads. */
export interface Grounds {
  readonly area: BusinessArea;
  readonly outline: Points;
  readonly parcels: readonly Points[];
  readonly offers: readonly Offered[];
  readonly halls: readonly Points[];
  readonly roads: readonly Points[];
}

/** Lays out a business area. Throws when a wish finds no parcel: the table and the outline do not fit each other then. */
export function layOut(area: BusinessArea, random: Random): Grounds {
  const outline = surveyed(sized(area.outline, area.hectares), random.fork("outline"), { step: 70, sway: 5 });
  const { parcels, roads } = cutUp(outline, area.cut, random.fork("parcels"));
  const offers: Offered[] = [];
  for (const wish of area.offers) {
    const taken = new Set(offers.map((offer) => offer.outline));
    const found = nearest(
      parcels.filter((parcel) => !taken.has(parcel)),
      wish,
    );
    if (!found)
      throw new Error(`${area.name}: got parcels of ${sizesOf(parcels)} m², expected one of ${wish.size.join("–")} for ${wish.id}`);
    offers.push({ wish, outline: found, address: `${area.street} ${2 * parcels.indexOf(found) + 1}` });
  }
  const onOffer = new Set(offers.map((offer) => offer.outline));
  const halls = random.fork("halls");
  const built = parcels.flatMap((parcel) => {
    const share = halls.between(0.5, 0.78);
    if (halls.next() > area.built || onOffer.has(parcel)) return [];
    const hall = hallOn(parcel, area.cut.turn, share, 6);
    return hall ? [hall] : [];
  });
  return { area, outline, parcels, offers, halls: built, roads };
}

const sizesOf = (parcels: readonly Points[]): string => parcels.map((parcel) => Math.round(areaOf(parcel))).join(", ");

function nearest(parcels: readonly Points[], { near, size: [low, high] }: OfferWish): Points | undefined {
  const fitting = parcels.filter((parcel) => areaOf(parcel) >= low && areaOf(parcel) <= high);
  return fitting.toSorted((a, b) => distance(centreOf(a), near) - distance(centreOf(b), near))[0];
}

/** The outline of a part of a plan: what of the plan, drawn in by the part's belt, lies in the part's own piece of the plane. */
export function partOutline(outline: Points, { within, belt }: PlanPart): Points {
  return clipped(belt === 0 ? outline : offset(outline, -belt), signedArea(within) > 0 ? within : [...within].reverse());
}
