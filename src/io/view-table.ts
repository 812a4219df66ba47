import type { RawFeature } from "../catalog/define-dataset.ts";
import { type Box, boxOf, joinBoxes, type Shape } from "../geo/shape.ts";
import { roundTo } from "../geo/units.ts";
import { writtenValue } from "./mapping.ts";

/** A field of a table with the first different values that stand in it, as text. */
export interface FieldView {
  readonly name: string;
  readonly examples: readonly string[];
  /** All different values in it where they are few, else null. */
  readonly values: readonly string[] | null;
}

const mostExamples = 3;
const mostValues = 12;
const mostRows = 5;
const longestShown = 60;
/** Fields, features and corners beyond these are not looked at for a picture that somebody glances at. */
const mostFields = 200;
const mostCorners = 4000;

type Row = Readonly<Record<string, unknown>>;

/** The fields of rows in the order in which they first stand. */
export function fieldViews(rows: readonly Row[]): readonly FieldView[] {
  const found = new Map<string, Set<string>>();
  for (const row of rows) {
    for (const [field, value] of Object.entries(row)) {
      const values = found.get(field) ?? new Set<string>();
      if (found.size < mostFields) found.set(field, values);
      if (values.size <= mostValues) values.add(cut(writtenValue(value)));
    }
  }
  return [...found].map(([name, values]) => ({
    name,
    examples: [...values].filter((value) => value !== "").slice(0, mostExamples),
    values: values.size <= mostValues ? [...values] : null,
  }));
}

/** The first rows as text, in the order of the fields. */
export const firstRows = (rows: readonly Row[], fields: readonly FieldView[]): readonly (readonly string[])[] =>
  rows.slice(0, mostRows).map((row) => fields.map(({ name }) => cut(writtenValue(Object.hasOwn(row, name) ? row[name] : undefined))));

const cut = (text: string): string => (text.length <= longestShown ? text : `${text.slice(0, longestShown - 1)}…`);

/** Side of the square that a sketch is drawn in. */
export const sketchSide = 100;

/** Shapes as a path of SVG in a square, north up; null of none. Points are small crosses. What would make it long is left out, evenly. */
export function sketchOf(features: readonly Pick<RawFeature, "shape">[]): string | null {
  const shapes = features.map(({ shape }) => shape).filter(({ parts }) => parts.length > 0);
  if (shapes.length === 0) return null;
  const box = shapes.map(boxOf).reduce(joinBoxes);
  const corners = shapes.reduce((sum, { parts }) => sum + parts.reduce((own, part) => own + part[0].length / 2, 0), 0);
  const every = Math.ceil(corners / mostCorners);
  return shapes.map((shape) => pathOf(shape, box, every)).join("");
}

function pathOf({ kind, parts }: Shape, [minX, minY, maxX, maxY]: Box, every: number): string {
  const scale = sketchSide / Math.max(maxX - minX, maxY - minY, 1);
  const at = (x: number, y: number): string => `${roundTo((x - minX) * scale, 1)} ${roundTo((maxY - y) * scale, 1)}`;
  if (kind === "point") return parts.map(([[x, y]]) => `M${at(x, y)}m-1 0h2m-1-1v2`).join("");
  return parts.map(([chain]) => chainPath(chain, every, at) + (kind === "polygon" ? "z" : "")).join("");
}

function chainPath(chain: ArrayLike<number>, every: number, at: (x: number, y: number) => string): string {
  const places: string[] = [];
  for (let index = 0; index < chain.length; index += 2 * every) places.push(at(chain[index], chain[index + 1]));
  return `M${places.join("L")}`;
}
