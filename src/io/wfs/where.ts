import type { Service } from "../../catalog/endpoints/service.ts";
import type { Corner } from "../../geo/hull.ts";
import { type Box, growBox } from "../../geo/shape.ts";
import { isText, type LayerDescription } from "./describe-layer.ts";
import { ServiceFault } from "./fault.ts";
import type { Where } from "./wfs-url.ts";

/** The municipality that is asked for: its code, and where it lies as far as that is known. */
export interface Place {
  /** Municipality code, four digits. */
  readonly code: string;
  readonly extent: Extent | null;
}

/** A box, and a convex ring without its closing point round the same land; EPSG:25832. */
export interface Extent {
  readonly box: Box;
  readonly hull: readonly Corner[];
}

/** How a service is asked for the municipality. Throws the faults `filterFieldGone` and `noExtent`. */
export function whereOf({ area, geometry }: Service, description: LayerDescription, { code, extent }: Place): Where {
  if (area.by === "field") return { cql: codeFilter(area.field, description, Number(code)) };
  if (extent === null) throw new ServiceFault("noExtent");
  if (area.by === "box") return { box: outward(growBox(extent.box, area.margin)) };
  const ring = [...extent.hull, extent.hull[0]].map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`);
  return { cql: `INTERSECTS(${description.geometry ?? geometry ?? "geometri"},POLYGON((${ring.join(",")})))` };
}

/** A number is held against a number, and text against the code with and without its leading zero. */
function codeFilter(wanted: string, { fields }: LayerDescription, code: number): string {
  const field = fields.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  if (field === undefined) throw new ServiceFault("filterFieldGone", { words: { field: wanted, came: namesOf(fields) } });
  return isText(field) ? `${field.name} IN ('${code}','${String(code).padStart(4, "0")}')` : `${field.name}=${code}`;
}

const namesOf = (fields: LayerDescription["fields"]): string =>
  fields
    .slice(0, 12)
    .map(({ name }) => name)
    .join(", ");
const outward = ([minX, minY, maxX, maxY]: Box): Box => [Math.floor(minX), Math.floor(minY), Math.ceil(maxX), Math.ceil(maxY)];
