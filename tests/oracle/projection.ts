import { toLonLat, toUtm32 } from "../../src/geo/utm32.ts";
import { createRandom } from "../builders/random-shapes.ts";
import type { Cluster } from "./cluster.ts";
import { lengthTolerance, type Score } from "./score.ts";

const count = 2000;
/** Metres in a degree of latitude, to measure longitude and latitude in metres. */
const metresPerDegree = 111000;

/** Compares the projection both ways on seeded places from the North Sea to east of Bornholm (ETRS89 to EPSG:25832). */
export function compareProjection({ query }: Cluster, score: Score): void {
  const random = createRandom(25832);
  const places = Array.from({ length: count }, (): [number, number] => [7.5 + 8 * random(), 54.4 + 3.5 * random()]);
  const values = places.map(([lon, lat], index) => `(${index}, ${lon}, ${lat})`).join(",");
  const answers = query(`
    with projected as (
      select id, ST_Transform(ST_SetSRID(ST_MakePoint(lon, lat), 4258), 25832) as place from (values ${values}) as given (id, lon, lat)
    )
    select id, ST_X(place), ST_Y(place), ST_X(ST_Transform(place, 4258)), ST_Y(ST_Transform(place, 4258)) from projected order by id;`);
  for (const answer of answers) {
    const [id, x, y, lon, lat] = answer.map(Number);
    const [easting, northing] = toUtm32(...places[id]);
    const [backLon, backLat] = toLonLat(x, y);
    score.compare("projection: to metres", Math.hypot(easting - x, northing - y), 0, lengthTolerance, `${places[id]}`);
    score.compare("projection: to degrees", metresPerDegree * Math.hypot(backLon - lon, backLat - lat), 0, lengthTolerance, `${x} ${y}`);
  }
}
