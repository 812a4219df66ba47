import { useSyncExternalStore } from "react";

let isPrinting = false;

function listen(changed: () => void): () => void {
  const begin = () => {
    isPrinting = true;
    changed();
  };
  const end = () => {
    isPrinting = false;
    changed();
  };
  window.addEventListener("beforeprint", begin);
  window.addEventListener("afterprint", end);
  return () => {
    window.removeEventListener("beforeprint", begin);
    window.removeEventListener("afterprint", end);
  };
}

/** True while the page is being put on paper, which must show what the screen leaves undrawn. */
export const usePrinting = (): boolean => useSyncExternalStore(listen, () => isPrinting);
