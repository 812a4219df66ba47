import type { BBox, Feature, FeatureCollection, Geometry } from "geojson";
import type { Answer, PlotAnswer } from "../domain/answer.ts";
import { publicRecords } from "../domain/entered-offer.ts";
import type { Finding } from "../domain/finding.ts";
import type { Step } from "../domain/route.ts";
import { publicOffer } from "../domain/stock.ts";
import { type Box, joinBoxes } from "../geo/shape.ts";
import { boxOfParts, partsOf } from "./geometry-parts.ts";
import { recordsInOrder } from "./records-order.ts";
import { requestInOrder } from "./request-order.ts";

/**
 * The answer as RFC 7946 GeoJSON, a feature a line: one of `kind` `plot` for each plot with all that is said about it, one of `kind`
 * `piece` for each of its deljordstykker with what the plans say there, one of `kind` `evidence` for each ground that decided a finding, and the case (`request`, `on`, `pack`, `rulesVersion`, `records`, `expansion`) as foreign members. What is for
 * those who sell stands nowhere in it.
 */
export function writeGeojson(answer: Answer): string {
  const { on, pack, rulesVersion, expansion, plots } = answer;
  const request = requestInOrder(answer.request);
  const records = recordsInOrder(publicRecords(answer.records));
  const features = plots.flatMap((plot) => [plotFeature(plot), ...pieceFeatures(plot), ...evidenceFeatures(plot)]);
  const bbox = bboxOf(features.map(({ geometry }) => geometry));
  const frame = { type: "FeatureCollection", ...(bbox && { bbox }), request, on, pack, rulesVersion, records, expansion };
  const lines = features.map((feature) => JSON.stringify(feature));
  return `${JSON.stringify(frame).slice(0, -1)},"features":[${lines.length > 0 ? `\n${lines.join(",\n")}\n` : ""}]}\n`;
}

/** What `writeGeojson` writes, for those who read it back. */
export type AnswerCollection = FeatureCollection & Pick<Answer, "request" | "on" | "pack" | "rulesVersion" | "records" | "expansion">;

function plotFeature(plot: PlotAnswer): Feature {
  const { id, name, area, netArea, route, routeAtLeast, routeAtMost, worst, completeness, counts, findings, steps, ...others } = plot;
  const { setAside, ...rest } = others;
  const { geometry, origin, offer, largestPiece, unbuiltArea, atMost, wishes, standing, drawn, ...way } = rest;
  const { capacity, improvements, expansion, timeline, meeting } = way;
  const measured = { area, netArea, largestPiece, unbuiltArea, atMost, drawn };
  const summary = { route, routeAtLeast, routeAtMost, worst, completeness, counts, setAside };
  const lists = {
    findings: findings.map(findingProperties),
    steps: steps.map(stepProperties),
    wishes,
    standing,
    capacity,
    improvements,
    expansion,
    timeline,
    meeting,
  };
  return {
    type: "Feature",
    id,
    properties: { kind: "plot", id, name, origin, ...measured, ...summary, ...lists, offer: offer && publicOffer(offer) },
    geometry,
  };
}

function findingProperties(finding: Finding): Readonly<Record<string, unknown>> {
  const { rule, outcome, code, measured, limit, unit, source, citation, authority, text, certainty, dispute } = finding;
  return {
    rule,
    outcome,
    code,
    measured,
    limit,
    unit,
    source,
    citation: citation.text,
    citationLink: citation.link,
    unconfirmed: citation.unconfirmed,
    authority,
    text,
    certainty,
    dispute,
  };
}

const stepProperties = ({ id, authority, basis, period, startsWhen, text, rules }: Step): Readonly<Record<string, unknown>> => ({
  id,
  authority,
  basis,
  period,
  startsWhen,
  text,
  rules,
});

const pieceFeatures = ({ id, pieces }: PlotAnswer): Feature[] =>
  pieces.map(({ id: piece, geometry, ...said }) => ({
    type: "Feature",
    id: `${id}/${piece}`,
    properties: { kind: "piece", plot: id, piece, ...said },
    geometry,
  }));

function evidenceFeatures(plot: PlotAnswer): Feature[] {
  return plot.findings.flatMap(({ rule, outcome, code, evidence }) =>
    evidence === null
      ? []
      : [
          {
            type: "Feature",
            id: `${plot.id}/${rule}`,
            properties: { kind: "evidence", plot: plot.id, rule, outcome, code },
            geometry: evidence,
          },
        ],
  );
}

/** `[west, south, east, north]` in degrees, or null when there is no ground at all. */
function bboxOf(geometries: readonly Geometry[]): BBox | null {
  let found: Box | null = null;
  for (const geometry of geometries) {
    const parts = partsOf(geometry);
    if (typeof parts === "string") continue;
    const box = boxOfParts(parts);
    found = found === null ? box : joinBoxes(found, box);
  }
  return found === null ? null : [...found];
}
