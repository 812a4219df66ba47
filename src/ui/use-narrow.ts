import { useSyncExternalStore } from "react";

const query = "(max-width: 1023.98px)";

function listen(changed: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener("change", changed);
  return () => media.removeEventListener("change", changed);
}

/** True where the screen is too narrow for three columns. */
export const useNarrow = (): boolean => useSyncExternalStore(listen, () => matchMedia(query).matches);
