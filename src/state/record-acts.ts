import { caseEnding } from "../domain/case-file.ts";
import type { Dispute, EnteredOffer, EnteredProvision } from "../domain/records.ts";
import type { Audience, StockFormat } from "../domain/stock-list.ts";
import type { Checker } from "../worker/protocol.ts";
import { apply } from "./apply.ts";
import { enterOffers } from "./commands/enter-offers.ts";
import { enterProvision } from "./commands/enter-provision.ts";
import { removeOffer } from "./commands/remove-offer.ts";
import { removeProvision } from "./commands/remove-provision.ts";
import { restoreFinding } from "./commands/restore-finding.ts";
import { setAside } from "./commands/set-aside.ts";
import { type Download, handOut } from "./exporting.ts";
import { exportStock } from "./exporting-stock.ts";
import type { Store } from "./store.ts";

/** What a planner can add to the data, and keep. */
export interface RecordActs {
  readonly enterProvision: (entry: Omit<EnteredProvision, "id">) => void;
  readonly removeProvision: (id: string) => void;
  readonly setAside: (dispute: Omit<Dispute, "id">) => void;
  readonly restoreFinding: (id: string) => void;
  /** Says of plots on offer what holds in the place of what the pack says; all at once, and undone at once. */
  readonly enterOffers: (entries: readonly Omit<EnteredOffer, "id">[]) => void;
  readonly removeOffer: (id: string) => void;
  /** Hands out the plots on offer as a list, for everybody or for those who sell. */
  readonly exportStock: (format: StockFormat, audience: Audience) => void;
  /** Hands out the case as a file that can be opened again. */
  readonly saveCase: () => void;
}

/** Makes these acts. */
export const createRecordActs = (store: Store, checker: Checker, download: Download): RecordActs => ({
  enterProvision: (entry) => apply(store, enterProvision, entry),
  removeProvision: (id) => apply(store, removeProvision, id),
  setAside: (dispute) => apply(store, setAside, dispute),
  restoreFinding: (id) => apply(store, restoreFinding, id),
  enterOffers: (entries) => apply(store, enterOffers, entries),
  removeOffer: (id) => apply(store, removeOffer, id),
  exportStock: (format, audience) => void exportStock(store, checker, download, { format, audience }),
  saveCase: () => void handOut(store, download, { what: "sag", ending: caseEnding, type: "application/json" }, checker.writeCase),
});
