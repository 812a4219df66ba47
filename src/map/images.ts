import type { Map as MapLibreMap } from "maplibre-gl";
import { drawIcon, parseIconId } from "./icon.ts";
import { drawPattern, parsePatternId } from "./pattern.ts";

/** Lets the map draw its patterns and icons itself the first time it asks for them. */
export function provideImages(map: MapLibreMap): void {
  map.setMissingStyleImageResolver((id) => {
    const image = draw(id);
    if (image && !map.hasImage(id)) map.addImage(id, image, { pixelRatio: 2 });
  });
}

function draw(id: string) {
  const pattern = parsePatternId(id);
  if (pattern) return drawPattern(pattern.kind, pattern.colour);
  const icon = parseIconId(id);
  return icon ? drawIcon(icon.icon, icon.colour, icon.on) : null;
}
