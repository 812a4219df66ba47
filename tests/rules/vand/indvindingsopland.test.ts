import { indvindingsopland } from "../../../src/rules/vand/indvindingsopland.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer } from "../../builders/layers.ts";
import { rectangle } from "../../builders/plots.ts";

/** Both reach `width` metres into the plot of 100 × 100 m from the west; the request asks for 5,000 m². */
const catchment = (width = 60, waterworks: string | null = "Prøve Vandværk") => ({
  indvindingsoplande: aLayer("indvindingsoplande", [{ shape: rectangle(-50, -50, 50 + width, 200), fields: { waterworks } }]),
});
const osd = (width: number, category: "OSD" | "OD" | null = "OSD") => ({
  drikkevandsinteresser: aLayer("drikkevandsinteresser", [{ shape: rectangle(-50, -50, 50 + width, 200), fields: { category } }]),
});

casesFor(indvindingsopland, [
  { name: "no catchment is nothing found", layers: {}, expect: "outside", measured: 0, says: "Intet indvindingsopland fundet" },
  {
    name: "a company that nobody has asked is an open question",
    layers: catchment(),
    expect: "unknown",
    measured: 6000,
    says: "«Prøve Vandværk»",
  },
  {
    name: "a threatening company is judged",
    layers: catchment(),
    request: { threatensGroundwater: true },
    expect: "threatening",
    says: "ikke et forbud",
  },
  {
    name: "one that threatens nothing is none of its business",
    layers: catchment(),
    request: { threatensGroundwater: false },
    expect: "harmless",
  },
  {
    name: "room for 5,000 m² beside it",
    layers: catchment(50),
    request: { threatensGroundwater: true },
    expect: "avoidable",
    measured: 5000,
  },
  {
    name: "what lies in OSD as well is answered there",
    layers: { ...catchment(), ...osd(60) },
    request: { threatensGroundwater: true },
    expect: "inOsd",
  },
  {
    name: "10 m² beyond OSD are a border",
    layers: { ...catchment(), ...osd(59.9) },
    request: { threatensGroundwater: true },
    expect: "inOsd",
  },
  { name: "20 m² are not", layers: { ...catchment(), ...osd(59.8) }, request: { threatensGroundwater: true }, expect: "threatening" },
  { name: "OD is not OSD", layers: { ...catchment(), ...osd(60, "OD") }, request: { threatensGroundwater: true }, expect: "threatening" },
  {
    name: "a catchment is told of where the drinking water areas were never delivered",
    layers: catchment(60, null),
    without: ["drikkevandsinteresser"],
    expect: "unknown",
    says: "et alment vandværk. Oplys",
  },
]);
