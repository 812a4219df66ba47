import os from "node:os";
import { Worker } from "node:worker_threads";
import { wrap } from "comlink";
import nodeEndpoint from "comlink/dist/esm/node-adapter.mjs";
import type { Helpers } from "../src/worker/engage.ts";
import type { FarHand } from "../src/worker/far-hand.ts";

/** Threads beyond this many win little and hold the pack once more each. */
const mostThreads = 8;

/** Threads of Node that help to measure, and the way to end them: a process with threads does not end by itself. */
export interface HelperThreads extends Helpers {
  readonly end: () => Promise<void>;
}

/** Threads to be started when they are worth it; at most one for each core, this one counted, unless `most` says otherwise. */
export function createHelperThreads(most = Math.min(os.availableParallelism(), mostThreads) - 1): HelperThreads {
  const threads: Worker[] = [];
  return {
    most,
    start: () => {
      const thread = new Worker(new URL("./hand-thread.mjs", import.meta.url), { execArgv: [] });
      threads.push(thread);
      const broken = new Promise<never>((_, reject) => thread.on("error", reject));
      broken.catch(() => {});
      return { hand: wrap<FarHand>(nodeEndpoint(thread)), broken, stop: () => void thread.terminate() };
    },
    end: async () => {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}
