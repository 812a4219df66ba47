import type { Store } from "./store.ts";
import type { View } from "./view.ts";

/** Writes what the user looks at; the only writer of `view`. Opening or closing a plot lets go of its finding and its hall. */
export function look(store: Store, change: Partial<View>): void {
  store.setState(({ view }) => {
    const movesOn = "plot" in change && change.plot !== view.plot;
    return { view: { ...view, ...(movesOn ? { finding: null, proposal: 0, placed: null } : {}), ...change } };
  });
}
