import { proxy, transfer, wrap } from "comlink";
import type { BroughtFile } from "./arrival.ts";
import type { Checker } from "./protocol.ts";
import { fromWire, type WireChecker } from "./wire.ts";

/**
 * Starts the engine on a thread of its own. Only plain data crosses; progress comes back through proxies. A thread that does not come up
 * makes every question fail instead of wait for ever.
 */
export function createChecker(): Checker {
  const worker = new Worker(new URL("./checker.worker.ts", import.meta.url), { type: "module" });
  const remote = wrap<WireChecker>(worker);
  const stillborn = failureToStart(worker);
  const orFail = <T>(answer: Promise<T>): Promise<T> => Promise.race([answer, stillborn]);
  return fromWire({
    embedded: () => orFail(remote.embedded()),
    open: (name, onProgress) => orFail(remote.open(name, proxy(onProgress))),
    layer: (dataset) => orFail<Awaited<ReturnType<WireChecker["layer"]>>>(remote.layer(dataset)),
    tile: (dataset, address) => orFail(remote.tile(dataset, address)),
    readPlots: (file, existing) => orFail(remote.readPlots(file, existing)),
    bring: (files, onProgress) => orFail(remote.bring(handedOver(files), proxy(onProgress))),
    settle: (answers, existing, onProgress) => orFail(remote.settle(answers, existing, proxy(onProgress))),
    leaveFiles: () => orFail(remote.leaveFiles()),
    savePack: () => orFail(remote.savePack()),
    health: (on) => orFail(remote.health(on)),
    check: (input, onProgress) => orFail(remote.check(input, proxy(onProgress))),
    details: (input, ids) => orFail(remote.details(input, ids)),
    changes: (before) => orFail<Awaited<ReturnType<Checker["changes"]>>>(remote.changes(before)),
    answerChanges: (input, before, onProgress) => orFail(remote.answerChanges(input, before, proxy(onProgress))),
    gist: (input, onProgress) => orFail(remote.gist(input, proxy(onProgress))),
    fit: (input, plot) => orFail(remote.fit(input, plot)),
    tryPlacement: (input, plot, placement) => orFail(remote.tryPlacement(input, plot, placement)),
    writeFit: (input, plot, onProgress) => orFail(remote.writeFit(input, plot, proxy(onProgress))),
    writeCase: (input) => orFail(remote.writeCase(input)),
    readCase: (file) => orFail<Awaited<ReturnType<Checker["readCase"]>>>(remote.readCase(file)),
    compareCase: (file, read) => orFail(remote.compareCase(file, read)),
    writeStock: (said, format, audience) => orFail<Awaited<ReturnType<Checker["writeStock"]>>>(remote.writeStock(said, format, audience)),
    write: (input, format, onProgress) => orFail(remote.write(input, format, proxy(onProgress))),
  });
}

/** Files whose bytes go over to the worker, and are gone here. */
const handedOver = (files: readonly BroughtFile[]): readonly BroughtFile[] =>
  transfer(
    files,
    files.flatMap(({ bytes }) => (bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : [])),
  );

/** Rejects when the worker fails before its first answer; what goes wrong later, each answer tells itself. */
function failureToStart(worker: Worker): Promise<never> {
  const failure = new Promise<never>((_, reject) => {
    const fail = ({ message }: ErrorEvent) => reject(new Error(message || "the worker's script could not be loaded"));
    worker.addEventListener("error", fail);
    worker.addEventListener("message", () => worker.removeEventListener("error", fail), { once: true });
  });
  failure.catch(() => {});
  return failure;
}
