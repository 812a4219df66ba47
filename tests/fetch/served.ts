import { writeFileSync } from "node:fs";
import path from "node:path";
import { collection, feature, polygonOf, square } from "../builders/geojson-files.ts";

/** Adopted lokalplaner of municipality 201 as a register serves them, one hectare each. */
export const lokalplaner = (count: number): string =>
  collection(
    Array.from({ length: count }, (_, place) =>
      feature(polygonOf(square(place * 200, 0, 100)), {
        properties: {
          id: place + 1,
          planid: 1000 + place,
          plantype: "20.1",
          plannr: `${place + 1}`,
          status: "V",
          komnr: 201,
          kommunenavn: "Prøvelev",
          datovedt: 20200101,
          anvgen: 31,
          bebygpct: 40,
          maxbygnhjd: null,
          maxetager: null,
          iomfangreg: false,
        },
      }),
    ),
  );

/** What a test says of the services. */
export interface ServedAs {
  readonly pageSize?: number;
  readonly retries?: number;
  readonly requestSeconds?: number;
}

let files = 0;

/** Writes a file of endpoints by which every service answers at one address, waiting for nothing. */
export function ownEndpoints(room: string, origin: string, { pageSize = 2, retries = 1, requestSeconds = 5 }: ServedAs = {}): string {
  files += 1;
  const file = path.join(room, `tjenester-${files}.json`);
  const service = { url: `${origin}/geoserver/wfs`, pageSize };
  const ids = ["plandata", "plandata-kyst", "arealinformation", "grukos", "dkjord", "jupiter", "matriklen", "dagi", "geodanmark"];
  const services = Object.fromEntries(ids.map((id) => [id, service]));
  const limits = { retries, requestSeconds, layerSeconds: 30, firstWaitSeconds: 0, longestWaitSeconds: 0 };
  writeFileSync(file, JSON.stringify({ services: { ...services, overpass: { url: `${origin}/overpass` } }, limits }));
  return file;
}
