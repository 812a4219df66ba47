import type { RawFeature } from "../../catalog/define-dataset.ts";
import { byCodeUnit } from "../../domain/order.ts";
import type { Chain, Shape } from "../../geo/shape.ts";

/** A shape as a text that does not depend on where rings begin, on which way lines run, or on the order of parts. */
export function shapeText({ kind, parts }: Shape): string {
  const chainText = kind === "polygon" ? ringText : kind === "line" ? lineText : plainText;
  const texts = parts.map(([shell, ...rest]) => [chainText(shell), ...rest.map(chainText).sort(byCodeUnit)].join(";"));
  return `${kind}:${texts.sort(byCodeUnit).join("|")}`;
}

const plainText = (chain: Chain): string => chain.join(",");

/** A closed ring from its smallest corner on; it keeps its turn, which `pack` has settled. */
function ringText(ring: Chain): string {
  const corners = ring.length / 2 - 1;
  let first = 0;
  for (let corner = 1; corner < corners; corner += 1) if (isBefore(ring, corner, first)) first = corner;
  const turned: number[] = [];
  for (let step = 0; step < corners; step += 1) {
    const at = 2 * ((first + step) % corners);
    turned.push(ring[at], ring[at + 1]);
  }
  return turned.join(",");
}

const isBefore = (ring: Chain, a: number, b: number): boolean =>
  ring[2 * a] < ring[2 * b] || (ring[2 * a] === ring[2 * b] && ring[2 * a + 1] < ring[2 * b + 1]);

function lineText(chain: Chain): string {
  const back: number[] = [];
  for (let at = chain.length - 2; at >= 0; at -= 2) back.push(chain[at], chain[at + 1]);
  const [there, again] = [plainText(chain), back.join(",")];
  return there < again ? there : again;
}

/** A value as JSON text with the keys of its objects in order. */
export function valueText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(valueText).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).sort(([a], [b]) => byCodeUnit(a, b));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${valueText(each)}`).join(",")}}`;
}

/** What a feature says of itself, fields in order. */
export const propertiesText = ({ properties }: RawFeature): string => valueText(properties);
