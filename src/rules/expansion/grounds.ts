import type { Pack } from "../../catalog/pack.ts";
import { offersOn, offerWith } from "../../domain/entered-offer.ts";
import type { Records } from "../../domain/records.ts";
import type { ExpansionRequest } from "../../domain/request.ts";
import { type Availability, availabilityOf } from "../../domain/stock.ts";
import { projectGeometry, shapeFromGeometry } from "../../geo/geojson.ts";
import { union } from "../../geo/overlay.ts";
import { locate } from "../../geo/predicates.ts";
import { area, type Box, boxesMeet, boxOf, growBox, isEmpty, type Shape } from "../../geo/shape.ts";
import { prepareArea, sharedArea } from "../../geo/shared-area.ts";
import { viewOf } from "../engine.ts";

/** Land that can be had in one piece: a plot on offer or a parcel. Areas in m². */
export interface Ground {
  readonly id: string;
  readonly name: string;
  readonly kind: "plot" | "parcel";
  readonly shape: Shape;
  readonly box: Box;
  /** Of what lies beyond the site; of the site itself all. */
  readonly area: number;
  /** The property that a parcel belongs to; null for plots, and where the cadastre does not say. */
  readonly property: string | null;
}

/** Why it is not known where the company stands: a point in no parcel, or a line. */
export type SiteFault = "noParcel" | "noArea";

/** Part of a ground that may lie on the site before it is taken for a part of it; part of it that may be road or lake. Ours. */
const half = 0.5;
/** A parcel with a home is left out where it is smaller than this, in m²: a house with its garden and no land for a hall. Ours. */
const largestGarden = 2000;

const ofSite = (shape: Shape): Ground => ({
  id: "site",
  name: "",
  kind: "plot",
  shape,
  box: boxOf(shape),
  area: area(shape),
  property: null,
});

/** Where the company stands; of a point the parcel that it lies in. Needs a site. Throws `TooComplex`. */
export function siteOf(pack: Pack, site: NonNullable<ExpansionRequest["site"]>): Ground | SiteFault {
  const shape = shapeFromGeometry(projectGeometry(site));
  if (!shape || shape.kind === "line") return "noArea";
  if (shape.kind === "polygon") {
    const clean = union([shape]);
    return isEmpty(clean) ? "noArea" : ofSite(clean);
  }
  const [x, y] = shape.parts[0][0];
  const layer = pack.layers.jordstykker;
  const parcel = layer?.index
    .search([x, y, x, y])
    .map((position) => layer.features[position])
    .find((feature) => locate(x, y, feature.shape) !== "outside");
  return parcel ? ofSite(parcel.shape) : "noParcel";
}

/**
 * Land around the site that may be joined with it within `reach` metres: plots on offer that are neither sold nor kept back, then parcels that are no road and
 * neither a part of the site nor of one of those plots. `entered` says whether plots can be had of which a planner says otherwise than the pack.
 * By id, so that the order of files changes nothing.
 */
export function groundsAround(pack: Pack, site: Ground, reach: number, entered: Availabilities = {}): readonly Ground[] {
  const near = growBox(site.box, reach);
  const onSite = prepareArea(site.shape);
  const beyond = (shape: Shape, box: Box): number => area(shape) - (boxesMeet(box, site.box) ? sharedArea(onSite, shape) : 0);
  const offers = (pack.layers.grunde?.features ?? [])
    .filter(({ id, fields, box }) => isToBeHad(entered[id] ?? availabilityOf(fields)) && boxesMeet(box, near))
    .map(({ id, fields, shape, box }): Ground => {
      const name = fields.name ?? fields.address ?? id;
      return { id, name, kind: "plot", shape, box, area: beyond(shape, box), property: null };
    })
    .filter(isMostlyBeyond);
  const layer = pack.layers.jordstykker;
  const parcels = (layer ? layer.index.search(near).map((position) => layer.features[position]) : [])
    .filter(({ fields, shape }) => (fields.roadArea ?? 0) < half * (fields.registeredArea ?? area(shape)))
    .map(({ id, fields, shape, box }): Ground => {
      const name = fields.parcelNumber === null ? id : `matr.nr. ${fields.parcelNumber}`;
      return { id, name, kind: "parcel", shape, box, area: beyond(shape, box), property: fields.property };
    })
    .filter((parcel) => isMostlyBeyond(parcel) && !offers.some((offer) => isPartOf(parcel, offer)));
  return [...offers, ...parcels].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Whether plots can be had, by id. */
export type Availabilities = Readonly<Record<string, Availability>>;

/** Whether those plots of a pack can be had of whose offers planners say something. */
export function enteredAvailabilities(pack: Pack, records: Pick<Records, "offers">): Availabilities {
  if (records.offers.length === 0) return {};
  const named = new Set(records.offers.map(({ plot }) => plot));
  const plots = (pack.layers.grunde?.features ?? []).filter(({ id }) => named.has(id));
  return Object.fromEntries(plots.map(({ id, fields }) => [id, availabilityOf(offerWith(fields, offersOn(records, id)) ?? fields)]));
}

const isToBeHad = (availability: Availability): boolean => availability === "free" || availability === "reserved";

const isMostlyBeyond = (ground: Ground): boolean => ground.area >= half * area(ground.shape);

/** Does most of the one lie in the other? */
export function isPartOf(ground: Pick<Ground, "shape" | "box">, other: Pick<Ground, "shape" | "box">): boolean {
  if (!boxesMeet(ground.box, other.box)) return false;
  return sharedArea(prepareArea(other.shape), ground.shape) > half * area(ground.shape);
}

/** What keeps a ground from being joined: most of it is lake, or it is a small parcel with a home. */
export function unfitness(pack: Pack, { id, kind, shape }: Ground): "lake" | "home" | null {
  const seen = { id, shape, area: area(shape) };
  if (viewOf(pack, "soeer").overlapping(seen).share > half) return "lake";
  const isGarden = kind === "parcel" && seen.area < largestGarden;
  return isGarden && viewOf(pack, "bygninger").overlapping(seen, isHome).hits.length > 0 ? "home" : null;
}

const isHome = ({ isDwelling }: { readonly isDwelling: boolean }): boolean => isDwelling;
