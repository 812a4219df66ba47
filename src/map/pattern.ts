/** Kinds of fill pattern. Constraints lean to the right, routes to the left, so that one laid over the other can be told apart. */
export const patternKinds = ["stops", "needsPermission", "wideHatch", "closeHatch", "crossHatch", "dots"] as const;
/** One of `patternKinds`. */
export type PatternKind = (typeof patternKinds)[number];

interface Stripes {
  /** Device pixels from stripe to stripe along the row; also the tile's side, so that tiles join without a seam. */
  readonly period: number;
  /** Device pixels across one stripe, or the diameter of a dot. */
  readonly width: number;
  readonly lean: "right" | "left" | "both" | "dots";
}

const stripes: Readonly<Record<PatternKind, Stripes>> = {
  stops: { period: 12, width: 3, lean: "right" },
  needsPermission: { period: 28, width: 2, lean: "right" },
  wideHatch: { period: 26, width: 8, lean: "left" },
  closeHatch: { period: 12, width: 5, lean: "left" },
  crossHatch: { period: 16, width: 4, lean: "both" },
  dots: { period: 12, width: 6, lean: "dots" },
};

/** Pixels of one tile, RGBA, to be shown at two device pixels to one CSS pixel. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** The image id under which the map asks for a pattern; `colour` is `#RRGGBB`. */
export const patternId = (kind: PatternKind, colour: string): string => `pattern/${kind}/${colour.slice(1)}`;

/** The pattern that an image id asks for, or null when the id is not a pattern's. */
export function parsePatternId(id: string): { readonly kind: PatternKind; readonly colour: string } | null {
  const [, name, hex] = /^pattern\/([a-zA-Z]+)\/([0-9A-Fa-f]{6})$/.exec(id) ?? [];
  const kind = patternKinds.find((candidate) => candidate === name);
  return kind && hex ? { kind, colour: `#${hex}` } : null;
}

/** Red, green and blue, 0–255, of `#RRGGBB`. */
export const channels = (colour: string): readonly [number, number, number] => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
];

/** Draws one tile of a pattern on a transparent ground. */
export function drawPattern(kind: PatternKind, colour: string): Pixels {
  const look = stripes[kind];
  const size = look.period;
  const [red, green, blue] = channels(colour);
  const data = new Uint8ClampedArray(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) data.set([red, green, blue, 255 * ink(look, x, y)], (y * size + x) * 4);
  }
  return { width: size, height: size, data };
}

/** Share of a pixel that is inked, 0–1. */
function ink(look: Stripes, x: number, y: number): number {
  const right = onStripe(look, x + y);
  const left = onStripe(look, x - y);
  switch (look.lean) {
    case "right":
      return right;
    case "left":
      return left;
    case "both":
      return Math.max(right, left);
    case "dots":
      return onDot(look, x, y);
  }
}

function onStripe({ period, width }: Stripes, along: number): number {
  const place = ((along % period) + period) % period;
  return covered(width / 2 - Math.abs(place - period / 2) / Math.SQRT2);
}

const onDot = ({ period, width }: Stripes, x: number, y: number): number =>
  covered(width / 2 - Math.hypot(x + 0.5 - period / 2, y + 0.5 - period / 2));

/** Softens an edge over one pixel; `inside` is the distance from the edge inwards, in pixels. */
const covered = (inside: number): number => Math.min(1, Math.max(0, inside + 0.5));
