import { byCodeUnit } from "../../domain/order.ts";
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
export interface Part<Mark> {
  /** Cut by the overlay engine when it is first asked for. */
  readonly shape: () => Shape;
  /** m² */
  readonly area: number;
  /** Holds the ground; it may be larger. */
  readonly box: Box;
  readonly marks: readonly Mark[];
}

/** How cut ground is put together again: what lies on a part truly, and by which names parts are told apart. */
export interface Sorting<Mark> {
  /** Of all that covers a part, what counts there. */
  readonly ruling: (under: readonly Mark[]) => readonly Mark[];
  readonly nameOf: (mark: Mark) => string;
  /** Parts that are but noise of digitising; they join the part that is most like them. */
  readonly isSliver: (part: Part<Mark>) => boolean;
}

/**
 * Cuts ground by borders into parts on which the same marks lie, the largest first. Slivers join the part that is most like them, so no ground is lost: the areas add up to the ground's.
 */
export function cutGround<Mark extends Cutter>(
  ground: Shape,
  everywhere: readonly Mark[],
  borders: readonly Mark[],
  sorting: Sorting<Mark>,
): readonly Part<Mark>[] {
  const whole: Part<Mark> = { shape: () => ground, area: area(ground), box: boxOf(ground), marks: everywhere };
  const cuts = borders.reduce<readonly Part<Mark>[]>((parts, border) => parts.flatMap((part) => halves(part, border)), [whole]);
  return withoutSlivers(alike(cuts, sorting), sorting);
}

/**
 * What of a part lies inside a border, and what outside. Areas are the kernel's; the overlay engine is asked for a shape only where the border
 * truly crosses the part and somebody looks at it, the next border or whoever shows it.
 */
function halves<Mark extends Cutter>(part: Part<Mark>, border: Mark): readonly Part<Mark>[] {
  if (!boxesMeet(part.box, border.box)) return [part];
  const shared = sharedArea(border.prepared(), part.shape());
  if (shared <= crumb) return [part];
  const marks = [...part.marks, border];
  if (shared >= part.area - crumb) return [{ ...part, marks }];
  return [
    { shape: lazily(() => intersection(part.shape(), border.shape)), area: shared, box: commonBox(part.box, border.box), marks },
    { ...part, shape: lazily(() => difference(part.shape(), [border.shape])), area: part.area - shared },
  ];
}

const commonBox = (a: Box, b: Box): Box => [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];

const namesOf = <Mark>(marks: readonly Mark[], { nameOf }: Sorting<Mark>): readonly string[] => marks.map(nameOf).sort(byCodeUnit);

/** Parts on which the same lies are one. */
function alike<Mark>(cuts: readonly Part<Mark>[], sorting: Sorting<Mark>): Part<Mark>[] {
  const byNames = new Map<string, { parts: Part<Mark>[]; marks: readonly Mark[] }>();
  for (const part of cuts) {
    const marks = sorting.ruling(part.marks);
    const names = namesOf(marks, sorting).join("\n");
    const before = byNames.get(names);
    if (before) before.parts.push(part);
    else byNames.set(names, { parts: [part], marks });
  }
  return [...byNames.values()].map(({ parts, marks }) => joined(parts, marks));
}

/** Parts that have no ground in common as one. */
function joined<Mark>(parts: readonly Part<Mark>[], marks: readonly Mark[]): Part<Mark> {
  if (parts.length === 1) return { ...parts[0], marks };
  return {
    shape: lazily(() => union(parts.map(({ shape }) => shape()))),
    area: parts.reduce((sum, part) => sum + part.area, 0),
    box: parts.map(({ box }) => box).reduce(joinBoxes),
    marks,
  };
}

function withoutSlivers<Mark>(parts: readonly Part<Mark>[], sorting: Sorting<Mark>): readonly Part<Mark>[] {
  const bySize = (a: Part<Mark>, b: Part<Mark>): number =>
    roundTo(b.area, noise) - roundTo(a.area, noise) ||
    byCodeUnit(namesOf(a.marks, sorting).join("\n"), namesOf(b.marks, sorting).join("\n"));
  const sorted = [...parts].sort(bySize);
  // Ground that is nothing but slivers keeps its largest.
  const kept = sorted.filter((part, position) => position === 0 || !sorting.isSliver(part));
  const slivers = sorted.filter((part) => !kept.includes(part));
  if (slivers.length === 0) return kept;
  const homes = slivers.map((sliver) => mostLike(kept, sliver, sorting));
  return kept.map((part) => joined([part, ...slivers.filter((_, at) => homes[at] === part)], part.marks)).sort(bySize);
}

/** The part that fewest marks tell apart from a sliver; of several the largest. */
function mostLike<Mark>(parts: readonly Part<Mark>[], sliver: Part<Mark>, sorting: Sorting<Mark>): Part<Mark> {
  const own = new Set(namesOf(sliver.marks, sorting));
  const differences = (part: Part<Mark>): number => {
    const shared = namesOf(part.marks, sorting).filter((name) => own.has(name)).length;
    return part.marks.length + own.size - 2 * shared;
  };
  return parts.reduce((best, part) => (differences(part) < differences(best) ? part : best));
}
