import { readFileSync } from "node:fs";
import path from "node:path";
import type { FeatureCollection } from "geojson";
import { beforeAll, describe, expect, test } from "vitest";
import { datasetIds } from "../../../src/catalog/index.ts";
import { lonLatGeometry, shapeFromGeometry } from "../../../src/geo/geojson.ts";
import { area, emptyShape } from "../../../src/geo/shape.ts";
import { madePlots } from "../../../src/rules/expansion/made-plots.ts";
import { createHearing } from "../../../src/rules/hearing.ts";
import { aLayer, aPackOf } from "../../builders/layers.ts";
import { overlayReady } from "../../builders/overlay.ts";
import { realFilesAbsent, realFolder } from "../../builders/real-packs.ts";
import { aRequest } from "../../builders/requests.ts";

beforeAll(overlayReady);

/** The parcels of the cadastre in Viborg; most lie apart. p9 (195,105 m²) adjoins p6 (5,462), p7 (1,027), p8 (6,020) and p17, which is a road. */
function realParcels() {
  const text = readFileSync(path.join(realFolder, "matrikel-viborg", "jordstykker_viborg_25832.geojson"), "utf8");
  const { features }: FeatureCollection = JSON.parse(text);
  return features.flatMap(({ geometry, properties }, place) => {
    const shape = shapeFromGeometry(geometry);
    const fields = { roadArea: Number(properties?.vejAreal), registeredArea: Number(properties?.registreretAreal) };
    return shape?.kind === "polygon" ? [{ id: `p${place}`, shape, fields }] : [];
  });
}

describe.skipIf(realFilesAbsent)("the cadastre's parcels in Viborg (skipped without ../shared/geodata-real)", () => {
  const joinedTo = (id: string, missing: number) => {
    const parcels = realParcels();
    const pack = aPackOf([...datasetIds], { jordstykker: aLayer("jordstykker", parcels) });
    const shape = parcels.find((parcel) => parcel.id === id)?.shape ?? emptyShape;
    const request = aRequest({ plotArea: area(shape) + missing, site: lonLatGeometry(shape), floorArea: 1 });
    const made = madePlots(createHearing(request, "2026-11-22", pack)).slice(1);
    for (const { plot, newLand } of made) {
      expect(plot.shape.parts).toHaveLength(1);
      expect(newLand).toBeGreaterThanOrEqual(missing - 0.5);
    }
    return made.map(({ parts }) => parts.map((part) => part.id).join("+"));
  };

  test("give the large one its smallest neighbour that is enough, then two small ones together, and no road", () => {
    expect(joinedTo("p9", 6000)).toEqual(["p8", "p6+p7"]);
    expect(joinedTo("p9", 6100)).toEqual(["p6+p7", "p7+p8", "p6+p8"]);
    expect(joinedTo("p9", 12_500)).toEqual(["p6+p7+p8"]);
    expect(joinedTo("p9", 12_600)).toEqual([]);
  });

  test("give each small one the large one, and one that lies apart nothing", () => {
    expect(["p6", "p7", "p8"].flatMap((id) => joinedTo(id, 10_000))).toEqual(["p9", "p9", "p9"]);
    expect(joinedTo("p0", 10)).toEqual([]);
  });
});
