import { datasets } from "./index.ts";

/** Letters that a shapefile keeps of a field's name. */
export const longestShapeName = 10;

let byBeginning: ReadonlyMap<string, readonly string[]> | null = null;

/**
 * The field that a name of ten letters is the beginning of, when some dataset asks for a field of a longer name and only one begins so; spellings that differ
 * in capitals alone are one. Null for any other name.
 */
export function uncutField(name: string): string | null {
  if (name.length !== longestShapeName) return null;
  byBeginning ??= beginnings();
  const found = byBeginning.get(name) ?? [];
  const isOne = found.length > 0 && found.every((field) => field.toLowerCase() === found[0].toLowerCase());
  return isOne ? found[0] : null;
}

function beginnings(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const field of askedFields()) {
    if (field.length <= longestShapeName) continue;
    const beginning = field.slice(0, longestShapeName);
    found.set(beginning, [...(found.get(beginning) ?? []), field]);
  }
  return found;
}

/** Every foreign field that a dataset names or asks for, found by having each read a feature that notes what it is asked. */
function askedFields(): ReadonlySet<string> {
  const asked = new Set<string>();
  const note = (field: string | symbol): undefined => {
    if (typeof field === "string") asked.add(field);
  };
  const properties = new Proxy<Record<string, unknown>>(
    {},
    { get: (_, field) => note(field), has: (_, field) => note(field) !== undefined, getOwnPropertyDescriptor: (_, field) => note(field) },
  );
  for (const { schema, marks = [], read, idOf, dateOf, linkOf } of Object.values(datasets)) {
    for (const field of [...marks, ...schema.flatMap(({ names }) => names)]) asked.add(field);
    for (const ask of [read, idOf, dateOf, linkOf]) ask(properties);
  }
  return asked;
}
