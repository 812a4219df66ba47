import { loadOverlay } from "../geo/overlay.ts";
import type { PackSource } from "../io/pack-source.ts";
import { readPack } from "../io/read-pack.ts";
import { candidatesOf } from "../rules/candidates.ts";
import { createHand, type Hand } from "./hand.ts";
import type { Environment } from "./inline.ts";
import { createNumberedListener, createNumberedTeller, type NumberedNews } from "./numbered-news.ts";

/** A hand as it is reached on another thread: it opens the pack itself, and tells only rows that changed. */
export interface FarHand extends Omit<Hand, "rows"> {
  /**
   * Opens a pack and gives its stamp as text, by which two threads know that they look at the same data. A pack that only the other thread has comes
   * file by file through `read`.
   */
  readonly open: (name: string, read?: PackSource["read"]) => Promise<string>;
  readonly rows: (...asked: Parameters<Hand["rows"]>) => Promise<NumberedNews>;
}

/** What a thread of its own offers to whoever started it. */
export function createFarHand({ source, overlayBytes }: Pick<Environment, "source" | "overlayBytes">): FarHand {
  let hand: Hand | null = null;
  const teller = createNumberedTeller();
  const at = (): Hand => {
    if (!hand) throw new Error("got plots before a pack was open, expected open() first");
    return hand;
  };
  return {
    open: async (name, read) => {
      await loadOverlay(await overlayBytes());
      const { pack } = await readPack(read ? { read } : source(name));
      hand = createHand(pack, candidatesOf(pack));
      return JSON.stringify(pack.stamp);
    },
    learn: (plots) => at().learn(plots),
    forget: (numbers) => {
      teller.forget(numbers);
      return at().forget(numbers);
    },
    rows: async (question, numbers) => teller.tell(numbers, await at().rows(question, numbers)),
    wholes: (question, numbers) => at().wholes(question, numbers),
    gists: (question, numbers) => at().gists(question, numbers),
  };
}

/** A thread that was started for a hand. `broken` rejects when the thread ends before its time, and never resolves. */
export interface HandThread {
  readonly hand: FarHand;
  readonly broken: Promise<never>;
  readonly stop: () => void;
}

/** A far hand as if it were near: its news are put together as they come, and where its thread breaks every question fails instead of waiting. */
export function nearHand({ hand, broken }: Pick<HandThread, "hand" | "broken">): Hand {
  const listener = createNumberedListener();
  const orFail = <T>(answer: Promise<T>): Promise<T> => Promise.race([answer, broken]);
  return {
    learn: (plots) => orFail(hand.learn(plots)),
    forget: async (numbers) => {
      await orFail(hand.forget(numbers));
      // Not before: an answer that is on its way may yet tell what became of their rows.
      listener.forget(numbers);
    },
    rows: async (question, numbers) => listener.listen(numbers, await orFail(hand.rows(question, numbers))),
    wholes: (question, numbers) => orFail(hand.wholes(question, numbers)),
    gists: (question, numbers) => orFail(hand.gists(question, numbers)),
  };
}
