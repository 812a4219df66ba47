import { describe, expect, test } from "vitest";
import type { UserPlot } from "../../src/domain/plot.ts";
import { noRecords } from "../../src/domain/records.ts";
import { chosenFinding, evidenceFeatures } from "../../src/map/evidence.ts";
import { plotFeatures } from "../../src/map/plot-features.ts";
import { listed, publishersOf } from "../../src/map/publishers.ts";
import { aCandidate, anAnswer, aStamp } from "../builders/fake-answer.ts";
import { aRequest } from "../builders/requests.ts";
import { rowsOf } from "../builders/whole-answer.ts";

const candidates = [0, 1, 2, 3].map(aCandidate);
const answer = anAnswer({ request: aRequest(), on: "2026-11-22", plots: [], records: noRecords }, candidates, (index) =>
  index === 0 ? "notPossible" : "withinPlan",
);
const rows = rowsOf(answer);

/** 100 m square whose lower left corner is EPSG:25832 (500 000, 6 200 000): on the central meridian, 9° E. */
const own: UserPlot = {
  id: "own",
  name: "Egen",
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [500_000, 6_200_000],
        [500_100, 6_200_000],
        [500_100, 6_200_100],
        [500_000, 6_200_100],
        [500_000, 6_200_000],
      ],
    ],
  },
};
const routesOf = (...input: Parameters<typeof plotFeatures>) =>
  plotFeatures(...input).plots.features.map(({ properties: { id, route } }) => [id, route]);

describe("plots as the map draws them", () => {
  test("have no route before an answer", () => {
    expect(routesOf(null, candidates.slice(0, 2), [], false)).toEqual([
      ["A-1", "none"],
      ["A-2", "none"],
    ]);
  });

  test("have the answer's route and rank after it", () => {
    const { features } = plotFeatures(rows, candidates, [], false).plots;
    expect(features.map(({ properties: { id, route, rank } }) => [id, route, rank])).toEqual([
      ["A-1", "notPossible", 0],
      ["A-2", "withinPlan", 1],
      ["A-3", "withinPlan", 2],
      ["A-4", "withinPlan", 3],
    ]);
  });

  test("a plot just drawn stands beside the answer that does not know it yet", () => {
    expect(routesOf(rows, candidates, [own], false).at(-1)).toEqual(["own", "none"]);
  });

  test("the user's metres become degrees", () => {
    const [plot] = plotFeatures(null, [], [own], false).plots.features;
    const [[west, south]] = plot.geometry.type === "Polygon" ? plot.geometry.coordinates[0] : [[0, 0]];
    expect(west).toBeCloseTo(9, 9);
    expect(south).toBeGreaterThan(55.9);
    expect(south).toBeLessThan(56);
  });

  test("reserved and sold plots leave the map with the list, the user's own stay", () => {
    expect(routesOf(null, candidates, [own], true).map(([id]) => id)).toEqual(["A-1", "A-2", "own"]);
  });

  test("a plot without any geometry is left out and the others stay", () => {
    const hollow: UserPlot = { ...own, id: "hollow", geometry: { type: "Polygon", coordinates: [] } };
    expect(routesOf(null, [], [hollow, own], false).map(([id]) => id)).toEqual(["own"]);
  });

  test("the label of a horseshoe lies on it and not in its gap", () => {
    const horseshoe: UserPlot = {
      ...own,
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [500_000, 6_200_000],
            [500_300, 6_200_000],
            [500_300, 6_200_300],
            [500_290, 6_200_300],
            [500_290, 6_200_010],
            [500_010, 6_200_010],
            [500_010, 6_200_300],
            [500_000, 6_200_300],
            [500_000, 6_200_000],
          ],
        ],
      },
    };
    const { plots, points } = plotFeatures(null, [], [horseshoe], false);
    const [lon, lat] = points.features[0].geometry.coordinates;
    const ring = plots.features[0].geometry.type === "Polygon" ? plots.features[0].geometry.coordinates[0] : [];
    const [west, south] = ring[0];
    const [east, north] = ring[2];
    const inGap = lon > west + 0.00017 && lon < east - 0.00017 && lat > south + 0.0001 && lat < north;
    expect(inGap).toBe(false);
  });
});

describe("evidence", () => {
  const [plot] = answer.plots;
  const withEvidence = plot.findings.find(({ evidence }) => evidence !== null);

  test("is that of the chosen rule on the open plot", () => {
    const finding = chosenFinding(plot, withEvidence?.rule ?? "");
    expect(evidenceFeatures(finding).features[0].geometry).toBe(withEvidence?.evidence);
  });

  test.each([
    ["no plot is open, or its answer is on its way", null, "natur/fredning"],
    ["no finding is chosen", plot, null],
    ["the plot has no such finding", plot, "natur/gone"],
  ])("is nothing when %s", (_, whole, rule) => {
    expect(evidenceFeatures(chosenFinding(whole, rule)).features).toEqual([]);
  });
});

describe("publishers of data", () => {
  test("are those of layers that are here, once each, as the pack names them; what is missing gives nobody credit", () => {
    const [layer] = aStamp.layers;
    const layers = ["Region B", "Kommune A", "Kommune A"].map((publisher) => ({ ...layer, publisher }));
    const missing = { ...layer, publisher: "Ingen", state: "missing" as const };
    expect(publishersOf({ ...aStamp, layers: [...layers, missing] })).toEqual(["Kommune A", "Region B"]);
  });

  test.each([
    [[], ""],
    [["A"], "A"],
    [["A", "B"], "A og B"],
    [["A", "B", "C"], "A, B og C"],
  ])("%j are listed as «%s»", (words, text) => {
    expect(listed(words, " og ")).toBe(text);
  });
});
