import type { Pack } from "../catalog/pack.ts";
import type { PackSource } from "../io/pack-source.ts";
import type { KeptPack } from "./brought-packs.ts";
import type { Checker } from "./protocol.ts";

/** What arriving needs of the engine that it is a part of. */
export interface Doorway {
  readonly opened: () => { readonly pack: Pack; readonly source: PackSource; readonly candidates: readonly { readonly id: string }[] };
  readonly keep: (pack: KeptPack) => void;
  readonly breathe: () => Promise<void>;
}

/** The part of a checker that takes files in. */
export type Arriving = Pick<Checker, "bring" | "settle" | "leaveFiles" | "savePack">;

/** Takes files in by code that is fetched when the first file comes: the readers weigh a third of the engine. */
export function createArrivingLater(doorway: Doorway): Arriving {
  let coming: Promise<Arriving> | null = null;
  const come = (): Promise<Arriving> => {
    coming ??= import("./arriving.ts").then(({ createArriving }) => createArriving(doorway));
    coming.catch(() => {
      coming = null;
    });
    return coming;
  };
  return {
    bring: async (...asked) => (await come()).bring(...asked),
    settle: async (...asked) => (await come()).settle(...asked),
    leaveFiles: async () => (await coming)?.leaveFiles(),
    savePack: async () => (await come()).savePack(),
  };
}
