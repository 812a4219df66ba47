import { textsIn } from "../i18n/spoken.ts";
import { reasonOf } from "../state/notices.ts";
import type { Store } from "../state/store.ts";

/** Why there is no map, as a key of its texts: the browser cannot draw it, or its code did not come. */
type Reason = "noMap" | "mapNotFetched";

/** Says in the map's place that there is no map and where the answers are, in the language of the moment. Returns how to take it away. */
export function explainNoMap(container: HTMLElement, store: Store, reason: Reason, error: unknown): () => void {
  const text = document.createElement("p");
  text.className = "map-failed";
  text.title = reasonOf(error);
  const say = () => {
    const texts = textsIn(store.getState().view.language).map;
    container.setAttribute("aria-label", texts.title);
    text.textContent = texts[reason];
  };
  say();
  container.setAttribute("role", "group");
  container.append(text);
  container.dataset.map = "failed";
  const stop = store.subscribe(say);
  return () => {
    stop();
    text.remove();
  };
}
