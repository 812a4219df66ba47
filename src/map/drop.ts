import type { Acts } from "./acts.ts";
import { droppedFiles } from "./dropped-files.ts";

/** Takes files dropped on the container, all at once, and shows `hint` while one is held over it. Returns how to let go. */
export function takeDrops(container: HTMLElement, hint: HTMLElement, { bring }: Pick<Acts, "bring">): () => void {
  let depth = 0;
  const show = (by: number) => {
    depth = Math.max(0, by === 0 ? 0 : depth + by);
    hint.hidden = depth === 0;
  };
  const listeners = {
    dragenter: (event: DragEvent) => hasFiles(event) && show(1),
    dragleave: (event: DragEvent) => hasFiles(event) && show(-1),
    drop: (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      show(0);
      if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(bring, () => bring([...(event.dataTransfer?.files ?? [])]));
    },
  };
  const names = ["dragenter", "dragleave", "drop"] as const;
  for (const name of names) container.addEventListener(name, listeners[name]);
  const stopMissing = keepPage();
  return () => {
    stopMissing();
    for (const name of names) container.removeEventListener(name, listeners[name]);
  };
}

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") ?? false;

/** A file that misses the map must not take the page's place: the user's case is in it. */
function keepPage(): () => void {
  const stay = (event: DragEvent) => {
    if (hasFiles(event)) event.preventDefault();
  };
  window.addEventListener("dragover", stay);
  window.addEventListener("drop", stay);
  return () => {
    window.removeEventListener("dragover", stay);
    window.removeEventListener("drop", stay);
  };
}
