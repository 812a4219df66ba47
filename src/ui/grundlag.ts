import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Language } from "../i18n/languages.ts";
import { textsIn } from "../i18n/spoken.ts";
import type { Acts } from "../state/acts.ts";
import type { State, Store } from "../state/store.ts";

/** What every component may reach: the store to read, and what a user can do. */
export interface Grundlag {
  readonly store: Store;
  readonly acts: Acts;
}

/** Filled by the roof. */
export const GrundlagContext = createContext<Grundlag | null>(null);

/** The store and the acts; throws outside the app. */
export function useGrundlag(): Grundlag {
  const grundlag = useContext(GrundlagContext);
  if (!grundlag) throw new Error("got no Grundlag, expected a component inside <App>");
  return grundlag;
}

/** A part of the state; `select` must give the same object for the same state. */
export const useSeen = <T>(select: (state: State) => T): T => useStore(useGrundlag().store, select);

/** The language that is chosen. */
export const useLanguage = (): Language => useSeen(({ view }) => view.language);

/** Every text in the language that is chosen. */
export const useWords = () => textsIn(useLanguage());
