import type { XmlListener } from "./xml-walk.ts";

/** Most cells of one sheet, empty ones between filled ones too. */
export const mostCells = 5_000_000;

/** Measures a sheet while its XML is read: the rectangle that its cells span, however few they are. */
export function createSheetMeter(): { readonly listener: XmlListener; readonly cells: () => number } {
  let [rows, columns] = [0, 0];
  const onOpen: XmlListener["onOpen"] = (name, attributes) => {
    if (name !== "c" && name !== "row") return;
    const [, letters = "", digits = ""] = /^([A-Z]*)(\d*)$/.exec(attributes.get("r") ?? "") ?? [];
    rows = Math.max(rows, digits === "" ? rows + (name === "row" ? 1 : 0) : Number(digits));
    columns = Math.max(columns, columnOf(letters));
  };
  return { listener: { onOpen, onText: () => {}, onClose: () => {} }, cells: () => rows * Math.max(1, columns) };
}

const columnOf = (letters: string): number => [...letters.slice(0, 4)].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
