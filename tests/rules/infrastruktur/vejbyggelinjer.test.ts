import { describe, expect, it } from "vitest";
import { line } from "../../../src/geo/shape.ts";
import { vejbyggelinjer } from "../../../src/rules/infrastruktur/vejbyggelinjer.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer } from "../../builders/layers.ts";
import { at, rectangle } from "../../builders/plots.ts";

/** A strip along the plot's south side, so many metres deep; the plot is 100 × 100 m and the request asks for 5,000 m². */
const strip = (depth: number, road: string | null = "Nymøllevej") => ({
  vejbyggelinjer: aLayer("vejbyggelinjer", [{ shape: rectangle(-50, -20, 200, 20 + depth), fields: { road } }]),
});
const drawn = (y: number) => ({
  vejbyggelinjer: aLayer("vejbyggelinjer", [{ shape: line([at(-50, y), at(150, y)]), fields: { road: "Nymøllevej" } }]),
});

casesFor(vejbyggelinjer, [
  {
    name: "no line is nothing found, and what is on the title may be missing",
    layers: {},
    expect: "outside",
    says: "Tinglyste linjer kan mangle",
  },
  { name: "a strip that ends at the border is no hit", layers: strip(0), expect: "outside" },
  {
    name: "a strip of 15 m leaves room behind it, and its land still counts",
    layers: strip(15),
    expect: "avoidable",
    measured: 1500,
    says: "Arealet tæller stadig med i grundens areal.",
  },
  { name: "a strip of 50 m leaves exactly what is asked for", layers: strip(50), expect: "avoidable", measured: 5000 },
  {
    name: "a strip of 51 m leaves too little: the road authority must be asked",
    layers: strip(51),
    expect: "inside",
    measured: 5100,
    says: "foran vejbyggelinjen ved «Nymøllevej»",
  },
  { name: "a line across the plot does not say on which side the road is", layers: drawn(12), expect: "line", says: "ikke, hvilken side" },
  { name: "a line along the border touches the plot", layers: drawn(0), expect: "line" },
  { name: "a line a metre off the plot is none of its business", layers: drawn(-1), expect: "outside" },
  {
    name: "a road without a name is not named",
    layers: strip(51, null),
    expect: "inside",
    says: "foran en vejbyggelinje,",
  },
]);

describe("road building lines", () => {
  it("are the road authority's to permit", () => expect(vejbyggelinjer.authority).toBe("vejmyndigheden"));
});
