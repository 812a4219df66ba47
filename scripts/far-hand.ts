import { parentPort } from "node:worker_threads";
import { expose } from "comlink";
import nodeEndpoint from "comlink/dist/esm/node-adapter.mjs";
import { createFarHand } from "../src/worker/far-hand.ts";
import { overlayBytes } from "./load-overlay.ts";
import { folderSource } from "./pack-folder.ts";

if (!parentPort) throw new Error("got no parent thread, expected to be started as a thread");
expose(createFarHand({ source: folderSource, overlayBytes }), nodeEndpoint(parentPort));
