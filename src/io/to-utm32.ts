import { utm33ToUtm32, webMercatorToUtm32 } from "../geo/reproject.ts";
import { toUtm32 } from "../geo/utm32.ts";
import type { CoordinateSystem } from "./coordinate-system.ts";

/** From a system's first and second number (easting, x or longitude first) to EPSG:25832 metres; the same bits on every machine. */
export const toUtm32From: Readonly<Record<CoordinateSystem, (first: number, second: number) => readonly [number, number]>> = {
  "EPSG:25832": (easting, northing) => [easting, northing],
  "EPSG:4326": toUtm32,
  "EPSG:25833": utm33ToUtm32,
  "EPSG:3857": webMercatorToUtm32,
};
