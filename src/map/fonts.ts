import regular from "@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url";
import bold from "@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url";
import regularExt from "@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url";
import boldExt from "@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url";
import type { StyleSpecification } from "maplibre-gl";

const latin = ["U+0-FF", "U+2000-206F", "U+20AC"];
const latinExtended = ["U+100-24F", "U+1E00-1EFF"];

/** The label fonts, bundled with the app; `base` is the page's address, since the map wants whole addresses. */
export function fontFaces(base: string): NonNullable<StyleSpecification["font-faces"]> {
  const face = (url: string, range: string[]) => ({ url: new URL(url, base).href, "unicode-range": range });
  return {
    "Noto Sans Regular": [face(regular, latin), face(regularExt, latinExtended)],
    "Noto Sans SemiBold": [face(bold, latin), face(boldExt, latinExtended)],
  };
}
