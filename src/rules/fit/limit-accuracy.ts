import { accuracyBetween, asDrawn, groundAccuracy } from "../../catalog/accuracy.ts";
import { type DatasetId, datasets } from "../../catalog/index.ts";
import type { Plot } from "../../domain/plot.ts";
import { roundTo } from "../../geo/units.ts";
import { plotAccuracy } from "../certainty-scenarios.ts";
import { lawLayers } from "./law-ground.ts";

/** The dataset that each limit is drawn in; those that are not here are drawn by the plot's own border. */
const drawnIn: Readonly<Record<string, DatasetId>> = {
  ...lawLayers,
  lakes: "soeer",
  "natur/fredning": "fredninger",
  "natur/paragraf3": "paragraf3",
  "natur/soebeskyttelseslinje": "soebeskyttelseslinjer",
  "natur/aabeskyttelseslinje": "aabeskyttelseslinjer",
  "natur/skovbyggelinje": "skovbyggelinjer",
  "infrastruktur/vejbyggelinjer": "vejbyggelinjer",
  "kultur/kirkebyggelinje": "kirkebyggelinjer",
  byggefelter: "byggefelter",
  buildings: "bygninger",
};

/** Metres by which a limit may lie elsewhere on the plot than it is drawn; null where nobody states that, as for a plot that the user drew. */
export function limitAccuracy(limit: string, plot: Plot): number | null {
  const own = plotAccuracy(plot);
  const dataset = drawnIn[limit];
  const layer = dataset && datasets[dataset].accuracy;
  if (layer === null) return null;
  if (layer === undefined) return own === asDrawn ? null : roundTo(groundAccuracy(own), 2);
  return roundTo(accuracyBetween(own, layer), 2);
}
