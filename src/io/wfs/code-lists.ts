import type { Service } from "../../catalog/endpoints/service.ts";
import { isRecord } from "../raw-features.ts";
import type { World } from "./ask.ts";
import { fetchPages, type PageStore } from "./fetch-pages.ts";
import type { Page } from "./page.ts";

/** A layer that is a list of codes: rows of a number and what it means, without any place. */
export interface CodeList {
  readonly service: Service;
  readonly version: string;
  readonly layer: string;
}

/** Every row of a code list as the register writes it. Throws a `ServiceFault`. */
export async function fetchCodeList(world: World, { service, version, layer }: CodeList, signal: AbortSignal): Promise<readonly unknown[]> {
  const pages: Page[] = [];
  const store: PageStore = {
    before: async () => ({ matched: null, pages: [] }),
    begin: async () => {},
    keep: async (page) => void pages.push(page),
    drop: async () => void pages.splice(0),
  };
  const question = {
    service,
    version,
    layer,
    where: null,
    sortBy: null,
    startIndex: 0,
    count: service.pageSize,
    format: "application/json",
  };
  await fetchPages({ world, question, reads: "json", store, signal, look: async () => {}, onPage: () => {} });
  return pages.flatMap(({ table }) => table.features).map((row) => (isRecord(row) ? row.properties : null));
}

/** The file of code lists: each by the service's own name, rows in the service's order. */
export const codeListsText = (service: string, lists: ReadonlyMap<string, readonly unknown[]>): string =>
  `${JSON.stringify({ format: "grundlag-codes/1", service, lists: Object.fromEntries(lists) }, null, 1)}\n`;
