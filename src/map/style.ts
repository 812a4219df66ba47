import type { StyleSpecification } from "maplibre-gl";
import { paper } from "./palette.ts";
import { sourceOf, tileSourceOf, type Wanted } from "./wanted.ts";

/** An unseen layer that stays on top of ours, so that what others add (drawing) keeps its place above. */
export const topLayer = "top";

/** The style before anything is known of the pack: paper and fonts. No address in it leaves the app. */
export const startStyle = (fonts: NonNullable<StyleSpecification["font-faces"]>): StyleSpecification => ({
  version: 8,
  "font-faces": fonts,
  sources: {},
  layers: [
    { id: "ground", type: "background", paint: { "background-color": paper.ground } },
    { id: topLayer, type: "background", layout: { visibility: "none" } },
  ],
});

/** A start style with everything wanted in its place: the whole map as one value. */
export function filledStyle(start: StyleSpecification, { sources, layers }: Wanted): StyleSpecification {
  const [ground, ...above] = start.layers;
  return {
    ...start,
    sources: Object.fromEntries(
      Object.entries(sources).map(([id, data]) => [id, data.type === "tiles" ? tileSourceOf(id) : sourceOf(data)]),
    ),
    layers: [ground, ...layers, ...above],
  };
}
