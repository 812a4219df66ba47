import { beforeAll, describe, expect, test } from "vitest";
import { datasetIds } from "../../../src/catalog/index.ts";
import { polygon } from "../../../src/geo/shape.ts";
import { aHall, fitOn, tryOn } from "../../builders/fits.ts";
import { aBrokenLayer, aLayer, aPackOf } from "../../builders/layers.ts";
import { overlayReady } from "../../builders/overlay.ts";
import { aPlot, at, rectangle } from "../../builders/plots.ts";

beforeAll(overlayReady);

describe("a hall put by hand", () => {
  test("has its reserve from the nearest limit of its own", () => {
    // 40 × 20 m with its middle at (50, 50): 30 m and 40 m from the boundary, of which 2.5 m are the setback's.
    expect(tryOn({}, {})).toMatchObject({ fits: true, reserve: 27.5, nearest: "setback", broken: [] });
  });

  test("keeps the yard from the boundary itself", () => {
    // The yard reaches from 40 m down to 10 m above the boundary; the hall is 27.5 m from its setback.
    expect(tryOn({}, { yardDepth: 30 })).toMatchObject({ fits: true, reserve: 10, nearest: "plot" });
  });

  test.each([
    ["just at the setback", 22.5, true, 0, []],
    ["a millimetre over it: 20 m long, to 0.01 m² at least", 22.499, false, 0, [{ id: "setback", area: 0.02 }]],
    ["half a metre over it", 22, false, 0, [{ id: "setback", area: 10 }]],
    [
      "over the boundary by one metre",
      19,
      false,
      0,
      [
        { id: "setback", area: 70 },
        { id: "plot", area: 20 },
      ],
    ],
  ])("%s", (_, x, fits, reserve, broken) => {
    expect(tryOn({}, { x })).toMatchObject({ fits, reserve, nearest: "setback", broken });
  });

  test("turned by 90° its length lies north", () => {
    expect(tryOn({}, { angle: 90, y: 30 })).toMatchObject({ reserve: 7.5, nearest: "setback" });
    expect(tryOn({}, { angle: 90, y: 22 })).toMatchObject({ fits: false, broken: [{ id: "setback", area: 10 }] });
  });

  test("its yard lies to the right of its direction", () => {
    const lake = { layers: { soeer: aLayer("soeer", [{ shape: rectangle(0, 70, 100, 10) }]) } };
    expect(tryOn(lake, { yardDepth: 25 })).toMatchObject({ fits: true });
    expect(tryOn(lake, { yardDepth: 25, angle: 180 })).toMatchObject({
      fits: false,
      nearest: "lakes",
      broken: [{ id: "lakes", area: 400 }],
    });
  });

  test("says every limit that is broken, the largest first", () => {
    const layers = {
      bygninger: aLayer("bygninger", [{ shape: rectangle(30, 40, 5, 20) }]),
      skovbyggelinjer: aLayer("skovbyggelinjer", [{ shape: rectangle(60, -50, 100, 300) }]),
    };
    expect(tryOn({ layers }, {}).broken).toEqual([
      { id: "natur/skovbyggelinje", area: 200 },
      { id: "buildings", area: 100 },
    ]);
  });

  test("a lake that the hall would swallow is broken", () => {
    expect(tryOn({ layers: { soeer: aLayer("soeer", [{ shape: rectangle(49, 49, 2, 2) }]) } }, {})).toMatchObject({
      broken: [{ id: "lakes", area: 4 }],
    });
  });
});

describe("how far housing is from the hall", () => {
  const home = { shape: rectangle(150, 0, 10, 100), fields: { isDwelling: true } };
  const layers = { bygninger: aLayer("bygninger", [home]) };

  test("counts from the hall's wall, beside what its class is advised", () => {
    // Wall at 70 m, house at 150 m; 50 m are advised for class 3. The plot's own edge is 50 m away.
    expect(tryOn({ layers }, {}).housing).toEqual({ distance: 80, advised: 50 });
    expect(tryOn({ layers }, {}, { virksomhedsklasse: [3, 5] }).housing).toEqual({ distance: 80, advised: 150 });
  });

  test("is not known where there is none, and does not matter for class 1", () => {
    expect(tryOn({}, {}).housing).toBeNull();
    expect(tryOn({ layers }, {}, { virksomhedsklasse: 1 }).housing).toBeNull();
  });
});

describe("what a place that keeps every limit says of itself", () => {
  const bog = { paragraf3: aLayer("paragraf3", [{ shape: rectangle(50, 50, 51, 50), fields: { kind: "other" } }]) };

  test.each([
    ["the user's own border, of which nobody states how exact it is", {}, {}, ["plot", "setback"]],
    ["nature that is drawn to 25 m, 20 m from the hall's wall", { layers: bog }, { y: 20 }, ["plot", "setback", "natur/paragraf3"]],
  ])("limits nearer than the map is exact are named: %s", (_, ground, place, close) => {
    expect([...tryOn(ground, place).close].sort()).toEqual([...close].sort());
  });

  test.each([
    ["as far from the wall as map and plot together may be wrong: √(25² + 4²) = 25.32 m", 14.68, false],
    ["a centimetre nearer than that", 14.69, true],
  ])("nature %s", (_, y, isClose) => {
    const plot = { ...aPlot(), origin: "offer" as const };
    expect(tryOn({ layers: bog, plot }, { y }).close.includes("natur/paragraf3")).toBe(isClose);
  });

  test("a limit that is broken is not said to be near as well", () => {
    expect(tryOn({ layers: bog }, { x: 70, y: 70 }).close).not.toContain("natur/paragraf3");
  });

  test("mapped soil under hall and yard is told, and stops nothing", () => {
    const layers = { jordforureningV2: aLayer("jordforureningV2", [{ shape: rectangle(30, 20, 10, 100) }]) };
    // The hall lies over 30–70 m east and 40–60 m north, the yard 15 m south of it: 10 × 35 m of both.
    expect(tryOn({ layers }, { yardDepth: 15 })).toMatchObject({ fits: true, standsOn: [{ id: "jord/v2", area: 350 }] });
    expect(tryOn({ layers }, { x: 65 }).standsOn).toEqual([]);
  });

  test("a place clear of mapped soil comes before one with more room on it", () => {
    const layers = { jordforureningV2: aLayer("jordforureningV2", [{ shape: rectangle(45, 45, 10, 10) }]) };
    const { placements } = fitOn({ layers }, { hall: aHall(30, 20) });
    expect(placements.map(({ standsOn }) => standsOn.length)).toEqual(
      [...placements.keys()].map((i) => (i < placements.length - 1 ? 0 : 1)),
    );
    expect(placements.length).toBeGreaterThan(1);
  });

  test("where every place with most room is on mapped soil, one is sought beside it", () => {
    // A plot of 700 corners has its places sought once only, and they gather about its middle, where the soil lies.
    const turnAt = (k: number) => (2 * Math.PI * k) / 700;
    const round = polygon(Array.from({ length: 700 }, (_, k) => at(200 + 200 * Math.cos(turnAt(k)), 200 + 200 * Math.sin(turnAt(k)))));
    const layers = { jordforureningV1: aLayer("jordforureningV1", [{ shape: rectangle(150, 150, 100, 100) }]) };
    const { verdict, placements } = fitOn({ plot: aPlot(round), layers }, { hall: aHall(40, 20) });
    expect(verdict).toBe("fits");
    expect(placements[0].standsOn).toEqual([]);
    // Between the soil's side and the rim, less the setback, there are 147.5 m: 63.75 m on either side of the hall's 20 m.
    expect(placements[0].reserve).toBeGreaterThan(55);
    expect(placements.at(-1)?.standsOn).toEqual([{ id: "jord/v1", area: 800 }]);
  });

  test("a layer of mapped soil that is broken is not examined", () => {
    const pack = aPackOf(datasetIds, { jordforureningV2: aBrokenLayer("jordforureningV2") });
    expect(
      fitOn({ pack })
        .notExamined.map(({ da }) => da)
        .join(),
    ).toContain("Jordforurening V2");
  });
});

describe("where the hall stands best", () => {
  test("in the middle, as far from the setback on both sides", () => {
    const { verdict, placements } = fitOn({}, { hall: aHall(60, 40) });
    expect(verdict).toBe("fits");
    expect(placements[0].reserve).toBe(17.5);
    expect(placements[0].nearest).toBe("setback");
    expect(placements[0].yard).toBeNull();
  });

  test("every place that is told of holds when it is tried", () => {
    const layers = { soeer: aLayer("soeer", [{ shape: rectangle(40, 30, 12, 9) }]) };
    const { placements } = fitOn({ layers }, { hall: aHall(40, 25, { yardDepth: 10 }) });
    expect(placements.length).toBeGreaterThan(1);
    expect(placements.length).toBeLessThanOrEqual(4);
    for (const { placement, reserve } of placements) {
      const again = tryOn({ layers }, { ...placement, x: placement.x - 700_000, y: placement.y - 6_190_000 });
      expect(again).toMatchObject({ fits: true, reserve, broken: [] });
    }
    expect(placements.map(({ reserve }) => reserve)).toEqual(placements.map(({ reserve }) => reserve).sort((a, b) => b - a));
  });

  test.each([
    ["just as long as the setback leaves", 95, "fits"],
    ["a millimetre longer", 95.001, "fitsNot"],
  ])("%s", (_, length, verdict) => {
    expect(fitOn({}, { hall: aHall(length, 94) }).verdict).toBe(verdict);
  });

  test("a width given as the longer side is the length", () => {
    expect(fitOn({}, { hall: aHall(30, 80) }).placements[0].placement).toMatchObject({ length: 80, width: 30 });
  });

  test("without a hall there is no verdict, and still the room for any", () => {
    const { verdict, placements, parking, largestRectangle, buildable } = fitOn({});
    expect({ verdict, placements, parking }).toEqual({ verdict: null, placements: [], parking: null });
    expect(largestRectangle).toMatchObject({ length: 95, width: 95, area: 9025 });
    expect(buildable).toMatchObject({ area: 9025, largestPiece: 9025 });
  });

  test("a plot that limits take whole has room for nothing", () => {
    const layers = { fredninger: aLayer("fredninger", [{ shape: rectangle(-10, -10, 200, 200) }]) };
    const { buildable, largestRectangle, verdict } = fitOn({ layers }, { hall: aHall(10, 10) });
    expect({ buildable, largestRectangle, verdict }).toEqual({
      buildable: { area: 0, largestPiece: 0, geometry: null },
      largestRectangle: null,
      verdict: "fitsNot",
    });
  });

  test("a plot smaller than its setbacks has room for nothing", () => {
    expect(fitOn({ plot: aPlot(rectangle(0, 0, 4, 4)) }, { hall: aHall(1, 1) }).verdict).toBe("fitsNot");
  });
});

describe("parking", () => {
  const parkingOf = (floorArea: number, floorPerParkingSpace: number | null, hall = aHall(80, 80)) =>
    fitOn({}, { floorArea, hall: { ...hall, floorPerParkingSpace } }).parking;

  test("counts whole spaces of 25 m² on what hall and yard leave", () => {
    // 10,000 − 80 × 80 = 3,600 m² hold 144 spaces.
    expect(parkingOf(7200, 50)).toMatchObject({ spaces: 144, area: 3600, free: 3600, fits: true });
    expect(parkingOf(7201, 50)).toMatchObject({ spaces: 145, area: 3625, free: 3600, fits: false });
  });

  test("says what it took a space to need", () => {
    expect(parkingOf(7200, 50)?.unconfirmed.en).toContain("25 m² a space");
    expect(parkingOf(7200, 50)?.unconfirmed.da).toContain("vores antagelse");
  });

  test("is not placed where nobody asked, or the hall has no place", () => {
    expect(parkingOf(7200, null)).toBeNull();
    expect(parkingOf(7200, 50, aHall(200, 80))).toBeNull();
  });
});

describe("what was not examined", () => {
  const sentences = (...args: Parameters<typeof fitOn>): string =>
    fitOn(...args)
      .notExamined.map(({ da }) => da)
      .join("\n");

  test("where all data are there, only what no dataset tells of", () => {
    const said = fitOn({}, { hall: aHall(20, 20) }).notExamined;
    expect(said).toHaveLength(2);
    expect(said[0].da).toContain("elnettets kapacitet");
    expect(said[0].en).toContain("capacity of the power grid");
    expect(said[1].da).toContain("om lastbiler kan nå hallen");
    expect(said[1].en).toContain("not by access");
  });

  test.each([
    "fredninger",
    "paragraf3",
    "soeer",
    "soebeskyttelseslinjer",
    "aabeskyttelseslinjer",
    "skovbyggelinjer",
    "vejbyggelinjer",
    "lokalplaner",
    "byggefelter",
    "bygninger",
    "jordforureningV2",
    "jordforureningV1",
  ] as const)("%s that cannot be read is told, and the hall has a place as far as the data goes", (dataset) => {
    const missing = { layers: { [dataset]: aBrokenLayer(dataset) } };
    const answer = fitOn(missing, { hall: aHall(20, 20) });
    expect(answer.notExamined).toHaveLength(3);
    expect(answer.notExamined[0].da).toContain("Ikke undersøgt: filen med datasættet");
    expect(answer.verdict).toBe("fits");
  });

  test("church lines are asked for only above their height", () => {
    const layers = { kirkebyggelinjer: aBrokenLayer("kirkebyggelinjer") };
    expect(fitOn({ layers }, { height: 8.5 }).notExamined).toHaveLength(2);
    expect(fitOn({ layers }, { height: 8.6 }).notExamined).toHaveLength(3);
  });

  test("old data, and data that end short of the plot, are told", () => {
    expect(sentences({ on: "2028-01-01" })).toContain("ikke nyt nok");
    const short = { skovbyggelinjer: aLayer("skovbyggelinjer", [], { coverage: rectangle(0, 0, 50, 100) }) };
    expect(sentences({ pack: aPackOf(datasetIds, short) })).toContain("dækker ikke hele det område");
  });

  test("the text of a plan in force is not read", () => {
    const layers = {
      lokalplaner: aLayer("lokalplaner", [{ shape: rectangle(-50, -50, 200, 200), fields: { number: "3-392", inForce: "2017-04-05" } }]),
    };
    expect(sentences({ layers })).toContain("i teksten eller på kortbilagene i lokalplan 3-392");
  });
});
