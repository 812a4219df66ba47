import type { State, Store } from "../state/store.ts";
import { looksSame } from "./scene.ts";

/** What is done when a state follows on another; `before` is null the first time. */
export type Follow = (state: State, before: State | null) => void;

/** Keeps the map in step with the store. */
export interface Following {
  /** Follows the state as it is, and from then on. */
  readonly start: () => void;
  /** True while something has changed that the map does not show yet. */
  readonly isBehind: () => boolean;
  readonly stop: () => void;
}

/**
 * Follows what differs on the map in a turn of its own, after the rest of the interface; what changes meanwhile is followed in one go.
 * `busy` is called as soon as there is something to follow.
 */
export function followLater(store: Store, follow: Follow, busy: () => void): Following {
  let followed: State | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop = () => {};
  const catchUp = () => {
    timer = undefined;
    const before = followed;
    followed = store.getState();
    follow(followed, before);
  };
  return {
    start: () => {
      catchUp();
      stop = store.subscribe((now, before) => {
        if (timer !== undefined || looksSame(now, before)) return;
        busy();
        timer = setTimeout(catchUp);
      });
    },
    isBehind: () => timer !== undefined,
    stop: () => {
      clearTimeout(timer);
      stop();
    },
  };
}
