import { type IControl, type Map as MapLibreMap, ScaleControl } from "maplibre-gl";
import type { PackStamp } from "../domain/answer.ts";
import type { Language } from "../i18n/languages.ts";
import { textsIn } from "../i18n/spoken.ts";
import { listed, publishersOf } from "./publishers.ts";

/** Everything on the map that speaks: buttons, sources, hints. Made once, and put into words again when the language changes. */
export interface Controls {
  readonly dropHint: HTMLElement;
  /** Says everything in a language. */
  readonly speak: (language: Language) => void;
  /** Names the owners of what the pack holds, and its notice. */
  readonly cite: (stamp: PackStamp | null) => void;
  readonly remove: () => void;
}

/** Adds buttons, scale, sources and the drop hint to the map. */
export function addControls(map: MapLibreMap, container: HTMLElement, showAll: () => void): Controls {
  const zoomIn = button("+", () => map.zoomIn());
  const zoomOut = button("−", () => map.zoomOut());
  const whole = button("⤢", showAll);
  const group = element("div", "maplibregl-ctrl maplibregl-ctrl-group map-buttons", zoomIn, zoomOut, whole);
  const summary = element("summary", "");
  const owners = element("p", "");
  const notice = element("p", "");
  const sources = element("details", "map-sources", summary, owners, notice);
  const footer = element("div", "maplibregl-ctrl map-footer", sources);
  const dropHint = element("div", "map-drop-hint");
  map.addControl(asControl(group), "top-right");
  map.addControl(asControl(footer), "bottom-right");
  map.addControl(new ScaleControl({ unit: "metric", maxWidth: 110 }), "bottom-left");
  container.append(dropHint);
  hide(dropHint, true);

  let language: Language = "da";
  let stamp: PackStamp | null = null;
  const say = () => {
    const texts = textsIn(language).map;
    container.setAttribute("aria-label", texts.title);
    map.getCanvas().setAttribute("aria-label", texts.canvas);
    name(zoomIn, texts.zoomIn);
    name(zoomOut, texts.zoomOut);
    name(whole, texts.wholeMunicipality);
    dropHint.textContent = texts.dropHere;
    const all = stamp ? publishersOf(stamp) : [];
    hide(sources, all.length === 0);
    summary.textContent = texts.sources({ count: String(all.length) });
    owners.textContent = texts.containsData({ owners: listed(all, texts.and) });
    notice.textContent = stamp?.notice ?? "";
    hide(notice, !stamp?.notice);
  };
  return {
    dropHint,
    speak: (next) => {
      language = next;
      say();
    },
    cite: (next) => {
      stamp = next;
      say();
    },
    remove: () => dropHint.remove(),
  };
}

const asControl = (shown: HTMLElement): IControl => ({ onAdd: () => shown, onRemove: () => shown.remove() });

function button(sign: string, press: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  const face = element("span", "");
  face.textContent = sign;
  face.setAttribute("aria-hidden", "true");
  made.append(face);
  made.addEventListener("click", press);
  return made;
}

function name(made: HTMLButtonElement, text: string): void {
  made.setAttribute("aria-label", text);
  made.title = text;
}

function element(tag: string, className: string, ...children: readonly HTMLElement[]): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}

const hide = (shown: HTMLElement, hidden: boolean): void => {
  shown.hidden = hidden;
};
