import { describe, expect, test } from "vitest";
import { difference, type Step } from "../../src/map/difference.ts";
import { nothing, type Wanted, type WantedLayer } from "../../src/map/wanted.ts";

const line = (id: string, source: string, rest: Partial<Extract<WantedLayer, { type: "line" }>> = {}): WantedLayer => ({
  id,
  type: "line",
  source,
  ...rest,
});

const other = { ...nothing };

/** Takes steps on plain values as the map takes them, and refuses what the map refuses. */
function take(from: Wanted, steps: readonly Step[]): Wanted {
  const sources: Record<string, Wanted["sources"][string]> = { ...from.sources };
  let layers = [...from.layers];
  const change = (id: string, part: "paint" | "layout", name: string, value: unknown) => {
    layers = layers.map((layer) => {
      if (layer.id !== id) return layer;
      const entries = Object.entries({ ...layer[part], [name]: value }).filter(([, set]) => set !== undefined);
      return { ...layer, [part]: Object.fromEntries(entries) } as WantedLayer;
    });
  };
  for (const step of steps) {
    if (step.do === "removeLayer") layers = layers.filter(({ id }) => id !== step.id);
    if (step.do === "removeSource") {
      expect(layers.some(({ source }) => source === step.id)).toBe(false);
      delete sources[step.id];
    }
    if (step.do === "addSource" || step.do === "setData") {
      expect(step.id in sources).toBe(step.do === "setData");
      sources[step.id] = step.data;
    }
    if (step.do === "addLayer") {
      expect(step.layer.source in sources).toBe(true);
      const at = step.before === null ? layers.length : layers.findIndex(({ id }) => id === step.before);
      expect(at).not.toBe(-1);
      layers.splice(at, 0, step.layer);
    }
    if (step.do === "setPaint") change(step.id, "paint", step.name, step.value);
    if (step.do === "setLayout") change(step.id, "layout", step.name, step.value);
    if (step.do === "setFilter")
      layers = layers.map((layer) => (layer.id === step.id ? ({ ...layer, filter: step.filter } as WantedLayer) : layer));
  }
  return { sources, layers };
}

const empty: Wanted = { sources: {}, layers: [] };
const full: Wanted = {
  sources: { a: nothing, b: nothing, c: nothing },
  layers: [
    line("a/1", "a"),
    line("a/2", "a", { paint: { "line-width": 2 } }),
    line("b/1", "b"),
    line("c/1", "c", { filter: ["==", ["get", "x"], 1] }),
  ],
};
const without = (source: string): Wanted => ({
  sources: Object.fromEntries(Object.entries(full.sources).filter(([id]) => id !== source)),
  layers: full.layers.filter((layer) => layer.source !== source),
});

const cases: readonly (readonly [string, Wanted, Wanted])[] = [
  ["from nothing to everything", empty, full],
  ["from everything to nothing", full, empty],
  ["a layer in the middle comes", without("b"), full],
  ["a layer in the middle goes", full, without("b")],
  ["the lowest layers come", without("a"), full],
  ["one goes while another comes", without("a"), without("c")],
  [
    "a paint value changes",
    full,
    { ...full, layers: full.layers.map((l) => (l.id === "a/2" ? line("a/2", "a", { paint: { "line-width": 5 } }) : l)) },
  ],
  ["a paint value goes", full, { ...full, layers: full.layers.map((l) => (l.id === "a/2" ? line("a/2", "a", { paint: {} }) : l)) }],
  [
    "a filter changes",
    full,
    { ...full, layers: full.layers.map((l) => (l.id === "c/1" ? line("c/1", "c", { filter: ["==", ["get", "x"], 2] }) : l)) },
  ],
  ["the zoom range changes", full, { ...full, layers: full.layers.map((l) => (l.id === "b/1" ? line("b/1", "b", { minzoom: 9 }) : l)) }],
  ["data changes", full, { ...full, sources: { ...full.sources, b: other } }],
];

describe("steps between two wanted maps", () => {
  test.each(cases)("lead there: %s", (_, from, to) => {
    const reached = take(from, difference(from, to));
    expect(reached).toEqual(to);
    for (const id of Object.keys(to.sources)) expect(reached.sources[id]).toBe(to.sources[id]);
  });

  test("are none between two maps of the same content", () => {
    expect(difference(full, { sources: { ...full.sources }, layers: full.layers.map((layer) => ({ ...layer })) })).toEqual([]);
  });

  test("a changed width touches that width only", () => {
    const to = { ...full, layers: full.layers.map((l) => (l.id === "a/2" ? line("a/2", "a", { paint: { "line-width": 5 } }) : l)) };
    expect(difference(full, to)).toEqual([{ do: "setPaint", id: "a/2", name: "line-width", value: 5 }]);
  });
});
