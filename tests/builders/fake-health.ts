import { datasetIds } from "../../src/catalog/index.ts";
import type { Pack } from "../../src/catalog/pack.ts";
import type { LayerPapers, PackHealth } from "../../src/domain/health.ts";
import { healthOf } from "../../src/worker/health.ts";
import { aBrokenLayer, aLayer, aPackOf } from "./layers.ts";
import { rectangle } from "./plots.ts";

/** Layers of which one is missing, one too old, one an extract and one a failed fetch with an old copy in it. */
export const damagedLayers: Pack["layers"] = {
  kirkebyggelinjer: aBrokenLayer("kirkebyggelinjer", "missing"),
  bnbo: aLayer("bnbo", [], { stamp: { date: "2020-01-01" } }),
  paragraf3: aLayer("paragraf3", [], { stamp: { state: "cutOff" } }),
  skove: aLayer("skove", [{ shape: rectangle(0, 0, 10, 10) }], { stamp: { state: "failed", date: "2026-10-01" } }),
};

/** Papers of a layer of which two features were repaired, one of them in vain. */
export const somePapers: LayerPapers = {
  publisher: "Danmarks Miljøportal",
  licence: "Frie offentlige data",
  link: "https://danmarksarealinformation.miljoeportal.dk/",
  sources: ["natur.geojson"],
  dateBasis: "stated",
  reason: "featuresLost",
  origin: { service: "arealinformation", layer: "dai:bes_naturtyper", matched: 172, received: 172, on: "2026-11-20" },
  vouchedOn: null,
  read: 172,
  kept: 170,
  notKept: [
    { reason: "areaChanged", count: 1, features: ["n-8"] },
    { reason: "noGeometry", count: 1, features: ["#9"] },
  ],
  repaired: 1,
  refused: 1,
  repairs: [
    {
      feature: "n-8",
      faults: ["selfCrossing"],
      areaBefore: 9516,
      areaAfter: 10_484,
      positionsBefore: 8,
      positionsAfter: 10,
      kept: false,
    },
    { feature: "n-7", faults: ["spike"], areaBefore: 10_000, areaAfter: 10_000, positionsBefore: 8, positionsAfter: 6, kept: true },
  ],
  normalised: { turned: 172, repeated: 0, heights: 0 },
  fields: [{ file: "natur.geojson", field: "Natyp_navn", kind: "text", fault: "gone", needed: true, count: 12, of: 170, example: null }],
};

/** The health of a pack with every dataset, four of them damaged, and one with papers. */
export function aHealth(on: string, layers: Pack["layers"] = damagedLayers): PackHealth {
  const health = healthOf({ pack: aPackOf(datasetIds, layers), manifest: null }, on);
  return {
    ...health,
    layers: health.layers.map((layer) => (layer.dataset === "paragraf3" ? { ...layer, papers: somePapers } : layer)),
    originals: { file: "originals.json", count: 2 },
  };
}
