import clipperWasm from "clipper2-wasm/dist/es/clipper2z.wasm?url";
import { expose } from "comlink";
import { embeddedSource } from "./embedded.ts";
import { createFarHand } from "./far-hand.ts";

expose(createFarHand({ source: embeddedSource, overlayBytes: async () => (await fetch(clipperWasm)).arrayBuffer() }));
