import { skovbyggelinje } from "../../../src/rules/natur/skovbyggelinje.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer } from "../../builders/layers.ts";
import { rectangle } from "../../builders/plots.ts";

/** A zone that reaches `width` metres into the plot of 100 × 100 m from the west. */
const zone = (width: number) => ({ skovbyggelinjer: aLayer("skovbyggelinjer", [{ shape: rectangle(-200, -200, 200 + width, 500) }]) });

casesFor(skovbyggelinje, [
  { name: "no zone is nothing found", layers: {}, expect: "outside", measured: 0, says: "Ingen skovbyggelinje fundet" },
  { name: "a zone that only touches the border is no hit", layers: zone(0), expect: "outside" },
  { name: "a zone over half the plot leaves room for 5,000 m²", layers: zone(50), expect: "avoidable", measured: 5000, says: "300 m fra" },
  {
    name: "a zone a metre deeper needs a dispensation",
    layers: zone(51),
    expect: "inside",
    measured: 5100,
    says: "5.100 m² af grunden (51 %)",
  },
  { name: "a plot wholly within needs a dispensation", layers: zone(300), expect: "inside", measured: 10_000, says: "Hele grunden" },
]);
