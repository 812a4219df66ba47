import { beforeAll, describe, expect, it } from "vitest";
import { datasetIds } from "../../../src/catalog/index.ts";
import type { Pack } from "../../../src/catalog/pack.ts";
import { type EnteredOffer, noRecords } from "../../../src/domain/records.ts";
import type { ExpansionRequest } from "../../../src/domain/request.ts";
import { lonLatGeometry } from "../../../src/geo/geojson.ts";
import { area, type Shape } from "../../../src/geo/shape.ts";
import { toLonLat } from "../../../src/geo/utm32.ts";
import { expansionSearch, madePlots } from "../../../src/rules/expansion/made-plots.ts";
import { createHearing } from "../../../src/rules/hearing.ts";
import { anOfferEntry } from "../../builders/changed-records.ts";
import { aBrokenLayer, aLayer, aPackOf } from "../../builders/layers.ts";
import { overlayReady } from "../../builders/overlay.ts";
import { aLokalplan } from "../../builders/plans.ts";
import { at, rectangle } from "../../builders/plots.ts";
import { aRequest } from "../../builders/requests.ts";

beforeAll(overlayReady);

const on = "2026-11-22";
const parcel = (id: string, shape: Shape, fields: { readonly roadArea?: number; readonly property?: string } = {}) => ({
  id,
  shape,
  fields,
});
/** The company stands on 10,000 m². */
const home = parcel("home", rectangle(0, 0, 100, 100));

const packOf = (parcels: readonly ReturnType<typeof parcel>[], layers: Pack["layers"] = {}): Pack =>
  aPackOf([...datasetIds], { jordstykker: aLayer("jordstykker", [home, ...parcels]), ...layers });

/** A request whose company stands at a point of the tests' ground. */
const standing = (plotArea: number, rest: Partial<ExpansionRequest> = {}) => {
  const [lon, lat] = toLonLat(...at(50, 50));
  return aRequest({ plotArea, site: { type: "Point", coordinates: [lon, lat] }, ...rest });
};
const hear = (pack: Pack, request: ExpansionRequest) => createHearing(request, on, pack);
const madeOf = (pack: Pack, plotArea: number, rest: Partial<ExpansionRequest> = {}) => madePlots(hear(pack, standing(plotArea, rest)));
const partsOf = (pack: Pack, plotArea: number) =>
  madeOf(pack, plotArea)
    .slice(1)
    .map(({ parts }) => parts.map(({ id }) => id).join("+"));
const notesOf = (pack: Pack, plotArea: number, rest: Partial<ExpansionRequest> = {}) =>
  expansionSearch(hear(pack, standing(plotArea, rest)), [])
    ?.notes.map(({ da }) => da)
    .join("\n") ?? "";

const east = (id: string, x: number, width: number, fields = {}) => parcel(id, rectangle(x, 0, width, 100), fields);

describe("land next door to a company that stands on 10,000 m²", () => {
  it("is taken where it gives exactly what is missing, and not where it gives a square metre less", () => {
    const pack = packOf([east("a", 100, 50)]);
    expect(partsOf(pack, 15_000)).toEqual(["a"]);
    expect(partsOf(pack, 15_001)).toEqual([]);
    expect(partsOf(pack, 14_999)).toEqual(["a"]);
  });
  it("is not looked for where the site itself is large enough", () => {
    const pack = packOf([east("a", 100, 50)]);
    expect(madeOf(pack, 10_000).map(({ plot }) => plot.id)).toEqual(["site"]);
    expect(notesOf(pack, 10_000)).toContain("stor nok");
    expect(partsOf(pack, 10_001)).toEqual(["a"]);
  });
  it("adjoins over a gap of 2 mm, which the joined plot does not keep", () => {
    const [, joined] = madeOf(packOf([east("a", 100.002, 50)]), 15_000);
    expect(joined.parts.map(({ id }) => id)).toEqual(["a"]);
    expect(joined.plot.shape.parts).toHaveLength(1);
    expect(area(joined.plot.shape)).toBeGreaterThan(15_000);
    expect(area(joined.plot.shape)).toBeLessThan(15_001.5);
  });
  it("does not adjoin over a gap of a metre", () => {
    expect(partsOf(packOf([east("a", 101, 50)]), 15_000)).toEqual([]);
  });
  it("does not adjoin at a corner only", () => {
    expect(partsOf(packOf([parcel("a", rectangle(100, 100, 100, 100))]), 15_000)).toEqual([]);
  });
  it("does not go on across a road, nor is the road land to build on", () => {
    const road = east("road", 100, 10, { roadArea: 1000 });
    expect(partsOf(packOf([road, east("beyond", 110, 100)]), 15_000)).toEqual([]);
    expect(partsOf(packOf([east("field", 100, 10, { roadArea: 100 }), east("beyond", 110, 100)]), 15_000)).toEqual(["beyond+field"]);
  });
  it("is no lake", () => {
    const soeer = aLayer("soeer", [{ shape: rectangle(100, 0, 30, 100) }]);
    expect(partsOf(packOf([east("a", 100, 50)], { soeer }), 15_000)).toEqual([]);
  });
  it("is no small garden with a home, which is told; a farm with one is", () => {
    const bygninger = aLayer("bygninger", [{ shape: rectangle(105, 40, 10, 10), fields: { isDwelling: true } }]);
    expect(partsOf(packOf([east("garden", 100, 19)], { bygninger }), 11_000)).toEqual([]);
    expect(notesOf(packOf([east("garden", 100, 19)], { bygninger }), 11_000)).toContain("1 mindre boliggrund");
    expect(partsOf(packOf([east("farm", 100, 20)], { bygninger }), 11_000)).toEqual(["farm"]);
  });
  it("may be four parcels in a row and not five", () => {
    const row = ["a", "b", "c", "d", "e"].map((id, place) => east(id, 100 + 10 * place, 10));
    expect(partsOf(packOf(row), 14_000)).toEqual(["a+b+c+d"]);
    expect(partsOf(packOf(row), 14_001)).toEqual([]);
  });
  it("comes smallest first, whatever the order of the file", () => {
    const parcels = [east("large", 100, 90), parcel("middle", rectangle(-60, 0, 60, 100)), parcel("small", rectangle(0, 100, 100, 55))];
    const wanted = ["small", "middle", "large"];
    expect(partsOf(packOf(parcels), 15_000)).toEqual(wanted);
    expect(partsOf(packOf([...parcels].reverse()), 15_000)).toEqual(wanted);
  });
  it("counts of a parcel that the site reaches into only what lies beyond it", () => {
    const site = lonLatGeometry(rectangle(0, 0, 140, 100));
    const made = madePlots(hear(packOf([east("a", 100, 100)]), aRequest({ plotArea: 20_001, site })));
    expect(made).toHaveLength(1);
    const [, joined] = madePlots(hear(packOf([east("a", 100, 100)]), aRequest({ plotArea: 19_999, site })));
    expect(joined.newLand).toBeCloseTo(6000, 0);
  });
  it("is a plot on offer where one lies over the parcel, unless it is sold or a planner says that it is kept back", () => {
    const offer = (status: "ledig" | "solgt") => ({
      grunde: aLayer("grunde", [{ id: "G1", shape: rectangle(100, 0, 60, 100), fields: { status } }]),
    });
    expect(partsOf(packOf([east("a", 100, 60)], offer("ledig")), 15_000)).toEqual(["G1"]);
    expect(partsOf(packOf([east("a", 100, 60)], offer("solgt")), 15_000)).toEqual(["a"]);
    const partsWith = (pack: Pack, values: EnteredOffer["values"]) => {
      const records = { ...noRecords, offers: [anOfferEntry({ plot: "G1", values })] };
      const [, joined] = madePlots(createHearing(standing(15_000), on, pack, records));
      return joined.parts.map(({ id }) => id);
    };
    expect(partsWith(packOf([east("a", 100, 60)], offer("ledig")), { internalStatus: "ownGrowth" })).toEqual(["a"]);
    expect(partsWith(packOf([east("a", 100, 60)], offer("solgt")), { status: "ledig" })).toEqual(["G1"]);
  });
});

describe("what is missing", () => {
  const half = aLayer("lokalplaner", [aLokalplan({ plotRatio: 50, plotRatioOf: 3 })]);
  const bygninger = aLayer("bygninger", [{ shape: rectangle(10, 10, 60, 60), fields: { floorArea: 3600, year: 1990 } }]);
  it("is also the land that the floor takes: 3,600 m² stand, 2,000 are wanted, 50 % of 11,200 m² holds them", () => {
    const pack = packOf([east("a", 100, 12), east("b", 112, 30)], { lokalplaner: half, bygninger });
    expect(partsOf(pack, 10_000)).toEqual(["a"]);
    expect(notesOf(pack, 10_000)).toContain("1.200 m² mere grund");
    expect(madeOf(pack, 10_000, { floorArea: 1400 })).toHaveLength(1);
    expect(madeOf(pack, 10_000, { floorArea: 1401 })).toHaveLength(2);
  });
});

describe("what is not known round the site", () => {
  it("is told where parcels cannot be read, and where nobody says what they cover", () => {
    const gone = aPackOf([...datasetIds], { jordstykker: aBrokenLayer("jordstykker") });
    const site = lonLatGeometry(rectangle(0, 0, 100, 100));
    const notes = expansionSearch(hear(gone, aRequest({ plotArea: 15_000, site })), [])?.notes.map(({ da }) => da);
    expect(notes?.join("\n")).toContain("ikke fuldt kendt");
    const uncovered = aLayer("jordstykker", [home], { coverage: null });
    expect(notesOf(packOf([], { jordstykker: uncovered }), 15_000)).toContain("ikke fuldt kendt");
  });
  it("is all of it where the site is a point in no parcel", () => {
    const pack = aPackOf([...datasetIds], { jordstykker: aLayer("jordstykker", []) });
    expect(madeOf(pack, 15_000)).toEqual([]);
    expect(notesOf(pack, 15_000)).toContain("uden for de kendte jordstykker");
  });
  it("is nothing where the request names no site", () => {
    const hearing = hear(packOf([]), aRequest({ plotArea: 15_000 }));
    expect(madePlots(hearing)).toEqual([]);
    expect(expansionSearch(hearing, [])).toBeNull();
  });
  it("is told where the search ends early: 60 strips have too many sets of four", () => {
    const strips = Array.from({ length: 60 }, (_, place) =>
      parcel(
        `s${place}`,
        place < 30 ? rectangle((100 / 30) * place, 100, 100 / 30, 100) : rectangle((100 / 30) * (place - 30), -100, 100 / 30, 100),
      ),
    );
    const pack = packOf(strips);
    expect(partsOf(pack, 19_000)).toEqual([]);
    expect(notesOf(pack, 19_000)).toContain("standset efter 20.000");
  });
});
