import { byCodeUnit } from "../../domain/order.ts";
import type { Covering } from "../../geo/coverings.ts";
import { difference, intersection, union } from "../../geo/overlay.ts";
import { area, type Box, boxesMeet, boxOf, joinBoxes, type Shape } from "../../geo/shape.ts";
import { type PreparedArea, sharedArea } from "../../geo/shared-area.ts";
import { roundTo } from "../../geo/units.ts";
import { lazily } from "../lazily.ts";

/** Areas up to this, in m², are noise of the area kernel. */
const crumb = 1e-6;

/** Decimals of m² beyond which areas are noise: parts that differ in them only are equally large. */
const noise = 5;

/** Something whose border cuts ground: its whole geometry with its box, and what of it is near the plot, ready for `sharedArea`. */
export interface Cutter {
  readonly shape: Shape;
  readonly box: Box;
  readonly prepared: () => PreparedArea;
}

/** Ground with the cutters that lie on it. */
interface Cut<Mark> {
  /** Cut by the overlay engine when it is first asked for. */
  readonly shape: () => Shape;
  /** m² */
  readonly area: number;
  /** Holds the ground; it may be larger. */
  readonly box: Box;
  readonly marks: readonly Mark[];
  /** What of it is covered by what, the borders first; null where only its shape can tell. */
  readonly coverings: readonly Covering[] | null;
}

/** Ground with all that counts on it; the names of that, in order, tell it from other parts. */
export interface Part<Mark> extends Cut<Mark> {
  readonly names: readonly string[];
}

/** How cut ground is put together again: what lies on a part truly, and by which names parts are told apart. */
export interface Sorting<Mark> {
  /** Of all that covers a part, what counts there. */
  readonly ruling: (under: readonly Mark[]) => readonly Mark[];
  readonly nameOf: (mark: Mark) => string;
  /** Parts that are but noise of digitising; they join the part that is most like them. */
  readonly isSliver: (part: Cut<Mark>) => boolean;
}

/**
 * Cuts ground by borders into parts on which the same marks lie, the largest first. Slivers join the part that is most like them, so no ground is lost: the areas add up to the ground's.
 * With the `coverings` of the ground by the borders nothing is cut before somebody looks at a shape.
 */
export function cutGround<Mark extends Cutter>(
  ground: Shape,
  everywhere: readonly Mark[],
  borders: readonly Mark[],
  sorting: Sorting<Mark>,
  coverings: readonly Covering[] | null = null,
): readonly Part<Mark>[] {
  const whole: Cut<Mark> = { shape: () => ground, area: area(ground), box: boxOf(ground), marks: everywhere, coverings };
  const cuts = borders.reduce<readonly Cut<Mark>[]>((parts, border, at) => parts.flatMap((part) => halves(part, border, at)), [whole]);
  return withoutSlivers(alike(cuts, sorting), sorting);
}

/** m² of a part that a cutter covers; `at` is its place among those that cover the ground. */
export function areaUnder({ coverings, box, shape }: Cut<unknown>, cutter: Cutter, at: number): number {
  if (coverings) return coverings.reduce((sum, { area, by }) => (by[at] ? sum + area : sum), 0);
  return boxesMeet(box, cutter.box) ? sharedArea(cutter.prepared(), shape()) : 0;
}

/**
 * What of a part lies inside a border, and what outside. Areas are the kernel's; the overlay engine is asked for a shape only where the border
 * truly crosses the part and somebody looks at it, the next border or whoever shows it.
 */
function halves<Mark extends Cutter>(part: Cut<Mark>, border: Mark, at: number): readonly Cut<Mark>[] {
  const shared = areaUnder(part, border, at);
  if (shared <= crumb) return [part];
  const marks = [...part.marks, border];
  if (shared >= part.area - crumb) return [{ ...part, marks }];
  const [inside, outside] = [
    lazily(() => intersection(part.shape(), border.shape)),
    lazily(() => difference(part.shape(), [border.shape])),
  ];
  const of = (under: boolean) => part.coverings?.filter(({ by }) => by[at] === under) ?? null;
  return [
    { shape: inside, area: shared, box: commonBox(part.box, border.box), marks, coverings: of(true) },
    { ...part, shape: outside, area: part.area - shared, coverings: of(false) },
  ];
}

const commonBox = (a: Box, b: Box): Box => [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];

/** Parts on which the same lies are one. */
function alike<Mark>(cuts: readonly Cut<Mark>[], { ruling, nameOf }: Sorting<Mark>): Part<Mark>[] {
  const byNames = new Map<string, { parts: Cut<Mark>[]; marks: readonly Mark[]; names: readonly string[] }>();
  for (const part of cuts) {
    const marks = ruling(part.marks);
    const names = marks.map(nameOf).sort(byCodeUnit);
    const before = byNames.get(names.join("\n"));
    if (before) before.parts.push(part);
    else byNames.set(names.join("\n"), { parts: [part], marks, names });
  }
  return [...byNames.values()].map(({ parts, marks, names }) => ({ ...joined(parts, marks), names }));
}

/** Parts that have no ground in common as one. */
function joined<Mark>(parts: readonly Cut<Mark>[], marks: readonly Mark[]): Cut<Mark> {
  if (parts.length === 1) return { ...parts[0], marks };
  return {
    shape: lazily(() => union(parts.map(({ shape }) => shape()))),
    area: parts.reduce((sum, part) => sum + part.area, 0),
    box: parts.map(({ box }) => box).reduce(joinBoxes),
    marks,
    coverings: parts.every(({ coverings }) => coverings) ? parts.flatMap(({ coverings }) => coverings ?? []) : null,
  };
}

const bySize = (a: Part<unknown>, b: Part<unknown>): number =>
  roundTo(b.area, noise) - roundTo(a.area, noise) || byCodeUnit(a.names.join("\n"), b.names.join("\n"));

function withoutSlivers<Mark>(parts: readonly Part<Mark>[], { isSliver }: Sorting<Mark>): readonly Part<Mark>[] {
  const sorted = [...parts].sort(bySize);
  // Ground that is nothing but slivers keeps its largest.
  const kept = sorted.filter((part, position) => position === 0 || !isSliver(part));
  const slivers = sorted.filter((part) => !kept.includes(part));
  if (slivers.length === 0) return kept;
  const homes = slivers.map((sliver) => mostLike(kept, sliver));
  return kept
    .map((part) => ({ ...joined([part, ...slivers.filter((_, at) => homes[at] === part)], part.marks), names: part.names }))
    .sort(bySize);
}

/** The part that fewest names tell apart from a sliver; of several the largest. */
function mostLike<Mark>(parts: readonly Part<Mark>[], sliver: Part<Mark>): Part<Mark> {
  const own = new Set(sliver.names);
  const differences = ({ names }: Part<Mark>): number => names.length + own.size - 2 * names.filter((name) => own.has(name)).length;
  return parts.reduce((best, part) => (differences(part) < differences(best) ? part : best));
}
