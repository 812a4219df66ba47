import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { notify } from "../state/notices.ts";
import { placementOf } from "../state/placing.ts";
import { openPlotOf, packOf } from "../state/selectors.ts";
import type { State, Store } from "../state/store.ts";
import type { Checker } from "../worker/protocol.ts";
import type { Acts } from "./acts.ts";
import { addControls, type Controls } from "./controls.ts";
import { createPen } from "./drawing.ts";
import { takeDrops } from "./drop.ts";
import { chosenFinding } from "./evidence.ts";
import { type Follow, followLater } from "./following.ts";
import { fontFaces } from "./fonts.ts";
import { createFrame, type Frame } from "./frame.ts";
import { provideImages } from "./images.ts";
import "./map.css";
import { createGrip, type Grip } from "./hall-grip.ts";
import { explainNoMap } from "./no-map.ts";
import { createPainter, type Painter } from "./painter.ts";
import { pickPlots } from "./pick.ts";
import { startStyle } from "./style.ts";

setWorkerUrl(workerUrl);

/**
 * Puts the map into a container and keeps it in step with the store until the returned function is called.
 * `data-map` on the container is `busy` while something is still to come, `idle` when the picture is whole, `failed` without WebGL.
 */
export function attachMap(container: HTMLElement, store: Store, checker: Checker, acts: Acts): () => void {
  container.dataset.map = "busy";
  container.setAttribute("role", "group");
  const box = document.createElement("div");
  box.className = "map-box";
  container.append(box);
  let map: MapLibreMap;
  try {
    map = createMap(box);
  } catch (error) {
    box.remove();
    return explainNoMap(container, store, "noMap", error);
  }
  return run(map, container, store, checker, acts);
}

function createMap(container: HTMLElement): MapLibreMap {
  const map = new MapLibreMap({
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
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.getCanvas().setAttribute("role", "application");
  provideImages(map);
  return map;
}

function run(map: MapLibreMap, container: HTMLElement, store: Store, checker: Checker, acts: Acts): () => void {
  const busy = () => {
    container.dataset.map = "busy";
  };
  const frame = createFrame(map, container);
  const controls = addControls(map, container, frame.showAgain);
  const pen = createPen(map, acts, tellError(store));
  const painter = createPainter(map, store, checker, busy);
  controls.speak(store.getState().view.language);
  const grip = createGrip(map, acts, tellError(store));
  const following = followLater(store, createFollower(painter, frame, controls, pen.set), busy);
  const letGo = [pickPlots(map, acts.openPlot, pen.isDown), takeDrops(container, controls.dropHint, acts)];
  const isComing = () => [following.isBehind, painter.isWaiting, pen.isComing, grip.isComing].some((waits) => waits());
  map.on("load", () => {
    following.start();
    letGo.push(holdHall(store, grip));
  });
  map.on("movestart", busy);
  map.on("idle", () => {
    if (!isComing() && !isOpening(store.getState())) container.dataset.map = "idle";
  });
  return () => {
    pen.set(false);
    for (const end of [following.stop, ...letGo, painter.stop, grip.remove, frame.remove, controls.remove]) end();
    map.remove();
    map.getContainer().remove();
  };
}

const tellError = (store: Store) => (problem: Parameters<typeof notify>[2]) => notify(store, "error", problem);
const isOpening = ({ pack }: State): boolean => pack.kind === "idle" || pack.kind === "running";

/** The grip follows the hall at once, because the next key press moves it on from where it stands. It is away while a plot is drawn. */
function holdHall(store: Store, grip: Grip): () => void {
  const heldOf = (state: State) => (state.view.drawing ? null : placementOf(state));
  const hold = (state: State) => grip.follow(heldOf(state), state.view.language);
  hold(store.getState());
  return store.subscribe((now, before) => {
    if (heldOf(now) !== heldOf(before) || now.view.language !== before.view.language) hold(now);
  });
}

/** The parts of the map, each in step with the state that follows on another. */
function createFollower(painter: Painter, frame: Frame, controls: Controls, setPen: (down: boolean) => void): Follow {
  return (state, before) => {
    const { view } = state;
    const pack = packOf(state);
    if (view.language !== before?.view.language) controls.speak(view.language);
    if (!before || pack !== packOf(before)) {
      controls.cite(pack?.stamp ?? null);
      if (pack)
        frame.showPack(
          pack.bounds,
          pack.candidates.map(({ geometry }) => geometry),
        );
    }
    painter.paint(state);
    const open = painter.plotGeometry(view.plot);
    if (open && view.plot !== before?.view.plot) frame.show(open, state.project.request?.hall != null);
    const evidence = view.finding === before?.view.finding ? null : chosenFinding(openPlotOf(state), view.finding)?.evidence;
    if (evidence) frame.showEvidence(evidence, open);
    if (view.coverage && view.coverage !== before?.view.coverage) frame.showWhole(view.coverage.outline);
    if (view.drawing !== (before?.view.drawing ?? false)) setPen(view.drawing);
  };
}
