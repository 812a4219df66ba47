import { Worker } from "node:worker_threads";
import type { CaseSource } from "./cases.ts";
import { type Engine, processorTime } from "./engine.ts";
import type { Reading } from "./reading.ts";
import type { ShareCall, ShareOrder } from "./share.ts";

/** Our engine on several threads. */
export interface Crew extends Engine {
  readonly stop: () => Promise<void>;
}

/** Starts threads that each open the case; a run ends when every plot's row is back on this thread. */
export async function startCrew(source: CaseSource, threads: number): Promise<Crew> {
  const next = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const order: ShareOrder = { source, next };
  const workers = Array.from({ length: threads }, () => new Worker(new URL("./share-entry.mjs", import.meta.url), { workerData: order }));
  await Promise.all(workers.map(answerOf));
  let reading: Reading = new Map();
  return {
    name: `Grundlag, ${threads} threads`,
    run: async () => {
      Atomics.store(new Int32Array(next), 0, 0);
      const processor = processorTime();
      const start = performance.now();
      await Promise.all(workers.map((worker) => ask(worker, "run")));
      const run = { phases: { all: performance.now() - start }, processor: processorTime() - processor };
      const parts = await Promise.all(workers.map((worker): Promise<Reading> => ask(worker, "read")));
      reading = new Map(parts.flatMap((part) => [...part]));
      return run;
    },
    read: () => reading,
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function ask<T>(worker: Worker, call: ShareCall): Promise<T> {
  const answer = answerOf<T>(worker);
  worker.postMessage(call);
  return answer;
}

const answerOf = <T>(worker: Worker): Promise<T> =>
  new Promise((resolve, reject) => {
    const settle = (done: () => void) => {
      worker.removeAllListeners("message").removeAllListeners("error");
      done();
    };
    worker.once("message", (message: T) => settle(() => resolve(message)));
    worker.once("error", (error) => settle(() => reject(error)));
  });
