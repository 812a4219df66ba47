import type { LayerReceipt, PartReceipt } from "../../src/io/fetching/receipt.ts";
import type { PageStore } from "../../src/io/wfs/fetch-pages.ts";
import { type Page, readPage } from "../../src/io/wfs/page.ts";
import type { DownloadFolder } from "./folder.ts";

/** Where the pages of one dataset go. */
export interface StorePlace {
  readonly folder: DownloadFolder;
  readonly run: number;
  readonly dataset: string;
  readonly entry: () => LayerReceipt;
  /** Puts a changed entry in place of the old one, on disk too. */
  readonly put: (entry: LayerReceipt) => Promise<void>;
  /** A page's text as it may be written. */
  readonly clean: (text: string) => string;
}

/** The store of one layer of a dataset: a file a page, each named in the receipt once it is there. */
export function pageStore(place: StorePlace, layer: string): PageStore {
  const { folder, put } = place;
  const part = (): PartReceipt | undefined => place.entry().parts.find((each) => each.layer === layer);
  const putPart = (changed: PartReceipt): Promise<void> => {
    const entry = place.entry();
    const isNew = !entry.parts.some((each) => each.layer === layer);
    return put({ ...entry, parts: isNew ? [...entry.parts, changed] : entry.parts.map((each) => (each.layer === layer ? changed : each)) });
  };
  return {
    before: async () => ({ matched: part()?.matched ?? null, pages: await pagesOf(folder, part(), layer) }),
    begin: (matched) => putPart({ layer, matched, received: 0, files: [] }),
    keep: async (page, matched) => {
      const now = part() ?? { layer, matched, received: 0, files: [] };
      const name = nameOf(place, layer, now.files.length + 1);
      await folder.write(name, place.clean(page.text));
      await putPart({ ...now, matched, received: now.received + page.count, files: [...now.files, name] });
    },
    drop: async () => {
      const files = part()?.files ?? [];
      await putPart({ layer, matched: null, received: 0, files: [] });
      await folder.remove(files);
    },
  };
}

/** Plain letters and numbers, so that the name holds on every disk: dataset, run, layer and page. */
function nameOf({ run, dataset, entry }: StorePlace, layer: string, page: number): string {
  const parts = entry().parts;
  const place = parts.findIndex((each) => each.layer === layer);
  return `${dataset}.${run}-${(place < 0 ? parts.length : place) + 1}-${page}.geojson`;
}

/** Pages of a fetch that was broken off, as they stand on disk; none where one of them is gone or damaged. */
async function pagesOf(folder: DownloadFolder, part: PartReceipt | undefined, layer: string): Promise<readonly Page[]> {
  const pages: Page[] = [];
  for (const name of part?.files ?? []) {
    const bytes = await folder.read(name);
    if (bytes === null) return [];
    try {
      pages.push(await readPage({ bytes, type: "" }, layer));
    } catch {
      return [];
    }
  }
  return pages;
}
