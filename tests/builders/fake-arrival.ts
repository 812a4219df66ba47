import type { Problem } from "../../src/domain/result.ts";
import type { BroughtTable, ReceiptRow } from "../../src/worker/arrival.ts";

/** A table of two areas that is surely plots, called as its file. */
export const aBroughtTable = ({ name, date }: Pick<BroughtTable, "name" | "date">): BroughtTable => ({
  id: name,
  name,
  file: name,
  date,
  read: 2,
  usable: 2,
  system: "EPSG:25832",
  fields: [{ name: "navn", examples: ["Nord", "Syd"], values: ["Nord", "Syd"] }],
  rows: [["Nord"], ["Syd"]],
  guesses: [{ kind: "plots" }],
  hints: [],
  isSure: true,
  signature: '["navn"]',
  problems: [],
  systems: [],
  sketch: "M0 0L50 0L50 50z",
});

/** What became of a file of plots. */
export const aReceipt = (file: string, kept: number, notices: readonly Problem[]): ReceiptRow => ({
  file,
  kind: kept > 0 ? "plots" : "refused",
  datasets: [],
  read: kept + notices.length,
  kept,
  reasons: {},
  system: "EPSG:25832",
  repaired: 0,
  notices,
});
