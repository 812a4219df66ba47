import { osd } from "../../../src/rules/vand/osd.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer, type FeatureDraft } from "../../builders/layers.ts";
import { rectangle } from "../../builders/plots.ts";

const areas = (...features: readonly FeatureDraft<"drikkevandsinteresser">[]) => ({
  drikkevandsinteresser: aLayer("drikkevandsinteresser", features),
});
/** Covers the plot of 100 × 100 m from the west to `width` metres in; the request asks for 5,000 m². */
const area = (category: "OSD" | "OD" | null, width = 60): FeatureDraft<"drikkevandsinteresser"> => ({
  shape: rectangle(-50, -50, 50 + width, 200),
  fields: { category },
});

casesFor(osd, [
  { name: "no area is nothing found", layers: {}, expect: "outside", measured: 0 },
  {
    name: "OD is not OSD and is named apart",
    layers: areas(area("OD")),
    expect: "ordinary",
    measured: 6000,
    says: "almindelige drikkevandsinteresser (OD)",
  },
  {
    name: "in OSD a company that threatens nothing is none of its business",
    layers: areas(area("OSD"), area("OD")),
    request: { threatensGroundwater: false },
    expect: "harmless",
    measured: 6000,
    says: "6.000 m² af grunden (60 %)",
  },
  {
    name: "in OSD a company that nobody has asked is an open question",
    layers: areas(area("OSD")),
    request: { threatensGroundwater: null },
    expect: "unknown",
  },
  {
    name: "in OSD a threatening company is judged, not banned",
    layers: areas(area("OSD")),
    request: { threatensGroundwater: true },
    expect: "threatening",
    says: "ikke et forbud",
  },
  {
    name: "a threatening company that fits outside OSD is told to stay there",
    layers: areas(area("OSD", 50)),
    request: { threatensGroundwater: true },
    expect: "avoidable",
    measured: 5000,
  },
  {
    name: "OSD a metre deeper leaves a threatening company too little",
    layers: areas(area("OSD", 51)),
    request: { threatensGroundwater: true },
    expect: "threatening",
    measured: 5100,
  },
  {
    name: "a company that threatens nothing need not keep out",
    layers: areas(area("OSD", 10)),
    request: { threatensGroundwater: false },
    expect: "harmless",
  },
  {
    name: "an area without a category is taken for OSD",
    layers: areas(area(null)),
    request: { threatensGroundwater: true },
    expect: "threatening",
  },
]);
