import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { loadOverlay } from "../src/geo/overlay.ts";

/** Starts the overlay engine in Node from the installed package. */
export async function loadOverlayInNode(): Promise<void> {
  const file = createRequire(import.meta.url).resolve("clipper2-wasm/dist/es/clipper2z.wasm");
  await loadOverlay(await readFile(file));
}
