import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import type { FitAnswer } from "../../src/domain/fit.ts";
import { createHallScenes, type HallSources, noHall } from "../../src/map/hall-features.ts";
import { wantedMap } from "../../src/map/layers.ts";
import { plotFeatures } from "../../src/map/plot-features.ts";
import { filledStyle, startStyle } from "../../src/map/style.ts";
import { createGrundlagStore, type State } from "../../src/state/store.ts";
import { initialView, type View } from "../../src/state/view.ts";
import { aSquare } from "../builders/fake-answer.ts";
import { fakeCheck, fakeFit } from "../builders/fake-fit.ts";
import { aProject } from "../builders/screens.ts";

const hall = { footprint: { length: 60, width: 30 }, yardDepth: 10, floorPerParkingSpace: null };
const plot = aSquare(0);
const fit: FitAnswer = fakeFit("A-1", plot, hall);
const [best] = fit.placements;

const aState = (view: Partial<View> = {}, rest: Partial<State> = {}): State => ({
  ...createGrundlagStore(aProject(), { ...initialView("da"), plot: "A-1", ...view }).getState(),
  fit: { kind: "ready", value: fit },
  ...rest,
});
const placedAt = (east: number, check: "known" | "unknown" | "none" = "known") => {
  const placed = { ...best.placement, x: best.placement.x + east };
  const tried = check === "none" ? null : { placement: placed, check: check === "known" ? fakeCheck(plot, placed) : null };
  return aState({ placed }, { tried });
};
const drawn = (state: State) => createHallScenes()(state);
const parts = ({ hall: { features } }: HallSources) => features.map(({ properties }) => [properties?.part, properties?.label]);
const wanted = (sources: HallSources) =>
  wantedMap({
    view: { ...initialView("da"), plot: "A-1" },
    plots: plotFeatures(null, [], [], false),
    finding: null,
    hall: sources,
    loaded: new Map(),
  });
const paintOf = (sources: HallSources, id: string) => wanted(sources).layers.find((layer) => layer.id === id)?.paint;

describe("a hall on the map", () => {
  test.each([
    ["none", noHall],
    ["as proposed", drawn(aState())],
    ["that breaks a limit", drawn(placedAt(500))],
    ["of which nothing is known", drawn(placedAt(1, "unknown"))],
  ])("is a style that MapLibre accepts: %s", (_, sources) => {
    expect(validateStyleMin(filledStyle(startStyle({}), wanted(sources)))).toEqual([]);
  });

  test("as proposed has its yard, the other place by its number, and its room to spare", () => {
    const sources = drawn(aState());
    expect(sources.stand).toBe("fits");
    expect(parts(sources).map(([part]) => part)).toEqual(["other", "yard", "hall"]);
    expect(parts(sources)[0]).toEqual(["other", "2"]);
    expect(String(parts(sources)[2]?.[1])).toMatch(/^Hal\n\d+(,\d)? m fri$/);
    expect(parts(drawn(aState({ proposal: 1 })))[0]).toEqual(["other", "1"]);
  });

  test("lies where the engine says that the proposal lies", () => {
    const [, , body] = drawn(aState()).hall.features;
    expect(body?.geometry).toEqual(best.hall);
  });

  test("moved by hand shows both proposals as other places", () => {
    expect(parts(drawn(placedAt(1))).map(([part]) => part)).toEqual(["other", "other", "yard", "hall"]);
  });

  test("that breaks a limit says which and by how much, in red hatch on white with a sign", () => {
    const sources = drawn(placedAt(500));
    expect(sources.stand).toBe("breaks");
    expect(String(parts(sources).at(-1)?.[1])).toMatch(/^Skel: [\d.,]+ (m²|ha)$/);
    expect(paintOf(sources, "hall/hatch")).toMatchObject({ "fill-pattern": "pattern/wideHatch/A3142F" });
    expect(wanted(sources).layers.find(({ id }) => id === "hall/name")?.layout).toHaveProperty("icon-image");
    expect(paintOf(drawn(placedAt(1)), "hall/hatch")).toBeUndefined();
  });

  test("not measured yet, or not to be measured, is neither", () => {
    expect(drawn(placedAt(1, "none")).stand).toBe("unknown");
    expect(drawn(placedAt(1, "unknown")).stand).toBe("unknown");
    expect(paintOf(drawn(placedAt(1, "unknown")), "hall/fill")).toMatchObject({ "fill-color": "#6B7280" });
  });

  test("nobody asks for gives way to the largest rectangle", () => {
    const value = fakeFit("A-1", plot, null);
    const sources = drawn(aState({}, { fit: { kind: "ready", value } }));
    expect(parts(sources)).toEqual([["largest", "Største rektangel"]]);
    expect(sources.stand).toBeNull();
  });

  test("stands over the plot and the ground that can be built on, under no name but the plot's, which steps aside", () => {
    const ids = wanted(drawn(aState())).layers.map(({ id }) => id);
    const order = ["plots/fill", "buildable/fill", "plots/open", "hall/yard-hatch", "hall/fill", "hall/name"].map((id) => ids.indexOf(id));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(ids).not.toContain("plots/open-icon");
    expect(wanted(noHall).layers.map(({ id }) => id)).toContain("plots/open-icon");
  });

  test("hands over the same ground while only the hall moves, and the same hall while nothing does", () => {
    const scenes = createHallScenes();
    const [a, b] = [scenes(placedAt(1)), scenes(placedAt(2))];
    expect(b.buildable).toBe(a.buildable);
    const state = placedAt(3);
    expect(scenes(state)).toBe(scenes({ ...state, notices: [] }));
  });

  test("speaks English", () => {
    expect(parts(drawn(aState({ language: "en" }))).at(-1)?.[1]).toMatch(/^Hall\n/);
  });
});
