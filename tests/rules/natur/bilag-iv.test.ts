import { describe, expect, it } from "vitest";
import { point } from "../../../src/geo/shape.ts";
import { bilagIv } from "../../../src/rules/natur/bilag-iv.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer } from "../../builders/layers.ts";
import { at } from "../../builders/plots.ts";

/** A sighting `distance` metres west of the plot of 100 × 100 m. */
const sighting = (distance: number, uncertainty: number | null = 10, species: string | null = "Spidssnudet frø") => ({
  shape: point(...at(-distance, 50)),
  fields: { uncertainty, species },
});
const sightings = (...features: readonly ReturnType<typeof sighting>[]) => ({ bilagIvArter: aLayer("bilagIvArter", features) });

casesFor(bilagIv, [
  {
    name: "no sighting is no proof of absence",
    layers: {},
    expect: "noneRegistered",
    limit: 300,
    says: "viser ikke, at arterne ikke er der",
  },
  {
    name: "a sighting on the plot must be surveyed",
    layers: sightings(sighting(-50)),
    expect: "onPlot",
    measured: 0,
    says: "Spidssnudet frø",
  },
  { name: "one 30 m away that may be 30 m off may lie on the plot", layers: sightings(sighting(30, 30)), expect: "onPlot", measured: 30 },
  { name: "one 30 m away that may be 29 m off lies near it", layers: sightings(sighting(30, 29)), expect: "nearby", measured: 30 },
  { name: "one that states no uncertainty lies where it lies", layers: sightings(sighting(1, null)), expect: "nearby", measured: 1 },
  { name: "300 m away is near", layers: sightings(sighting(300)), expect: "nearby", measured: 300 },
  { name: "301 m away is not looked at", layers: sightings(sighting(301)), expect: "noneRegistered" },
  {
    name: "species are named once each, the nearest first",
    layers: sightings(sighting(200, 0, "Odder"), sighting(50, 0, "Løvfrø"), sighting(60, 0, "Løvfrø")),
    expect: "nearby",
    measured: 50,
    says: "(Løvfrø, Odder) 50 m fra grunden",
  },
  {
    name: "the year of the latest is told",
    layers: {
      bilagIvArter: aLayer("bilagIvArter", [
        { ...sighting(50), date: "2019-05-01" },
        { ...sighting(60), date: "2023-06-24" },
      ]),
    },
    expect: "nearby",
    says: "(Spidssnudet frø), senest i 2023, 50 m fra grunden",
  },
  {
    name: "a sighting without a species is still told of",
    layers: sightings(sighting(50, 0, null)),
    expect: "nearby",
    says: "en art på bilag IV",
  },
]);

describe("Annex IV species", () => {
  it("are never clear and never not relevant: no layer proves absence", () => {
    const outcomes = new Set(Object.values(bilagIv.outcomes).map(({ outcome }) => outcome));
    expect([...outcomes]).toEqual(["assessment"]);
  });

  it("call for no step where nothing is registered, so that every plot is not told to hire a biologist", () => {
    expect(bilagIv.outcomes.noneRegistered).not.toHaveProperty("step");
    expect(bilagIv.outcomes.noneRegistered).not.toHaveProperty("mayBecome");
  });
});
