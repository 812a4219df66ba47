import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { loadOverlay } from "../src/geo/overlay.ts";

/** The bytes of the overlay engine from the installed package. */
export const overlayBytes = (): Promise<Uint8Array> =>
  readFile(createRequire(import.meta.url).resolve("clipper2-wasm/dist/es/clipper2z.wasm"));

/** Starts the overlay engine in Node. */
export const loadOverlayInNode = async (): Promise<void> => loadOverlay(await overlayBytes());
