import { osd } from "../../../src/rules/vand/osd.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer, type FeatureDraft } from "../../builders/layers.ts";
import { rectangle } from "../../builders/plots.ts";

const areas = (...features: readonly FeatureDraft<"drikkevandsinteresser">[]) => ({
  drikkevandsinteresser: aLayer("drikkevandsinteresser", features),
});
const half = (category: "OSD" | "OD" | null): FeatureDraft<"drikkevandsinteresser"> => ({
  shape: rectangle(-50, -50, 100, 200),
  fields: { category },
});

casesFor(osd, [
  { name: "no area is nothing found", layers: {}, expect: "outside", measured: 0 },
  {
    name: "OD is not OSD and is named apart",
    layers: areas(half("OD")),
    expect: "ordinary",
    measured: 5000,
    says: "almindelige drikkevandsinteresser (OD)",
  },
  {
    name: "in OSD a company that threatens nothing is none of its business",
    layers: areas(half("OSD"), half("OD")),
    request: { threatensGroundwater: false },
    expect: "harmless",
    measured: 5000,
    says: "5.000 m² af grunden (50 %)",
  },
  {
    name: "in OSD a company that nobody has asked is an open question",
    layers: areas(half("OSD")),
    request: { threatensGroundwater: null },
    expect: "unknown",
  },
  {
    name: "in OSD a threatening company is judged, not banned",
    layers: areas(half("OSD")),
    request: { threatensGroundwater: true },
    expect: "threatening",
    says: "ikke et forbud",
  },
  {
    name: "an area without a category is taken for OSD",
    layers: areas(half(null)),
    request: { threatensGroundwater: true },
    expect: "threatening",
  },
]);
