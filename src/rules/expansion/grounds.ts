import type { Pack } from "../../catalog/pack.ts";
import type { ExpansionRequest } from "../../domain/request.ts";
import { projectGeometry, shapeFromGeometry } from "../../geo/geojson.ts";
import { grow } from "../../geo/overlay.ts";
import { locate } from "../../geo/predicates.ts";
import { area, type Box, boxesMeet, boxOf, growBox, type Shape } from "../../geo/shape.ts";
import { prepareArea, sharedArea } from "../../geo/shared-area.ts";

/** Land that can be had in one piece: a plot on offer or a parcel. Areas in m². */
export interface Ground {
  readonly id: string;
  readonly name: string;
  readonly kind: "plot" | "parcel";
  readonly shape: Shape;
  readonly box: Box;
  readonly area: number;
}

/** Land borders within this of each other adjoin: what two drawings of one boundary may differ by. Metres; ours. */
const gap = 0.5;
/** Length of common border from which on land adjoins, in metres, so that corners that touch do not. Ours. */
const leastBorder = 3;
/** Part of a ground that may lie on the site before it is taken for a part of it. Ours. */
const leastOwn = 0.5;

/** Where the company stands; of a point the parcel that it lies in. Null where it says nothing, or where a point lies in no parcel that is known. */
export function siteOf(pack: Pack, { site }: ExpansionRequest): Ground | null {
  const shape = site && shapeFromGeometry(projectGeometry(site));
  if (!shape) return null;
  if (shape.kind === "polygon") return { id: "site", name: "", kind: "plot", shape, box: boxOf(shape), area: area(shape) };
  const [x, y] = shape.parts[0][0];
  const layer = pack.layers.jordstykker;
  const parcel = layer?.index
    .search([x, y, x, y])
    .map((position) => layer.features[position])
    .find((feature) => locate(x, y, feature.shape) !== "outside");
  return parcel ? { id: "site", name: "", kind: "parcel", shape: parcel.shape, box: parcel.box, area: area(parcel.shape) } : null;
}

/**
 * Land around the site that may be joined with it within `reach` metres: plots on offer that are not sold, then parcels that are not a part of
 * the site or of one of those plots. By id, so that the order of files changes nothing.
 */
export function groundsAround(pack: Pack, site: Ground, reach: number): readonly Ground[] {
  const near = growBox(site.box, reach);
  const offers = (pack.layers.grunde?.features ?? [])
    .filter(({ fields, box }) => fields.status !== "solgt" && boxesMeet(box, near))
    .map(
      ({ id, fields, shape, box }): Ground => ({
        id,
        name: fields.name ?? fields.address ?? id,
        kind: "plot",
        shape,
        box,
        area: area(shape),
      }),
    )
    .filter((plot) => !isPartOf(plot, site));
  const layer = pack.layers.jordstykker;
  const parcels = (layer ? layer.index.search(near).map((position) => layer.features[position]) : [])
    .map(({ id, fields, shape, box }): Ground => ({ id, name: fields.parcelNumber ?? id, kind: "parcel", shape, box, area: area(shape) }))
    .filter((parcel) => ![site, ...offers].some((other) => isPartOf(parcel, other)));
  return [...offers, ...parcels].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Does most of the one lie in the other? */
function isPartOf(ground: Ground, other: Ground): boolean {
  if (!boxesMeet(ground.box, other.box)) return false;
  return sharedArea(prepareArea(other.shape), ground.shape) > leastOwn * ground.area;
}

/** Which of the grounds adjoin which, by their places in the list. */
export function adjoining(grounds: readonly Ground[]): readonly (readonly number[])[] {
  const grown = grounds.map(({ shape }) => prepareArea(grow(shape, gap)));
  const meets = (a: number, b: number) =>
    boxesMeet(growBox(grounds[a].box, gap), grounds[b].box) && sharedArea(grown[a], grounds[b].shape) >= gap * leastBorder;
  return grounds.map((_, a) => grounds.flatMap((__, b) => (a !== b && (meets(a, b) || meets(b, a)) ? [b] : [])));
}
