import { proxy, wrap } from "comlink";
import type { Checker } from "./protocol.ts";

/** Starts the engine on a thread of its own. Only plain data crosses; progress comes back through proxies. */
export function createChecker(): Checker {
  const worker = new Worker(new URL("./checker.worker.ts", import.meta.url), { type: "module" });
  const remote = wrap<Checker>(worker);
  return {
    embedded: () => remote.embedded(),
    open: (name, onProgress) => remote.open(name, proxy(onProgress)),
    layer: (dataset) => remote.layer(dataset),
    readPlots: (file, existing) => remote.readPlots(file, existing),
    check: (input, onProgress) => remote.check(input, proxy(onProgress)),
    write: (input, format, onProgress) => remote.write(input, format, proxy(onProgress)),
  };
}
