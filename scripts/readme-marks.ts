/** A text with what stands between the marks `<!-- mark -->` and `<!-- /mark -->` replaced. Throws where the marks are not there. */
export function withMarked(text: string, mark: string, markdown: string): string {
  const [open, close] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`got a text without ${open} … ${close}, expected both marks`);
  return `${text.slice(0, from + open.length)}\n${markdown}\n${text.slice(to)}`;
}
