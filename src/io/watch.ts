/** Somebody who follows long work and may end it. */
export interface Watch {
  /** Hears the share that is done, 0–1, never less than before. */
  readonly onDone: (share: number) => void;
  /** Lets others in; rejects with an `AbortError` when nobody wants the work any more. */
  readonly pause: () => Promise<void>;
}

/** For work that nobody follows. */
export const unwatched: Watch = { onDone: () => {}, pause: async () => {} };

/** The watch over a part of some work, from one share of it to another. */
export const partOf = ({ onDone, pause }: Watch, from: number, to: number): Watch => ({
  onDone: (share) => onDone(from + (to - from) * share),
  pause,
});
