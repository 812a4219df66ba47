import type { XmlListener } from "./xml-walk.ts";

/** Most cells of one sheet, empty ones between filled ones too. */
export const mostCells = 5_000_000;

/** What is known of a sheet once its XML was read. */
export interface SheetMeter {
  readonly listener: XmlListener;
  /** The rectangle that its cells span, however few they are. */
  readonly cells: () => number;
  /** Names of cells that hold an error such as `#N/A`, or a formula that was never worked out: they are read as empty. */
  readonly unworked: readonly string[];
}

interface OpenCell {
  readonly name: string;
  readonly isError: boolean;
  hasFormula: boolean;
  hasValue: boolean;
}

/** Measures a sheet while its XML is read. */
export function createSheetMeter(): SheetMeter {
  let [rows, columns] = [0, 0];
  let cell: OpenCell | null = null;
  const unworked: string[] = [];
  const onOpen: XmlListener["onOpen"] = (name, attributes) => {
    if (cell !== null && name === "f") cell.hasFormula = true;
    if (cell !== null && (name === "v" || name === "is")) cell.hasValue = true;
    if (name !== "c" && name !== "row") return;
    if (name === "c") cell = { name: attributes.get("r") ?? "?", isError: attributes.get("t") === "e", hasFormula: false, hasValue: false };
    const [, letters = "", digits = ""] = /^([A-Z]*)(\d*)$/.exec(attributes.get("r") ?? "") ?? [];
    rows = Math.max(rows, digits === "" ? rows + (name === "row" ? 1 : 0) : Number(digits));
    columns = Math.max(columns, columnOf(letters));
  };
  const onClose: XmlListener["onClose"] = (name) => {
    if (name !== "c" || cell === null) return;
    if (cell.isError || (cell.hasFormula && !cell.hasValue)) unworked.push(cell.name);
    cell = null;
  };
  return { listener: { onOpen, onText: () => {}, onClose }, cells: () => rows * Math.max(1, columns), unworked };
}

const columnOf = (letters: string): number => [...letters.slice(0, 4)].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
