import { boxOf, type Shape } from "../geo/shape.ts";
import { lookOf } from "./coordinate-system.ts";
import { partsOf } from "./geometry-parts.ts";
import { shapeFromParts } from "./shape-from-parts.ts";

/**
 * The shape of a feature in a pack's own file, EPSG:25832. It was mended when the pack was made and is not again; null when it is not
 * a geometry of finite metres in Denmark, as in a pack that somebody changed by hand.
 */
export function storedShape(feature: unknown): Shape | null {
  const geometry = typeof feature === "object" && feature !== null && "geometry" in feature ? feature.geometry : null;
  const parts = partsOf(geometry);
  if (typeof parts === "string") return null;
  const made = shapeFromParts(parts, { system: "EPSG:25832", turned: false });
  return made !== null && lookOf(boxOf(made.shape)) === "EPSG:25832" ? made.shape : null;
}
