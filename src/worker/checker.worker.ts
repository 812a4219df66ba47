import clipperWasm from "clipper2-wasm/dist/es/clipper2z.wasm?url";
import { expose } from "comlink";
import { embeddedPacks, embeddedSource } from "./embedded.ts";
import { createInlineChecker } from "./inline.ts";

/** A turn of the event loop, so that a newer question can overtake. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

expose(
  createInlineChecker({
    embedded: embeddedPacks,
    source: embeddedSource,
    overlayBytes: async () => (await fetch(clipperWasm)).arrayBuffer(),
    breathe,
  }),
);
