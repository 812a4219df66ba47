import type { Pack } from "../catalog/pack.ts";
import type { Plot } from "../domain/plot.ts";
import type { PackSource } from "../io/pack-source.ts";
import { type Crew, createCrew } from "./crew.ts";
import { type HandThread, nearHand } from "./far-hand.ts";
import { createHand } from "./hand.ts";

/** Threads that may be started beside this one. */
export interface Helpers {
  readonly most: number;
  readonly start: () => HandThread;
  /** Makes a reader one that another thread can call; without it nobody helps with packs that only this thread has. */
  readonly lend?: (read: PackSource["read"]) => PackSource["read"];
  /** From how many unmeasured plots of a pack on they are worth it; `worthHelp` unless told. */
  readonly from?: (features: number) => number;
}

/**
 * From how many unmeasured plots on a further thread is worth its start. It starts in about 0.2 s and opens the pack in 15 microseconds a
 * feature; a plot is measured in about 1 ms and more, and the help must come before half of them are done.
 */
export const worthHelp = (features: number): number => 400 + features / 30;

/** The crew of a pack that was just opened under `name`, and the way to let its helpers go. `own` reads a pack that only this thread has. */
export function engageCrew(
  pack: Pack,
  candidates: readonly Plot[],
  name: string,
  helpers: Helpers | undefined,
  own: PackSource["read"] | null = null,
): { readonly crew: Crew; readonly dismiss: () => void } {
  const started: (() => void)[] = [];
  const stamp = JSON.stringify(pack.stamp);
  const features = Object.values(pack.layers).reduce((sum, layer) => sum + layer.features.length, 0);
  const { start, lend, from = worthHelp } = helpers ?? {};
  const most = own !== null && lend === undefined ? 0 : (helpers?.most ?? 0);
  const crew = createCrew(
    createHand(pack, candidates),
    (unmeasured) => most > 0 && unmeasured >= from(features),
    (arrived) => {
      for (let count = 0; count < most && start; count++) {
        const thread = start();
        started.push(thread.stop);
        const opening = Promise.race([own && lend ? thread.hand.open(name, lend(own)) : thread.hand.open(name), thread.broken]);
        // A helper that does not come up, or sees other data, is done without: no plot was given to it yet.
        opening.then((opened) => (opened === stamp ? arrived(nearHand(thread)) : thread.stop()), thread.stop);
      }
    },
  );
  const letGo = () => {
    for (const stop of started) stop();
  };
  return { crew, dismiss: () => void crew.atRest().then(letGo) };
}
