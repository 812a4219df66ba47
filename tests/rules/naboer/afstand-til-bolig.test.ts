import { describe, expect, it } from "vitest";
import { afstandTilBolig } from "../../../src/rules/naboer/afstand-til-bolig.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer } from "../../builders/layers.ts";
import { rectangle } from "../../builders/plots.ts";

/** A house of 10 × 10 m, `distance` metres east of the plot of 100 × 100 m. */
const house = (distance: number) => ({
  bygninger: aLayer("bygninger", [{ shape: rectangle(100 + distance, 40, 10, 10), fields: { isDwelling: true, use: 120 } }]),
});
/** A lokalplan with the given use, `distance` metres north of the plot. */
const lokalplan = (distance: number, useGeneral: number) => ({
  lokalplaner: aLayer("lokalplaner", [{ shape: rectangle(0, 100 + distance, 200, 200), fields: { useGeneral } }]),
});
const ramme = (distance: number, useGeneral: number) => ({
  kommuneplanrammer: aLayer("kommuneplanrammer", [{ shape: rectangle(0, 100 + distance, 200, 200), fields: { useGeneral } }]),
});

/** Under, at and over the distance that the handbook advises for each class above 1. */
const atEachClass = [
  [2, 20],
  [3, 50],
  [4, 100],
  [5, 150],
  [6, 300],
  [7, 500],
].flatMap(([virksomhedsklasse, limit]) => [
  {
    name: `class ${virksomhedsklasse}: a house ${limit - 0.1} m away is nearer than the ${limit} m advised`,
    layers: house(limit - 0.1),
    request: { virksomhedsklasse },
    expect: "near" as const,
    measured: limit - 0.1,
    limit,
  },
  {
    name: `class ${virksomhedsklasse}: a house ${limit} m away is far enough`,
    layers: house(limit),
    request: { virksomhedsklasse },
    expect: "far" as const,
    measured: limit,
    limit,
  },
]);

casesFor(afstandTilBolig, [
  ...atEachClass,
  { name: "class 1 has no advised distance", layers: house(0), request: { virksomhedsklasse: 1 }, expect: "noDistance", limit: 0 },
  {
    name: "class 6 with a house 301 m away is far enough",
    layers: house(301),
    request: { virksomhedsklasse: 6 },
    expect: "far",
    measured: 301,
  },
  {
    name: "a house 501 m away is not looked at",
    layers: house(501),
    request: { virksomhedsklasse: 7 },
    expect: "nothingNear",
    measured: null,
    says: "500 m",
  },
  {
    name: "the sentence says how far, from what, and what is advised",
    layers: lokalplan(140, 11),
    request: { virksomhedsklasse: 6 },
    expect: "near",
    measured: 140,
    limit: 300,
    says: "Grunden ligger 140 m fra nærmeste boligområde; klasse 6 anbefales mindst 300 m fra boliger.",
  },
  {
    name: "299.6 m is not written as the 300 m that it falls short of",
    layers: house(299.6),
    request: { virksomhedsklasse: 6 },
    expect: "near",
    measured: 299.6,
    says: "Grunden ligger 299,6 m fra nærmeste bolig; klasse 6 anbefales mindst 300 m",
  },
  { name: "a planned housing area counts like a built one", layers: ramme(40, 11), expect: "near", measured: 40 },
  { name: "a summer house area counts", layers: ramme(40, 61), expect: "near", measured: 40 },
  { name: "a mixed area (21) does not count as housing", layers: lokalplan(10, 21), expect: "nothingNear" },
  {
    name: "a plan without a use does not count as housing",
    layers: { lokalplaner: aLayer("lokalplaner", [{ shape: rectangle(0, 110, 9, 9) }]) },
    expect: "nothingNear",
  },
  {
    name: "the nearest decides: a house at 30 m before an area at 45 m",
    layers: { ...house(30), ...lokalplan(45, 11) },
    expect: "near",
    measured: 30,
    says: "nærmeste bolig;",
  },
  {
    name: "a building that is no dwelling does not count",
    layers: { bygninger: aLayer("bygninger", [{ shape: rectangle(110, 0, 10, 10), fields: { isDwelling: false } }]) },
    expect: "nothingNear",
  },
  {
    name: "a plot inside a housing area is 0 m from it",
    layers: { lokalplaner: aLayer("lokalplaner", [{ shape: rectangle(-100, -100, 400, 400), fields: { useGeneral: 11 } }]) },
    expect: "near",
    measured: 0,
    says: "i eller lige op til et boligområde",
  },
  {
    name: "class 4–6 with housing at 140 m is far enough for class 4 only",
    layers: house(140),
    request: { virksomhedsklasse: [4, 6] },
    expect: "nearForUpper",
    measured: 140,
    limit: 300,
    says: "nok til klasse 4",
  },
  {
    name: "class 4–6 with housing at 100 m is exactly enough for class 4",
    layers: house(100),
    request: { virksomhedsklasse: [4, 6] },
    expect: "nearForUpper",
  },
  {
    name: "class 4–6 with housing at 99 m is too near for either",
    layers: house(99),
    request: { virksomhedsklasse: [4, 6] },
    expect: "near",
    limit: 300,
  },
  {
    name: "class 4–6 with housing at 300 m is far enough for both",
    layers: house(300),
    request: { virksomhedsklasse: [4, 6] },
    expect: "far",
  },
  {
    name: "housing that is too near is told even where the plans were never delivered",
    layers: house(10),
    without: ["lokalplaner", "kommuneplanrammer"],
    expect: "near",
    measured: 10,
  },
]);

describe("advice", () => {
  it("is never called a requirement", () => {
    expect(Object.values(afstandTilBolig.outcomes).map(({ outcome }) => outcome)).not.toContain("dispensation");
  });
});
