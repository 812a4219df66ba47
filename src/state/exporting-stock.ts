import type { Audience, StockFormat } from "../domain/stock-list.ts";
import type { Checker } from "../worker/protocol.ts";
import { type Download, plainName } from "./exporting.ts";
import { notify, reasonOf } from "./notices.ts";
import { packOf } from "./selectors.ts";
import type { Store } from "./store.ts";

/** What list is wanted, and who is to read it. */
export interface StockWish {
  readonly format: StockFormat;
  readonly audience: Audience;
}

const mediaTypes: Readonly<Record<StockFormat, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv;charset=utf-8",
  geojson: "application/geo+json",
};

/** Writes the plots on offer as a list and hands it out; needs no request, and does nothing where no pack is open. A list for those who sell says so in its name. */
export async function exportStock(store: Store, checker: Checker, download: Download, { format, audience }: StockWish): Promise<void> {
  const { plots, records, on } = store.getState().project;
  const municipality = packOf(store.getState())?.stamp.municipality;
  if (municipality === undefined) return;
  try {
    store.setState({ errand: { done: 0, what: "writing" } });
    const content = await checker.writeStock({ plots, records }, format, audience);
    const what = audience === "internal" ? "intern-grundliste" : "grundliste";
    download({ name: `${what}-${plainName(municipality.name)}-${on}.${format}`, type: mediaTypes[format], content });
  } catch (error) {
    notify(store, "error", { code: "exportFailed", words: { format, reason: reasonOf(error) } });
  } finally {
    store.setState({ errand: null });
  }
}
