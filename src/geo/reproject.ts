import { arctangent, exponential } from "./elementary.ts";
import { toLonLat, toUtm32 } from "./utm32.ts";

const zoneWidth = 6;
/** Radius of the sphere of Web Mercator (EPSG:3857), metres. */
const sphere = 6378137;
const degree = Math.PI / 180;

/** Easting and northing in UTM zone 33 on GRS 80 (EPSG:25833; EPSG:3006 has the same numbers) to EPSG:25832: both zones are one projection, six degrees apart. */
export function utm33ToUtm32(easting: number, northing: number): [number, number] {
  const [lon, lat] = toLonLat(easting, northing);
  return toUtm32(lon + zoneWidth, lat);
}

/** Web Mercator (EPSG:3857) in its metres to EPSG:25832, WGS 84 taken as ETRS89. */
export function webMercatorToUtm32(x: number, y: number): [number, number] {
  const lat = Math.PI / 2 - 2 * arctangent(exponential(-y / sphere));
  return toUtm32(x / sphere / degree, lat / degree);
}
