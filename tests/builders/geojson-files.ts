import { toUtm32 } from "../../src/geo/utm32.ts";

/** Corner of the test's own ground: a field near Vassingerød. */
const origin = [705_000, 6_195_000] as const;
export const utmCrs = { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::25832" } };
export const namedCrs = (name: string) => ({ type: "name", properties: { name } });

type Pair = readonly [number, number];

/** A closed square ring in metres, its lower left corner `x`, `y` metres from the origin. */
export const square = (x: number, y: number, side: number): Pair[] =>
  (
    [
      [x, y],
      [x + side, y],
      [x + side, y + side],
      [x, y + side],
      [x, y],
    ] as const
  ).map(([east, north]) => [origin[0] + east, origin[1] + north]);

/** The same ring in degrees, longitude first, as an inverse search of the projection gives it (1e-12°). */
export const inDegrees = (ring: readonly Pair[]): Pair[] => ring.map(degreesOf);

function degreesOf([east, north]: Pair): Pair {
  let [lon, lat] = [12.3, 55.9];
  for (let round = 0; round < 30; round += 1) {
    const [e, n] = toUtm32(lon, lat);
    lon += (east - e) / 62_500;
    lat += (north - n) / 111_300;
  }
  return [lon, lat];
}

export const turned = (ring: readonly Pair[]): Pair[] => ring.map(([a, b]) => [b, a]);

export const feature = (geometry: unknown, rest: Readonly<Record<string, unknown>> = {}) => ({
  type: "Feature",
  properties: {},
  geometry,
  ...rest,
});
export const polygonOf = (...rings: readonly unknown[]) => ({ type: "Polygon", coordinates: rings });

/** The text of a FeatureCollection; in EPSG:25832 unless another `crs`, or null for none, is given. */
export const collection = (features: readonly unknown[], crs: unknown = utmCrs): string =>
  JSON.stringify({ type: "FeatureCollection", ...(crs === null ? {} : { crs }), features });
