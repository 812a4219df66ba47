/** A list on its way to another thread: texts of about `sliceLength` characters, each a few milliseconds to read. */
export type Slices = readonly string[];

const sliceLength = 300_000;

/** Cuts a list of plain values into texts. */
export function toSlices(list: readonly unknown[]): Slices {
  const slices: string[] = [];
  let texts: string[] = [];
  let length = 0;
  for (const value of list) {
    const text = JSON.stringify(value);
    texts.push(text);
    length += text.length;
    if (length < sliceLength) continue;
    slices.push(`[${texts.join()}]`);
    [texts, length] = [[], 0];
  }
  return [...slices, `[${texts.join()}]`];
}

/** Puts the list together again, a slice in each turn of the event loop, so that the thread stays awake. */
export async function fromSlices<Value>(slices: Slices): Promise<readonly Value[]> {
  const list: Value[] = [];
  for (const [index, slice] of slices.entries()) {
    if (index > 0) await new Promise((resolve) => setTimeout(resolve));
    const values: Value[] = JSON.parse(slice);
    for (const value of values) list.push(value);
  }
  return list;
}
