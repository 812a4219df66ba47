/** What a register says of one feature: its own id, or null, and its properties as they stand in the layer. */
export interface Said {
  readonly id: string | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * The properties of features as JSON text without their names repeated: `keys` lists each set of names once, and a row is the number of
 * its set, the feature's id, and the values. `readTable` gives back what was put in.
 */
export function writeTable(features: readonly Said[]): string {
  const numbers = new Map<string, number>();
  const keys: string[][] = [];
  const rows = features.map(({ id, properties }) => {
    const names = Object.keys(properties);
    const signature = JSON.stringify(names);
    const number = numbers.get(signature) ?? keys.push(names) - 1;
    numbers.set(signature, number);
    return [number, id, ...Object.values(properties)];
  });
  return JSON.stringify({ keys, rows });
}

/** Reads what `writeTable` wrote; null when it is anything else. */
export function readTable(text: string): readonly Said[] | null {
  const table = parsed(text);
  if (typeof table !== "object" || table === null || !("keys" in table) || !("rows" in table)) return null;
  const { keys, rows } = table;
  if (!Array.isArray(keys) || !keys.every(isNames) || !Array.isArray(rows)) return null;
  const said: Said[] = [];
  for (const row of rows) {
    const one = Array.isArray(row) ? saidIn(row, keys) : null;
    if (one === null) return null;
    said.push(one);
  }
  return said;
}

const isNames = (names: unknown): names is string[] => Array.isArray(names) && names.every((name) => typeof name === "string");

function saidIn(row: readonly unknown[], keys: readonly (readonly string[])[]): Said | null {
  const [number, id] = row;
  const names = typeof number === "number" ? keys[number] : undefined;
  if (names === undefined || row.length !== names.length + 2 || !(id === null || typeof id === "string")) return null;
  if (names.includes("__proto__")) return { id, properties: Object.fromEntries(names.map((name, index) => [name, row[index + 2]])) };
  const properties: Record<string, unknown> = {};
  for (let index = 0; index < names.length; index += 1) properties[names[index]] = row[index + 2];
  return { id, properties };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
