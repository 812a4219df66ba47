import clipperWasm from "clipper2-wasm/dist/es/clipper2z.wasm?url";
import { expose, proxy, wrap } from "comlink";
import sqliteWasm from "sql.js/dist/sql-wasm.wasm?url";
import { provideSqlite } from "../io/formats/sqlite.ts";
import { embeddedPacks, embeddedSource } from "./embedded.ts";
import type { FarHand, HandThread } from "./far-hand.ts";
import { createInlineChecker } from "./inline.ts";
import { toWire } from "./wire.ts";

/** A turn of the event loop, so that a newer question can overtake; a timer would wait four milliseconds each time. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Threads beyond this many win little and hold the pack once more each. */
const mostThreads = 8;

function startHand(): HandThread {
  const worker = new Worker(new URL("./hand.worker.ts", import.meta.url), { type: "module" });
  const broken = new Promise<never>((_, reject) => {
    worker.onerror = ({ message }) => reject(new Error(message || "a helper's script could not be loaded"));
  });
  broken.catch(() => {});
  return { hand: wrap<FarHand>(worker), broken, stop: () => worker.terminate() };
}

provideSqlite(async () => (await fetch(sqliteWasm)).arrayBuffer());
expose(
  toWire(
    createInlineChecker({
      embedded: embeddedPacks,
      source: embeddedSource,
      overlayBytes: async () => (await fetch(clipperWasm)).arrayBuffer(),
      breathe,
      helpers: { most: Math.min(navigator.hardwareConcurrency || 1, mostThreads) - 1, start: startHand, lend: proxy },
    }),
  ),
);
