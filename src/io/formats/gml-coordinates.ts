import { childrenNamed, textOf, type XmlNode } from "./xml-node.ts";

/** Positions of a file, their numbers in its order; a number that is none is NaN. */
export type Positions = readonly (readonly number[])[];

/** The positions that an element holds as `posList`, as `pos` (alone or within points), as `coordinates` or as `coord`, a height third. */
export function positionsOf(node: XmlNode, dimension: number | null): Positions {
  return node.children.flatMap((child) => positionsIn(child, dimension));
}

function positionsIn(child: XmlNode, dimension: number | null): Positions {
  switch (child.name) {
    case "posList":
      return listed(child, dimensionOf(child) ?? dimension);
    case "pos":
      return [numbers(textOf(child)).slice(0, 3)];
    case "coordinates":
      return tupled(child);
    case "coord":
      return [["X", "Y"].map((axis) => Number(childrenNamed(child, axis).map(textOf)[0] ?? Number.NaN))];
    default:
      return child.name === "pointProperty" || child.name === "pointRep" || child.name === "Point" ? positionsOf(child, dimension) : [];
  }
}

/** How many numbers a position has, as an element says it (`srsDimension`, `dimension` in GML 3.0); null when it does not. */
export function dimensionOf({ attributes }: XmlNode): number | null {
  const said = Number(attributes.get("srsDimension") ?? attributes.get("dimension"));
  return said === 2 || said === 3 ? said : null;
}

function listed(node: XmlNode, said: number | null): Positions {
  const flat = numbers(textOf(node));
  const dimension = said ?? guessedDimension(flat);
  const found: (readonly number[])[] = [];
  for (let at = 0; at < flat.length; at += dimension) found.push(pair(flat.slice(at, at + dimension)));
  return found;
}

/** Two numbers to a position, unless the list ends where it began only when taken by three. */
function guessedDimension(flat: readonly number[]): number {
  const closes = (dimension: number): boolean => {
    const last = flat.length - dimension;
    return flat.length % dimension === 0 && last > 0 && flat[0] === flat[last] && flat[1] === flat[last + 1];
  };
  return !closes(2) && closes(3) ? 3 : 2;
}

/** `coordinates` with its own marks: between numbers (`cs`), between positions (`ts`) and for decimals. */
function tupled(node: XmlNode): Positions {
  const mark = (name: string, usual: string): string => node.attributes.get(name) ?? usual;
  const [decimal, comma, space] = [mark("decimal", "."), mark("cs", ","), mark("ts", " ")];
  const tuples = textOf(node)
    .trim()
    .split(space.trim() === "" ? /\s+/ : space);
  const plain = (text: string): number => asNumber(decimal === "." ? text : text.replace(decimal, "."));
  return tuples.filter((tuple) => tuple.trim() !== "").map((tuple) => pair(tuple.trim().split(comma).map(plain)));
}

const pair = (parts: readonly number[]): readonly number[] => (parts.length > 1 ? parts : [parts[0], Number.NaN]);

function numbers(text: string): number[] {
  const trimmed = text.trim();
  return trimmed === "" ? [] : trimmed.split(/[\s,]+/).map(asNumber);
}

const asNumber = (text: string): number => (/^[-+]?[\d.]/.test(text.trim()) ? Number(text) : Number.NaN);
