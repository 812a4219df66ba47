import type { Pack } from "../../catalog/pack.ts";
import { area } from "../../geo/shape.ts";
import { roundTo } from "../../geo/units.ts";
import { formatDistance } from "../../i18n/format.ts";
import { standingFloor } from "../existing-floor.ts";
import type { Ground } from "./grounds.ts";
import { gain, loss, type Place, type Verdict } from "./place.ts";

/** Borders that lie this near each other are taken for one, in metres; ours. */
const beside = 0.5;

/** What follows from staying, growing next door or moving, whatever the plans say. */
export function byNature(place: Place): readonly Verdict[] {
  if (place.kind === "here") return [gain(({ texts }) => texts.gains.noMove)];
  return place.kind === "nextDoor" ? byJoining(place) : byMoving(place);
}

function byJoining({ made, hearing }: Place): readonly Verdict[] {
  const { grounds = [], newLand = 0 } = made ?? {};
  const parcels = grounds.filter(({ kind }) => kind === "parcel");
  const owners = new Set(parcels.map(({ id, property }) => property ?? id)).size;
  const onSale = grounds.length - parcels.length;
  const built = standingOn(grounds, hearing.pack);
  return [
    gain(({ texts }) => texts.gains.partMove),
    loss(({ texts, area: write }) => texts.losses.land(write(newLand))),
    ...(owners > 0 ? [loss(({ texts }) => texts.losses.owners(owners))] : []),
    ...(onSale > 0 ? [gain(({ texts }) => texts.gains.onSale(onSale))] : []),
    ...(built === null || built > 0
      ? [loss(({ texts, area: write }) => (built === null ? texts.losses.builtUnknown : texts.losses.built(write(built))))]
      : []),
  ];
}

function byMoving({ distance, site }: Place): readonly Verdict[] {
  const standing = site.capacity?.existing ?? 0;
  const isBeside = distance !== null && distance <= beside;
  return [
    gain(({ texts }) => texts.gains.fresh),
    ...(isBeside ? [loss(({ texts }) => texts.losses.moveBeside)] : []),
    ...(isBeside || distance === null ? [] : [loss(({ texts, language }) => texts.losses.move(formatDistance(language, distance)))]),
    ...(standing > 0 ? [loss(({ texts, area: write }) => texts.losses.standing(write(standing)))] : []),
  ];
}

/** m² of floor that stands on land next door; null where buildings are not known there. */
function standingOn(grounds: readonly Ground[], pack: Pack): number | null {
  let sum = 0;
  for (const { id, shape } of grounds) {
    const { floor } = standingFloor({ id, shape, area: area(shape) }, pack);
    if (floor === null) return null;
    sum += floor;
  }
  return roundTo(sum, 2);
}
