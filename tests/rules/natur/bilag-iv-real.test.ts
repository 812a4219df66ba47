import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FeatureCollection } from "geojson";
import { beforeAll, describe, expect, it } from "vitest";
import { datasets } from "../../../src/catalog/index.ts";
import { point, polygon } from "../../../src/geo/shape.ts";
import { answerRule, examine } from "../../../src/rules/engine.ts";
import { bilagIv } from "../../../src/rules/natur/bilag-iv.ts";
import { aLayer, aPackOf } from "../../builders/layers.ts";
import { overlayReady } from "../../builders/overlay.ts";
import { aPlot, rectangle } from "../../builders/plots.ts";
import { aRequest } from "../../builders/requests.ts";

const file = join(import.meta.dirname, "../../../../shared/geodata-real/albertslund-0165/bilag4arter_25832.geojson");

/** Albertslund's 192 sightings: where, and how far off each says it may be. */
function sightings() {
  const { features }: FeatureCollection = JSON.parse(readFileSync(file, "utf8"));
  return features.flatMap(({ geometry, properties }) => {
    if (geometry.type !== "Point") return [];
    const [x, y] = geometry.coordinates;
    return [{ x, y, fields: datasets.bilagIvArter.read(properties ?? {}) }];
  });
}

/** A square of 100 m, and its distance to a place, worked out without the engine. */
const squareAt = (x: number, y: number) => {
  const corners: [number, number][] = [
    [x, y],
    [x + 100, y],
    [x + 100, y + 100],
    [x, y + 100],
  ];
  const away = (place: { readonly x: number; readonly y: number }) =>
    Math.hypot(Math.max(0, x - place.x, place.x - x - 100), Math.max(0, y - place.y, place.y - y - 100));
  return { shape: polygon(corners), away };
};

describe.skipIf(!existsSync(file))("Albertslund's sightings (left out where ../shared/geodata-real is not beside the repo)", () => {
  beforeAll(overlayReady);

  it("on squares of 100 m, 400 m apart, the rule says what plain arithmetic says", () => {
    const seen = sightings();
    expect(seen).toHaveLength(192);
    const all = aLayer(
      "bilagIvArter",
      seen.map(({ x, y, fields }) => ({ shape: point(x, y), fields })),
      { coverage: rectangle(-100_000, -100_000, 200_000, 200_000) },
    );
    const pack = aPackOf([], { bilagIvArter: all });
    const codes = new Map<string, number>();
    for (let x = 708_000; x < 713_000; x += 400) {
      for (let y = 6_171_600; y < 6_178_600; y += 400) {
        const { shape, away } = squareAt(x, y);
        const near = seen.filter((each) => away(each) <= 300);
        const on = near.filter((each) => away(each) <= (each.fields.uncertainty ?? 0));
        const code = on.length > 0 ? "onPlot" : near.length > 0 ? "nearby" : "noneRegistered";
        const { finding } = answerRule(examine(bilagIv, aPlot(shape), pack), aRequest(), "2026-11-22", pack);
        expect(finding.code, `at ${x}, ${y}`).toBe(code);
        if (code !== "noneRegistered") expect(finding.measured).toBeCloseTo(Math.min(...(on.length > 0 ? on : near).map(away)), 3);
        codes.set(code, (codes.get(code) ?? 0) + 1);
      }
    }
    expect([...codes.keys()].sort()).toEqual(["nearby", "noneRegistered", "onPlot"]);
  });
});
