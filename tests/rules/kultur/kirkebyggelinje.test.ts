import { kirkebyggelinje } from "../../../src/rules/kultur/kirkebyggelinje.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aHit, anOverlap } from "../../builders/hits.ts";
import { aLayer } from "../../builders/layers.ts";
import { rectangle } from "../../builders/plots.ts";

/** The plot is 100 × 100 m; a zone over its western half leaves 5,000 m². */
const westernHalf = { kirkebyggelinjer: aLayer("kirkebyggelinjer", [{ shape: rectangle(-200, -200, 250, 500) }]) };
const everything = anOverlap([aHit({}, { area: 10_000, share: 1 })]);

casesFor(kirkebyggelinje, [
  { name: "8.4 m is not the line's business", facts: everything, request: { height: 8.4 }, expect: "low", measured: 8.4, limit: 8.5 },
  { name: "8.5 m exactly is still not over 8.5 m", facts: everything, request: { height: 8.5 }, expect: "low", measured: 8.5 },
  {
    name: "8.6 m on a plot wholly inside needs a dispensation",
    facts: everything,
    request: { height: 8.6 },
    expect: "inside",
    measured: 8.6,
    limit: 8.5,
    says: "Hele grunden ligger inden for en kirkebyggelinje",
  },
  { name: "12 m where no line reaches finds nothing", layers: {}, request: { height: 12 }, expect: "outside", says: "1. november 2026" },
  {
    name: "12 m fits beside the line where half the plot is free and half is asked for",
    layers: westernHalf,
    request: { height: 12, plotArea: 5000 },
    expect: "avoidable",
    says: "5.000 m² af grunden (50 %)",
  },
  {
    name: "12 m does not fit beside the line when a square metre more is asked for",
    layers: westernHalf,
    request: { height: 12, plotArea: 5001 },
    expect: "inside",
  },
  {
    name: "a line that only touches the plot's border is no hit",
    layers: { kirkebyggelinjer: aLayer("kirkebyggelinjer", [{ shape: rectangle(100, 0, 50, 100) }]) },
    request: { height: 12 },
    expect: "outside",
  },
]);
