import type { Format } from "./format.ts";
import { geojson } from "./geojson.ts";

/** Every format that is read; of several that recognise a file the first is taken. */
export const formats: readonly Format[] = [geojson];
