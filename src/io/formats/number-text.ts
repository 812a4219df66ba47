/** How numbers are written: which mark stands before the decimals. */
export type DecimalMark = "." | ",";

/**
 * The mark before decimals in texts that are written alike. A text with two of one mark has it between thousands; one with both has the last of them before its
 * decimals; a lone comma stands before decimals, as in Denmark.
 */
export function decimalMark(texts: readonly string[]): DecimalMark {
  let comma = false;
  for (const text of texts) {
    const [dots, commas] = [count(text, "."), count(text, ",")];
    if (commas > 1) return ".";
    if (dots > 1) return ",";
    if (dots === 1 && commas === 1) return text.lastIndexOf(".") > text.lastIndexOf(",") ? "." : ",";
    comma ||= commas === 1;
  }
  return comma ? "," : ".";
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/** A number as a text writes it, its thousands parted by spaces or by the mark that is not before decimals; NaN for anything else. */
export function numberOf(value: unknown, mark: DecimalMark): number {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return Number.NaN;
  const tight = value
    .replace(/[\s\u00A0]/g, "")
    .replaceAll(mark === "," ? "." : ",", "")
    .replace(mark, ".");
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(tight) ? Number(tight) : Number.NaN;
}

/** Whether a cell holds a number, in whatever way it is written. */
export const looksNumeric = (value: unknown): boolean =>
  typeof value === "number" || (typeof value === "string" && /^\s*[-+]?\d[\d\s.,\u00A0]*(e[-+]?\d+)?\s*$/i.test(value));
