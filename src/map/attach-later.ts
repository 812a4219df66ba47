import type { Store } from "../state/store.ts";
import type { Checker } from "../worker/protocol.ts";
import type { Acts } from "./acts.ts";
import { explainNoMap } from "./no-map.ts";

/**
 * Puts the map into a container as soon as its code has come, which is asked for when `isTime` resolves; the rest of the interface does not
 * wait for it. What it cannot fetch it tells in the map's place. Returns how to take the map down, whether it has come or not.
 */
export function attachMapLater(
  container: HTMLElement,
  isTime: () => Promise<void>,
  store: Store,
  checker: Checker,
  acts: Acts,
): () => void {
  let gone = false;
  let detach: (() => void) | null = null;
  container.dataset.map = "busy";
  const put = async () => {
    await isTime();
    try {
      const { attachMap } = await import("./attach-map.ts");
      if (!gone) detach = attachMap(container, store, checker, acts);
    } catch (error) {
      if (!gone) detach = explainNoMap(container, store, "mapNotFetched", error);
    }
  };
  void put();
  return () => {
    gone = true;
    detach?.();
  };
}
