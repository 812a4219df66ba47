import type { PackStamp } from "../domain/answer.ts";
import { isNothingDelivered } from "../state/selectors.ts";
import { EmptyState } from "./empty-state.tsx";
import { useWords } from "./grundlag.ts";

/** No plot to list: because the municipality offers none, or because nothing of its data could be read. */
export function NoPlots({ stamp }: { readonly stamp: PackStamp }) {
  const {
    ui: { list },
  } = useWords();
  return isNothingDelivered(stamp) ? (
    <EmptyState title={list.packUnreadable} text={list.packUnreadableText} />
  ) : (
    <EmptyState title={list.nothing} text={list.nothingText} />
  );
}
