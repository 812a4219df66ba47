import { type BuiltPack, buildPack, type PackOrder, packFiles } from "../../src/io/build-pack.ts";
import { fileOfText } from "../../src/io/byte-file.ts";
import { hashOf, type PackSource } from "../../src/io/pack-source.ts";
import { type PackReading, readPack } from "../../src/io/read-pack.ts";
import type { SourceFile } from "../../src/io/sort-files.ts";
import { collection, feature, polygonOf, square } from "./geojson-files.ts";

/** A file as a test writes it. */
export interface WrittenFile {
  readonly name: string;
  readonly date: string | null;
  readonly text: string;
}

/** The file as a packer reads it. */
export const written = ({ name, date, text }: WrittenFile): SourceFile => ({ ...fileOfText(name, text), date });

/** A file of § 3 nature: a lake and a bog, each a square of one hectare, as Danmarks Miljøportal serves them. */
export const natureFile = (name = "natur.geojson"): WrittenFile => ({
  name,
  date: "2026-05-21",
  text: collection([nature("a-1", "Sø", 0), nature("a-2", "Mose", 200)]),
});

export const nature = (id: string, type: string, east: number) =>
  feature(polygonOf(square(east, 0, 100)), {
    properties: {
      Temanavn: "Beskyttede naturtyper",
      Objekt_id: id,
      Status: "Gældende / Vedtaget",
      Natyp_navn: type,
      Systid_fra: "2020-01-01T00:00:00",
      Systid_til: null,
    },
  });

/** A municipality of 10 × 10 km round the test's ground. */
export const boundaryFile = (code = "0201", x = -5000): WrittenFile => ({
  name: "graense.geojson",
  date: "2026-01-31",
  text: collection([feature(polygonOf(square(x, -5000, 10_000)), { properties: { KOMKODE: code, KOMNAVN: "Prøvelev" } })]),
});

/** What a test says of an order; the rest is usual. */
export type OrderDraft = Partial<Omit<PackOrder, "covers">> & { readonly covers?: WrittenFile | null };

export const anOrder = (files: readonly WrittenFile[], { covers = null, ...rest }: OrderDraft = {}): PackOrder => ({
  code: "0201",
  name: null,
  files: files.map(written),
  covers: covers === null ? null : written(covers),
  as: new Map(),
  vouch: null,
  fetched: null,
  sample: null,
  ...rest,
});

/** Builds a pack that must succeed. */
export async function built(files: readonly WrittenFile[], rest: OrderDraft = {}) {
  const result = await buildPack(anOrder(files, rest));
  if (!result.ok) throw new Error(`got ${result.problems.map(({ code }) => code).join(", ")}, expected a pack`);
  return result.value;
}

/** A pack's files in memory; `change` puts another text in place of one, or null for a file that is gone. */
export const sourceOf = (files: ReadonlyMap<string, string>, change: Readonly<Record<string, string | null>> = {}): PackSource => ({
  read: async (file) => {
    const text = file in change ? change[file] : (files.get(file) ?? null);
    return text === null ? null : new TextEncoder().encode(text);
  },
});

export const opened = (files: ReadonlyMap<string, string>, change: Readonly<Record<string, string | null>> = {}): Promise<PackReading> =>
  readPack(sourceOf(files, change));

/** What lies in a pack's folder in memory, compact file too; `change` puts other contents in place of a file, or null for one that is gone. */
export interface FolderInMemory {
  readonly source: PackSource;
  /** Names of the files that were read, in the order of reading. */
  readonly read: readonly string[];
}

type Contents = string | Uint8Array;

/** The folder of a built pack. With `tells`, the source knows the hash of a file without reading it, as the command line does. */
export function folderOf(pack: BuiltPack, change: Readonly<Record<string, Contents | null>> = {}, tells = false): FolderInMemory {
  const files = new Map<string, Contents | null>([...packFiles(pack), ...Object.entries(change)]);
  const bytesOf = (file: string): Uint8Array | null => {
    const contents = files.get(file) ?? null;
    return typeof contents === "string" ? new TextEncoder().encode(contents) : contents;
  };
  const read: string[] = [];
  const hash = async (file: string): Promise<string | null> => {
    const bytes = bytesOf(file);
    return bytes && hashOf(bytes);
  };
  const source: PackSource = {
    read: async (file) => {
      read.push(file);
      return bytesOf(file);
    },
    ...(tells ? { hash } : {}),
  };
  return { source, read };
}
