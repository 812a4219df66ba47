import proj4 from "proj4";
import { describe, expect, it } from "vitest";
import { toLonLat, toUtm32 } from "../../src/geo/utm32.ts";

const reference = proj4("+proj=longlat +ellps=GRS80 +no_defs", "+proj=utm +zone=32 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs");

/** A grid over Denmark, from the North Sea to east of Bornholm. */
const denmark = Array.from({ length: 40 }, (_, i) =>
  Array.from({ length: 20 }, (_, k): [number, number] => [7.5 + i * 0.2, 54.4 + k * 0.18]),
).flat();

describe("UTM zone 32", () => {
  it("puts the central meridian at 500 km east", () => {
    expect(toUtm32(9, 56)[0]).toBe(500000);
  });

  it("agrees in Rønne with ST_Transform of PostGIS 3.3 (PROJ 9.1), EPSG:4258 to EPSG:25832", () => {
    const [easting, northing] = toUtm32(14.7, 55.1);
    expect(easting).toBeCloseTo(863505.612526, 6);
    expect(northing).toBeCloseTo(6120769.275482, 6);
  });

  it("agrees with proj4 to less than a millimetre all over Denmark", () => {
    const worst = Math.max(
      ...denmark.map((place) => {
        const [x, y] = reference.forward(place);
        const [easting, northing] = toUtm32(...place);
        return Math.hypot(easting - x, northing - y);
      }),
    );
    expect(worst).toBeLessThan(0.001);
  });

  it("comes back to the same longitude and latitude to less than a ten-thousandth of a millimetre", () => {
    const worst = Math.max(
      ...denmark.map(([lon, lat]) => {
        const [backLon, backLat] = toLonLat(...toUtm32(lon, lat));
        return Math.hypot((backLon - lon) * 63000, (backLat - lat) * 111000);
      }),
    );
    expect(worst).toBeLessThan(1e-7);
  });
});
