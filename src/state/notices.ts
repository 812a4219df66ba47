import type { Problem } from "../domain/result.ts";
import type { Notice, Store } from "./store.ts";

/** Adds a message for the user to read; it stays until it is dismissed. */
export function notify(store: Store, tone: Notice["tone"], problem: Problem): void {
  store.setState(({ notices }) => ({ notices: [...notices, { id: (notices.at(-1)?.id ?? 0) + 1, tone, problem }] }));
}

/** Takes a message away. */
export function dismiss(store: Store, id: number): void {
  store.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}

export function dismissAll(store: Store): void {
  store.setState({ notices: [] });
}

/** What a thrown error says, as the words of a problem. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
