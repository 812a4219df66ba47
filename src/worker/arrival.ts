import type { DatasetId } from "../catalog/index.ts";
import type { UserPlot } from "../domain/plot.ts";
import type { Problem } from "../domain/result.ts";
import type { Guess } from "../io/guess-table.ts";
import type { Mapping } from "../io/mapping.ts";
import type { TextFile } from "../io/parse-json.ts";
import type { FileReport, SourceFile } from "../io/sort-files.ts";
import type { FieldView } from "../io/view-table.ts";

/** A file that is brought, with its own date (ISO) where the disk knows one. */
export type BroughtFile = SourceFile;

/** One table of the files that were brought, before anybody has said what it is. */
export interface BroughtTable {
  readonly id: string;
  readonly name: string;
  /** The file that it came in. */
  readonly file: string;
  /** ISO date of the file, or null. */
  readonly date: string | null;
  readonly read: number;
  /** Of these, how many can be used. */
  readonly usable: number;
  /** What its coordinates are read as; null where that must be said first, or it has none. */
  readonly system: string | null;
  readonly fields: readonly FieldView[];
  /** The first rows, in the order of `fields`. */
  readonly rows: readonly (readonly string[])[];
  /** What it may be as it stands, the likeliest first. */
  readonly guesses: readonly Guess[];
  /** Datasets that it resembles, the likeliest first. */
  readonly hints: readonly DatasetId[];
  /** Nobody need be asked what it is. */
  readonly isSure: boolean;
  /** Its fields as one text, by which a mapping is remembered. */
  readonly signature: string;
  /** Why it cannot be read as it is, and what the user should look at. */
  readonly problems: readonly Problem[];
  /** Coordinate systems that it may be in, where the user must say which; else none. */
  readonly systems: readonly string[];
  /** Its shapes as a path of SVG in a square of 100, north up; null where there are none. */
  readonly sketch: string | null;
}

/** A pack that can be opened by `open`. */
export interface BroughtPack {
  readonly name: string;
  /** The municipality's name. */
  readonly title: string;
  readonly code: string;
}

/** What came of files. What stands in `tables` waits for `settle`. */
export interface Brought {
  readonly tables: readonly BroughtTable[];
  /** Saved cases, to be opened as such. */
  readonly cases: readonly TextFile[];
  readonly packs: readonly BroughtPack[];
  /** Files that could not be opened, and why. */
  readonly refused: readonly Problem[];
}

/** What the user says of a table. A table that is not spoken of is left. */
export interface TableAnswer {
  readonly table: string;
  readonly as: Guess | { readonly kind: "mapped"; readonly mapping: Mapping };
  /** Does the file hold all of the municipality? */
  readonly covers: boolean;
  /** ISO date that the user states, or null to go by the file's. */
  readonly stated: string | null;
  /** Keep what the pack has of this dataset too. */
  readonly joins: boolean;
  /** The coordinate system that the user states, or null. */
  readonly system: string | null;
}

/** What became of one table. */
export interface ReceiptRow extends FileReport {
  readonly kind: "layer" | "plots" | "refused";
  readonly notices: readonly Problem[];
}

/** What came of it all. */
export interface Settled {
  readonly plots: readonly UserPlot[];
  /** The open pack with the new layers in it, or null where there were none. */
  readonly pack: BroughtPack | null;
  readonly receipt: readonly ReceiptRow[];
  readonly notices: readonly Problem[];
}
