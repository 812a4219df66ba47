import { describe, expect, test } from "vitest";
import { readRequest } from "../../src/io/read-request.ts";

const good = {
  company: "Prøve A/S",
  use: "logistics",
  virksomhedsklasse: [3, 5],
  plotArea: 24_000,
  floorArea: 9000,
  height: 14,
  storeys: 2,
};
const read = (request: unknown) => readRequest(typeof request === "string" ? request : JSON.stringify(request), "sag.json");
const problems = (request: unknown) => {
  const result = read(request);
  return result.ok ? [] : result.problems.map(({ code, words: { file: _, ...words } }) => [code, words]);
};

describe("a request", () => {
  test("with the needed fields is read; what is left out is filled as the form fills it", () => {
    const unasked = {
      branch: null,
      listedActivity: null,
      isProduction: null,
      processWastewater: null,
      newRoadAccess: null,
      parkingSpaces: null,
    };
    const filled = {
      ...unasked,
      retailFloorArea: 0,
      officeFloorArea: 0,
      threatensGroundwater: null,
      site: null,
      wishes: {},
      weights: {},
      hall: null,
    };
    expect(read(good)).toEqual({ ok: true, value: { ...good, ...filled } });
  });

  test.each([
    ["hoejde", "height"],
    ["højde", "height"],
    ["etager", "storeys"],
    ["grundareal", "plotArea"],
    ["plot_area", "plotArea"],
    ["heigth", "height"],
    ["klasse", "virksomhedsklasse"],
    ["motorvej", "wishes.motorway"],
    ["busstoppested", "wishes.busStop"],
    ["supercykelsti", "wishes.cycleSuperhighway"],
    ["branche", "branch"],
    ["DB07", "branch"],
    ["miljøgodkendelse", "listedActivity"],
    ["produktion", "isProduction"],
    ["spildevand", "processWastewater"],
    ["overkørsel", "newRoadAccess"],
    ["butik", "retailFloorArea"],
    ["p-pladser", "parkingSpaces"],
    ["parkeringspladser", "parkingSpaces"],
  ])("with the field %s is told that %s was meant", (field, meant) => {
    expect(problems({ ...good, [field]: 1 })).toEqual([["requestFieldMeant", { field, meant }]]);
  });

  test("with a wish that does not exist is told which was meant", () => {
    expect(problems({ ...good, wishes: { fjernvarme: true } })).toEqual([
      ["requestFieldMeant", { field: "wishes.fjernvarme", meant: "districtHeating" }],
    ]);
  });

  test("with a field like no other is told which there are", () => {
    expect(problems({ ...good, xyzzy: 1 })).toMatchObject([["requestFieldUnknown", { field: "xyzzy" }]]);
    expect(problems({ ...good, constructor: 1 })).toMatchObject([["requestFieldUnknown", { field: "constructor" }]]);
  });

  test.each([
    ["plotArea", -1, "-1"],
    ["plotArea", 0, "0"],
    ["height", "14", '"14"'],
    ["use", "industri", '"industri"'],
    ["virksomhedsklasse", 8, "8"],
    ["virksomhedsklasse", 2.5, "2.5"],
    ["virksomhedsklasse", [3, 4, 5], "[3,4,5]"],
    ["threatensGroundwater", "nej", '"nej"'],
    ["wishes", 7, "7"],
    ["branch", 25, "25"],
    ["listedActivity", "annex3", '"annex3"'],
    ["isProduction", "ja", '"ja"'],
    ["processWastewater", 1, "1"],
    ["newRoadAccess", "", '""'],
    ["retailFloorArea", -1, "-1"],
    ["parkingSpaces", -0.5, "-0.5"],
  ])("whose %s is %j names field and value", (field, value, given) => {
    expect(problems({ ...good, [field]: value })).toEqual([["requestWrong", { field, given }]]);
  });

  test.each([
    ["plotArea", 1e9, true],
    ["plotArea", 1_000_000_001, false],
    ["floorArea", 1e308, false],
    ["height", 1_000_000_001, false],
    ["storeys", 1e300, false],
  ])("whose %s is %d is read: %s", (field, value, isRead) => {
    expect(read({ ...good, plotArea: 1e9, [field]: value }).ok).toBe(isRead);
  });

  test("with letters that are not UTF-8 is refused with how to save it", () => {
    expect(problems({ ...good, company: "Pr\uFFFDve A/S" })).toEqual([["lettersLost", { count: 1 }]]);
  });

  test("with a site that nests without end is refused, so that the answer can be written", () => {
    const nested = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const site = `{"type":"Point","coordinates":[12.36,55.87],"more":${nested}}`;
    expect(problems(`${JSON.stringify(good).slice(0, -1)},"site":${site}}`)).toEqual([["siteNotAGeometry", { reason: "unknownGeometry" }]]);
  });

  test("with NaN or more than a number can hold is refused by field", () => {
    const text = JSON.stringify(good);
    expect(problems(text.replace("14", "NaN"))).toEqual([["requestWrong", { field: "height", given: '"NaN"' }]]);
    expect(problems(text.replace("14", "1e999"))).toEqual([["requestWrong", { field: "height", given: "Infinity" }]]);
  });

  test("without a needed field says which", () => {
    const { height: _, ...rest } = good;
    expect(problems(rest)).toEqual([["requestMissing", { field: "height" }]]);
  });

  test("with classes the wrong way round, or more office than floor, says so", () => {
    expect(problems({ ...good, virksomhedsklasse: [5, 3] })).toMatchObject([["requestClassOrder", { field: "virksomhedsklasse" }]]);
    expect(problems({ ...good, officeFloorArea: 9001 })).toMatchObject([["requestOfficeTooLarge", {}]]);
    expect(problems({ ...good, officeFloorArea: 9000 })).toEqual([]);
  });

  test("with more shop than floor says so", () => {
    expect(problems({ ...good, retailFloorArea: 9000.5 })).toMatchObject([["requestRetailTooLarge", {}]]);
    expect(problems({ ...good, retailFloorArea: 9000 })).toEqual([]);
  });

  test("with a hall is read with it; yard and parking that are left out are none", () => {
    const footprint = { area: 1800, ratio: [1, 3] };
    const hallOf = (hall: unknown) => {
      const result = read({ ...good, hall });
      return result.ok ? result.value.hall : null;
    };
    expect(hallOf({ footprint })).toEqual({ footprint, yardDepth: 0, floorPerParkingSpace: null });
    const whole = { footprint: { length: 60, width: 30 }, yardDepth: 20, floorPerParkingSpace: 50 };
    expect(hallOf(whole)).toEqual(whole);
  });

  test.each([
    ["ratio the wrong way round", { footprint: { area: 1800, ratio: [3, 2] } }, ["requestRatioOrder", "hall.footprint.ratio"]],
    ["ratio below 1", { footprint: { area: 1800, ratio: [0.9, 2] } }, ["requestWrong", "hall.footprint.ratio.0"]],
    ["ratio above 20", { footprint: { area: 1800, ratio: [1, 20.5] } }, ["requestWrong", "hall.footprint.ratio.1"]],
    ["length alone", { footprint: { length: 60 } }, ["requestWrong", "hall.footprint"]],
    ["yard below nothing", { footprint: { length: 60, width: 30 }, yardDepth: -1 }, ["requestWrong", "hall.yardDepth"]],
    ["field in Danish", { footprint: { length: 60, width: 30 }, gaard: 3 }, ["requestFieldUnknown", "hall.gaard"]],
  ])("whose hall has a %s names the field", (_, hall, told) => {
    expect(problems({ ...good, hall }).map(([code, words]) => [code, typeof words === "object" && words.field])).toEqual([told]);
  });

  test("with a site in metres, with axes swapped or without coordinates says what it looks like", () => {
    const site = (coordinates: unknown) => problems({ ...good, site: { type: "Point", coordinates } });
    expect(site([12.36, 55.87])).toEqual([]);
    expect(site([705_000, 6_195_000])).toEqual([["siteNotWgs84", { look: "EPSG:25832" }]]);
    expect(site([55.87, 12.36])).toEqual([["siteNotWgs84", { look: "EPSG:4326 turned" }]]);
    expect(site([])).toEqual([["siteNotAGeometry", { reason: "emptyGeometry" }]]);
    expect(problems({ ...good, site: "Lillerød" })).toEqual([["siteNotAGeometry", { reason: "unknownGeometry" }]]);
  });

  test("that is no object, or no JSON, is refused", () => {
    expect(problems([good])).toEqual([["requestNotAnObject", {}]]);
    expect(problems("{")).toMatchObject([["brokenJson", { line: 1, column: 2 }]]);
    expect(problems(`{"company":${"[".repeat(9000)}${"]".repeat(9000)}}`).length).toBeGreaterThan(0);
  });

  test("with several faults names them all", () => {
    expect(problems({ ...good, height: -1, storeys: 0, hoejde: 3 })).toHaveLength(3);
  });
});
