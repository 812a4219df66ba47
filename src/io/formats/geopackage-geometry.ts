import { brokenGeometry } from "./raw-geometry.ts";
import { readWkb, type WkbReading } from "./wkb.ts";

/** Bytes of the box that may stand before a geometry, by what its header says of it. */
const boxLengths = [0, 32, 48, 48, 64];

const broken: WkbReading = { geometry: brokenGeometry, hasHeights: false };

/** A geometry as GeoPackage stores it: a header with an optional box, then well-known binary. One of an extension that only its maker knows is `unknown`. */
export function geopackageGeometry(blob: Uint8Array): WkbReading {
  if (blob[0] !== 0x47 || blob[1] !== 0x50) return broken;
  const flags = blob[3];
  if ((flags & 0x20) !== 0) return { geometry: { type: "Unknown" }, hasHeights: false };
  const boxLength = boxLengths[(flags >> 1) & 7];
  return boxLength === undefined ? broken : readWkb(blob.subarray(8 + boxLength));
}
