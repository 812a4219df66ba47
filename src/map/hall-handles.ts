import type { Map as MapLibreMap } from "maplibre-gl";
import type { Placement } from "../domain/fit.ts";
import { toLonLat } from "../geo/utm32.ts";
import { hallMessages } from "../i18n/hall-messages.ts";
import type { Language } from "../i18n/languages.ts";
import { hallCorners, type Spot, spotOf } from "../state/hall-ground.ts";
import { letDrag, moved, turned } from "./hall-drag.ts";
import { steppedBy } from "./hall-keys.ts";

/** The hall's outline to drag, and a round handle beyond its end to turn it by. */
export interface Handles {
  readonly follow: (placement: Placement | null, language: Language) => void;
  readonly remove: () => void;
}

/** Puts the handles over the map; `place` is called with each new place. They take the pointer's events from the map only where they lie. */
export function createHandles(map: MapLibreMap, place: (placement: Placement) => void): Handles {
  let placement: Placement | null = null;
  const board = createBoard();
  map.getCanvasContainer().append(board.root);
  const now = () => placement;
  const draw = () => {
    board.root.toggleAttribute("hidden", placement === null);
    if (placement) drawBoard(board, map, placement);
  };
  const lets = [letDrag(board.outline, map, moved, now, place), letDrag(board.reach, map, turned, now, place)];
  board.outline.addEventListener("keydown", (event) => {
    const next = placement && steppedBy(event, placement);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    place(next);
  });
  map.on("move", draw);
  map.on("resize", draw);
  return {
    follow: (next, language) => {
      placement = next;
      board.outline.setAttribute("aria-label", hallMessages[language].map.grip);
      draw();
    },
    remove: () => {
      map.off("move", draw);
      map.off("resize", draw);
      for (const letGo of lets) letGo();
      board.root.remove();
    },
  };
}

interface Board {
  readonly root: SVGElement;
  /** Takes the focus and the drag. */
  readonly outline: SVGElement;
  /** Shows the focus. */
  readonly ring: SVGElement;
  readonly stem: SVGElement;
  readonly knob: SVGElement;
  /** What of the knob a finger can hit. */
  readonly reach: SVGElement;
}

function createBoard(): Board {
  const outline = drawing("path", { class: "hall-grip", tabindex: "0", role: "application" });
  const ring = drawing("path", { class: "hall-ring" });
  const stem = drawing("path", { class: "hall-stem" });
  const knob = drawing("circle", { class: "hall-turn", r: "9" });
  const reach = drawing("circle", { class: "hall-turn-reach", r: "22" });
  const root = drawing("svg", { class: "hall-handles" });
  root.append(outline, ring, stem, knob, reach);
  return { root, outline, ring, stem, knob, reach };
}

function drawing(tag: "svg" | "path" | "circle", attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

/** CSS pixels from the hall's end to the knob's middle. */
const stemLength = 30;

function drawBoard({ outline, ring, stem, knob, reach }: Board, map: MapLibreMap, placement: Placement): void {
  const corners = hallCorners(placement).map((spot) => onScreen(map, spot).join(" "));
  for (const shape of [outline, ring]) shape.setAttribute("d", `M${corners.join("L")}Z`);
  const [x, y] = onScreen(map, [placement.x, placement.y]);
  const [endX, endY] = onScreen(map, spotOf(placement, placement.length / 2, 0));
  const share = stemLength / (Math.hypot(endX - x, endY - y) || 1);
  const [knobX, knobY] = [endX + (endX - x) * share, endY + (endY - y) * share];
  stem.setAttribute("d", `M${endX} ${endY}L${knobX} ${knobY}`);
  for (const circle of [knob, reach]) {
    circle.setAttribute("cx", String(knobX));
    circle.setAttribute("cy", String(knobY));
  }
}

function onScreen(map: MapLibreMap, [east, north]: Spot): readonly [number, number] {
  const { x, y } = map.project(toLonLat(east, north));
  return [x, y];
}
