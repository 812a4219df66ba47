import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { messages } from "../i18n/messages.ts";
import { notify } from "../state/notices.ts";
import { packOf } from "../state/selectors.ts";
import type { State, Store } from "../state/store.ts";
import type { Checker } from "../worker/protocol.ts";
import type { Acts } from "./acts.ts";
import { addControls } from "./controls.ts";
import { startDrawing } from "./drawing.ts";
import { takeDrops } from "./drop.ts";
import { fontFaces } from "./fonts.ts";
import { createFrame } from "./frame.ts";
import { provideImages } from "./images.ts";
import { shownDatasets, wantedMap } from "./layers.ts";
import { createLoading } from "./loading.ts";
import "./map.css";
import { pickPlots } from "./pick.ts";
import { createScenes, looksSame } from "./scene.ts";
import { startStyle } from "./style.ts";
import { sync } from "./sync.ts";
import type { Wanted } from "./wanted.ts";

setWorkerUrl(workerUrl);

/**
 * Puts the map into a container and keeps it in step with the store until the returned function is called.
 * `data-map` on the container is `busy` while something is still to come, `idle` when the picture is whole, `failed` without WebGL.
 */
export function attachMap(container: HTMLElement, store: Store, checker: Checker, acts: Acts): () => void {
  container.dataset.map = "busy";
  container.setAttribute("role", "region");
  try {
    return run(createMap(container), container, store, checker, acts);
  } catch (error) {
    return explain(container, store, error);
  }
}

const createMap = (container: HTMLElement): MapLibreMap =>
  new MapLibreMap({
    container,
    style: startStyle(fontFaces(document.baseURI)),
    bounds: [8, 54.5, 13, 57.8],
    attributionControl: false,
    dragRotate: false,
    touchPitch: false,
    maxPitch: 0,
    renderWorldCopies: false,
    trackResize: false,
    minZoom: 5,
    maxZoom: 19,
    fadeDuration: 120,
  });

function run(map: MapLibreMap, container: HTMLElement, store: Store, checker: Checker, acts: Acts): () => void {
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.getCanvas().setAttribute("role", "application");
  provideImages(map);
  const frame = createFrame(map, container);
  const controls = addControls(map, container, frame.showAgain);
  const scenes = createScenes();
  const loading = createLoading(store, checker, () => draw(store.getState()));
  let held: Wanted = { sources: {}, layers: [] };
  let styled = false;
  let endDrawing: (() => void) | null = null;

  const isComing = () => !styled || loading.isWaiting() || isOpening(store.getState());
  const draw = (state: State) => {
    if (!styled) return;
    const pack = packOf(state);
    if (pack) loading.want(pack, shownDatasets(state.view, pack.stamp));
    const wanted = wantedMap(scenes(state, loading.loaded()));
    container.dataset.map = "busy";
    sync(map, held, wanted);
    held = wanted;
    map.triggerRepaint();
  };
  const follow = (state: State, before: State | null) => {
    if (before && looksSame(state, before)) return;
    const pack = packOf(state);
    if (state.view.language !== before?.view.language) controls.speak(state.view.language);
    if (!before || pack !== packOf(before)) {
      controls.cite(pack?.stamp ?? null);
      if (pack) frame.showPack(pack.bounds);
    }
    draw(state);
    if (state.view.plot !== (before?.view.plot ?? null) || state.view.finding !== (before?.view.finding ?? null)) showOpen(state);
    if (state.view.drawing !== (endDrawing !== null)) toggleDrawing(state.view.drawing);
  };
  const showOpen = ({ view }: State) => {
    const open = held.sources.plots?.features.find(({ properties }) => properties?.id === view.plot);
    if (open) frame.show(open.geometry);
  };
  const toggleDrawing = (drawing: boolean) => {
    if (drawing && !styled) return;
    endDrawing?.();
    endDrawing = drawing ? startDrawing(map, acts) : null;
    controls.setDrawing(drawing);
  };

  map.on("load", () => {
    styled = true;
    follow(store.getState(), null);
  });
  map.on("movestart", () => {
    container.dataset.map = "busy";
  });
  map.on("idle", () => {
    if (!isComing()) container.dataset.map = "idle";
  });
  follow(store.getState(), null);
  const letGo = [
    store.subscribe(follow),
    pickPlots(map, acts.openPlot, () => endDrawing !== null),
    takeDrops(container, controls.dropHint, acts, (problem) => notify(store, "error", problem)),
    frame.remove,
    controls.remove,
  ];
  return () => {
    endDrawing?.();
    for (const end of letGo) end();
    map.remove();
  };
}

const isOpening = ({ pack }: State): boolean => pack.kind === "idle" || pack.kind === "running";

/** Says in the map's place that there is no map, in the language of the moment. */
function explain(container: HTMLElement, store: Store, error: unknown): () => void {
  const text = document.createElement("p");
  text.className = "map-failed";
  const say = () => {
    const texts = messages[store.getState().view.language].map;
    container.setAttribute("aria-label", texts.title);
    text.textContent = texts.noMap;
  };
  say();
  text.title = error instanceof Error ? error.message : String(error);
  container.append(text);
  container.dataset.map = "failed";
  const stop = store.subscribe(say);
  return () => {
    stop();
    text.remove();
  };
}
