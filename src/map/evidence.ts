import type { FeatureCollection } from "geojson";
import { datasets, isDatasetId } from "../catalog/index.ts";
import type { PlotAnswer } from "../domain/answer.ts";
import type { Finding } from "../domain/finding.ts";
import type { PlotPiece } from "../domain/provision.ts";
import { byZoom } from "./base-layers.ts";
import { familyHue, ink } from "./palette.ts";
import { patternId } from "./pattern.ts";
import { nothing, onlyPoints, onlyPolygons, type WantedLayer } from "./wanted.ts";

/** Id of the map's source with a finding's evidence. */
export const evidenceSource = "evidence";

/** What is shown of a finding, or of a piece of the plot. */
export type Shown = Pick<Finding, "rule" | "evidence" | "source">;

/** The finding of the open plot whose evidence is shown, or the piece that is called `piece A`; else null. */
export const chosenFinding = (plot: PlotAnswer | null, rule: string | null): Shown | null =>
  plot?.findings.find((finding) => finding.rule === rule) ?? shownPiece(plot, rule);

/** The same object for a piece every time, by which the map tells that nothing has changed. */
const shownPieces = new WeakMap<PlotPiece, Shown>();

function shownPiece(plot: PlotAnswer | null, name: string | null): Shown | null {
  const piece = plot?.pieces.find(({ id }) => name === `piece ${id}`);
  if (!piece) return null;
  const source = { dataset: "lokalplaner", featureIds: [], date: null, link: null };
  const shown = shownPieces.get(piece) ?? { rule: `piece ${piece.id}`, evidence: piece.geometry, source };
  shownPieces.set(piece, shown);
  return shown;
}

/** What a finding stands on, as the map's data. */
export const evidenceFeatures = (finding: Shown | null): FeatureCollection =>
  finding?.evidence
    ? { type: "FeatureCollection", features: [{ type: "Feature", properties: { rule: finding.rule }, geometry: finding.evidence }] }
    : nothing;

/** The evidence in its family's hue, stronger than anything else on the map. */
export function evidenceLayers(finding: Shown | null): readonly WantedLayer[] {
  if (!finding?.evidence) return [];
  const dataset = finding.source?.dataset ?? "";
  const hue = isDatasetId(dataset) ? familyHue[datasets[dataset].group] : ink.line;
  const source = evidenceSource;
  return [
    { id: "evidence/fill", type: "fill", source, filter: onlyPolygons, paint: { "fill-color": hue, "fill-opacity": 0.22 } },
    {
      id: "evidence/hatch",
      type: "fill",
      source,
      filter: onlyPolygons,
      paint: { "fill-pattern": patternId("stops", hue), "fill-opacity": 0.85 },
    },
    { id: "evidence/halo", type: "line", source, layout: { "line-join": "round" }, paint: { "line-color": ink.white, "line-width": 6.5 } },
    { id: "evidence/line", type: "line", source, layout: { "line-join": "round" }, paint: { "line-color": hue, "line-width": 3.25 } },
    {
      id: "evidence/point",
      type: "circle",
      source,
      filter: onlyPoints,
      paint: {
        "circle-radius": byZoom([9, 5], [14, 9]),
        "circle-color": hue,
        "circle-stroke-color": ink.white,
        "circle-stroke-width": 2.5,
      },
    },
  ];
}
