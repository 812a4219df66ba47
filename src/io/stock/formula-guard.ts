/** What begins a formula where a cell begins; with apostrophes before it the guard itself must be guarded, so that it can be taken off again. */
const atStart = /^'*[=+\-@\t\r\n]/;
/** The same in the middle, for spreadsheets that part cells at commas or tabs; `100,-` is a price. */
const inside = /(?<=[,;]\s*|\S[\t\r\n]\s*)'*(?:[=@]|[+-](?=[^\s\d,;]))/g;
const guardAtStart = /^'(?='*[=+\-@\t\r\n])/;
const guardInside = /(?<=[,;]\s*|\S[\t\r\n]\s*)'(?='*(?:[=@]|[+-](?=[^\s\d,;])))/g;

/** A text that no spreadsheet runs as a formula: with an apostrophe before what would begin one. */
export const guarded = (text: string): string => {
  const within = text.replace(inside, "'$&");
  return atStart.test(within) ? `'${within}` : within;
};

/** The text before it was guarded. */
export const unguarded = (text: string): string => text.replace(guardAtStart, "").replace(guardInside, "");
