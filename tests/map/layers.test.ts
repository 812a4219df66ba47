import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import type { Dataset, LegalForce } from "../../src/catalog/define-dataset.ts";
import { type DatasetId, datasetIds, datasets, isDatasetId } from "../../src/catalog/index.ts";
import type { Finding } from "../../src/domain/finding.ts";
import { noRecords } from "../../src/domain/records.ts";
import { constraintLayers } from "../../src/map/constraint-layers.ts";
import { noHall } from "../../src/map/hall-features.ts";
import { type Scene, shownDatasets, wantedMap } from "../../src/map/layers.ts";
import { plotFeatures } from "../../src/map/plot-features.ts";
import { filledStyle, startStyle } from "../../src/map/style.ts";
import type { WantedLayer } from "../../src/map/wanted.ts";
import { nothing } from "../../src/map/wanted.ts";
import { initialView, type View } from "../../src/state/view.ts";
import { aCandidate, anAnswer, aStamp } from "../builders/fake-answer.ts";
import { mapLayers } from "../builders/map-layers.ts";
import { aRequest } from "../builders/requests.ts";
import { rowsOf } from "../builders/whole-answer.ts";

const candidates = Array.from({ length: 12 }, (_, index) => aCandidate(index));
const answer = anAnswer({ request: aRequest(), on: "2026-11-22", plots: [], records: noRecords }, candidates);
const everything = new Map(datasetIds.map((id) => [id, mapLayers[id] ?? nothing]));
const allOn: View["layers"] = Object.fromEntries(datasetIds.map((id) => [id, { on: true, opacity: 0.8 }]));
const plotWithEvidence = answer.plots.find(({ findings }) => findings.some(({ evidence }) => evidence !== null));
const finding: Finding | null = plotWithEvidence?.findings.find(({ evidence }) => evidence !== null) ?? null;

const aScene = (view: Partial<View> = {}, rest: Partial<Scene> = {}): Scene => ({
  view: { ...initialView("da"), ...view },
  plots: plotFeatures(rowsOf(answer), candidates, [], false),
  finding: null,
  hall: noHall,
  loaded: everything,
  ...rest,
});

const idsOf = (layers: readonly WantedLayer[]) => layers.map(({ id }) => id);
const lastOf = (ids: readonly string[], isIt: (id: string) => boolean) => ids.reduce((last, id, index) => (isIt(id) ? index : last), -1);

describe("the wanted map", () => {
  test.each([
    ["as it opens", aScene()],
    ["without any layer", aScene({}, { loaded: new Map() })],
    ["with every layer on and a plot open", aScene({ layers: allOn, plot: "A-3" })],
    ["with evidence", aScene({ layers: allOn, plot: plotWithEvidence?.id ?? null }, { finding })],
  ])("is a style that MapLibre accepts: %s", (_, scene) => {
    expect(validateStyleMin(filledStyle(startStyle({}), wantedMap(scene)))).toEqual([]);
  });

  test("has no two layers of one id and no layer without its data", () => {
    const { layers, sources } = wantedMap(aScene({ layers: allOn, plot: "A-3" }, { finding }));
    expect(new Set(idsOf(layers)).size).toBe(layers.length);
    expect(layers.filter(({ source }) => !(source in sources))).toEqual([]);
  });

  test("names no address: labels come from the fonts, pictures are drawn here", () => {
    const style = filledStyle(startStyle({}), wantedMap(aScene({ layers: allOn })));
    expect([style.glyphs, style.sprite]).toEqual([undefined, undefined]);
    expect(JSON.stringify(style.layers)).not.toContain("http");
  });

  test("lays base map, constraints, plots, evidence, the open plot and names one over the other", () => {
    const ids = idsOf(wantedMap(aScene({ layers: allOn, plot: "A-3" }, { finding })).layers);
    const base = new Set<string>(datasetIds.filter((id) => datasets[id].look.base !== null));
    const isName = (id: string) => id.endsWith("/name");
    const lastBase = lastOf(ids, (id) => base.has(id.split("/")[0]) && !isName(id));
    const firstConstraint = ids.findIndex((id) => isDatasetId(id.split("/")[0]) && !base.has(id.split("/")[0]));
    const order = [lastBase, firstConstraint, ids.indexOf("plots/fill"), ids.indexOf("evidence/fill"), ids.indexOf("plots/open")];
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(ids.findIndex(isName)).toBeGreaterThan(ids.indexOf("plots/open"));
  });

  test("shows a layer that is off by its look only when the user turns it on", () => {
    const has = (view: Partial<View>) => idsOf(wantedMap(aScene(view)).layers).some((id) => id.startsWith("kirkebyggelinjer/"));
    expect(has({})).toBe(false);
    expect(has({ layers: { kirkebyggelinjer: { on: true, opacity: 1 } } })).toBe(true);
    expect(has({ layers: { kirkebyggelinjer: { on: false, opacity: 1 } } })).toBe(false);
  });

  test("hands over the same data objects while nothing but the view changes", () => {
    const scene = aScene({}, { finding });
    const [a, b] = [wantedMap(scene), wantedMap({ ...scene, view: { ...scene.view, plot: "A-2" } })];
    for (const id of Object.keys(a.sources)) expect(b.sources[id]).toBe(a.sources[id]);
  });
});

describe("drawing by force in law", () => {
  const drawn = (force: LegalForce, opacity = 1) => {
    const dataset: Dataset = { ...datasets.fredninger, force };
    return constraintLayers(dataset, opacity);
  };
  const patternOf = (layers: readonly WantedLayer[]) => layers.find(({ id }) => id.endsWith("/hatch"))?.paint;

  test("what stops is densely hatched in the family's hue", () => {
    expect(patternOf(drawn("stops"))).toMatchObject({ "fill-pattern": "pattern/stops/2C7A3F" });
  });

  test("what needs permission is lightly hatched with a firm outline", () => {
    expect(patternOf(drawn("needsPermission"))).toMatchObject({ "fill-pattern": "pattern/needsPermission/2C7A3F" });
    expect(drawn("needsPermission").find(({ type }) => type === "line")?.paint).not.toHaveProperty("line-dasharray");
  });

  test("what is to be judged has a dotted outline and no hatch", () => {
    expect(patternOf(drawn("toBeJudged"))).toBeUndefined();
    expect(drawn("toBeJudged").find(({ type }) => type === "line")?.paint).toHaveProperty("line-dasharray");
  });

  test("information is a thin line and nothing else", () => {
    expect(drawn("information").map(({ type, paint }) => [type, paint && "line-width" in paint && paint["line-width"]])).toEqual([
      ["line", 1],
    ]);
  });

  test("opacity is the user's times the layer's own", () => {
    expect(patternOf(drawn("stops", 0.5))).toMatchObject({ "fill-opacity": 0.5 });
  });

  test("proposed plans have a dashed line of their own, other families have none", () => {
    expect(idsOf(constraintLayers(datasets.lokalplanforslag, 1))).toContain("lokalplanforslag/proposal");
    expect(idsOf(constraintLayers(datasets.paragraf3, 1))).not.toContain("paragraf3/proposal");
  });

  test("while evidence is shown the other layers step back", () => {
    const opacity = (scene: Scene) => patternOf(wantedMap(scene).layers.filter(({ id }) => id === "fredninger/hatch"));
    expect(opacity(aScene())).toMatchObject({ "fill-opacity": 1 });
    expect(opacity(aScene({ plot: plotWithEvidence?.id ?? null }, { finding }))).toMatchObject({ "fill-opacity": 0.3 });
  });
});

describe("layers that the map asks for", () => {
  const stampOf = (...layers: readonly (readonly [DatasetId, "ready" | "missing"])[]) => ({
    ...aStamp,
    layers: layers.map(([dataset, state]) => ({ ...aStamp.layers[0], dataset, state })),
  });

  test("are the base map and what is on, and never what the pack lacks", () => {
    const stamp = stampOf(["veje", "ready"], ["soeer", "missing"], ["fredninger", "ready"], ["kirkebyggelinjer", "ready"]);
    expect(new Set(shownDatasets(initialView("da"), stamp))).toEqual(new Set(["veje", "fredninger"]));
  });

  test("do not lose a part of the base map that somebody turned off by mistake", () => {
    const view: View = { ...initialView("da"), layers: { veje: { on: false, opacity: 1 } } };
    expect(shownDatasets(view, stampOf(["veje", "ready"]))).toEqual(["veje"]);
  });
});

describe("where a dataset is complete", () => {
  const outline = {
    type: "Polygon" as const,
    coordinates: [
      [
        [12.3, 55.8],
        [12.4, 55.8],
        [12.4, 55.9],
        [12.3, 55.8],
      ],
    ],
  };
  const coverage = { dataset: "paragraf3", outline };

  test("is outlined over the constraints and under the plots, with the same data for the same coverage", () => {
    const scene = aScene({ coverage, layers: allOn });
    const { layers, sources } = wantedMap(scene);
    const ids = idsOf(layers);
    const line = ids.indexOf("coverage/line");
    expect(line).toBeGreaterThan(lastOf(ids, (id) => id.startsWith("paragraf3") && !id.includes("label") && !id.includes("name")));
    expect(line).toBeLessThan(ids.findIndex((id) => id.startsWith("plot")));
    expect(sources.coverage).toMatchObject({ features: [{ geometry: outline }] });
    expect(wantedMap(scene).sources.coverage).toBe(sources.coverage);
  });

  test("is not drawn unless it is asked for", () => {
    const { layers, sources } = wantedMap(aScene());
    expect(idsOf(layers).filter((id) => id.startsWith("coverage"))).toEqual([]);
    expect(sources.coverage).toBe(nothing);
  });
});
