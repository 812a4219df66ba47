import { addProtocol, removeProtocol } from "maplibre-gl";
import { isDatasetId } from "../catalog/index.ts";
import type { Checker } from "../worker/protocol.ts";
import { tileScheme } from "./wanted.ts";

/** Answers the map's questions for tiles from the worker; nothing is asked of the network. Returns the way to stop. */
export function answerTiles(checker: Pick<Checker, "tile">): () => void {
  addProtocol(tileScheme, async ({ url }) => {
    const [, dataset = "", z, x, y] = /^\w+:\/\/(\w+)\/(\d+)\/(\d+)\/(\d+)$/.exec(url) ?? [];
    if (!isDatasetId(dataset)) throw new Error(`got ${url}, expected a tile of a dataset`);
    const tile = await checker.tile(dataset, { z: Number(z), x: Number(x), y: Number(y) });
    return { data: tile === null ? new ArrayBuffer(0) : tile.slice().buffer };
  });
  return () => removeProtocol(tileScheme);
}
