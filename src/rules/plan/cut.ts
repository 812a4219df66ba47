import { byCodeUnit } from "../../domain/order.ts";
import { difference, intersection, union } from "../../geo/overlay.ts";
import { area, type Box, boxesMeet, boxOf, type Shape } from "../../geo/shape.ts";
import { type PreparedArea, sharedArea } from "../../geo/shared-area.ts";

/** Areas up to this, in m², are noise of the overlay engine. */
const crumb = 1e-6;

/** Something whose border cuts ground: its whole geometry with its box, and what of it is near the plot, ready for `sharedArea`. */
export interface Cutter {
  readonly shape: Shape;
  readonly box: Box;
  readonly prepared: () => PreparedArea;
}

/** Ground with the cutters that lie on it. */
export interface Part<Mark> {
  readonly shape: Shape;
  /** m² */
  readonly area: number;
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
  const cuts = borders.reduce<readonly Under<Mark>[]>(
    (parts, border) => parts.flatMap((part) => halves(part, border)),
    [{ shape: ground, under: everywhere }],
  );
  return withoutSlivers(alike(cuts, sorting), sorting);
}

/** A part of the ground, and all that covers it. */
interface Under<Mark> {
  readonly shape: Shape;
  readonly under: readonly Mark[];
}

/** What of a part lies inside a border, and what outside. The overlay engine is asked only where the border truly crosses the part. */
function halves<Mark extends Cutter>(part: Under<Mark>, border: Mark): readonly Under<Mark>[] {
  if (!boxesMeet(boxOf(part.shape), border.box)) return [part];
  const shared = sharedArea(border.prepared(), part.shape);
  if (shared <= crumb) return [part];
  const under = [...part.under, border];
  if (shared >= area(part.shape) - crumb) return [{ shape: part.shape, under }];
  const inside = intersection(part.shape, border.shape);
  if (area(inside) <= crumb) return [part];
  const outside = difference(part.shape, [border.shape]);
  if (area(outside) <= crumb) return [{ shape: part.shape, under }];
  return [
    { shape: inside, under },
    { ...part, shape: outside },
  ];
}

const namesOf = <Mark>(marks: readonly Mark[], { nameOf }: Sorting<Mark>): readonly string[] => marks.map(nameOf).sort(byCodeUnit);

/** Parts on which the same lies are one. */
function alike<Mark>(cuts: readonly Under<Mark>[], sorting: Sorting<Mark>): Part<Mark>[] {
  const byNames = new Map<string, { shapes: Shape[]; marks: readonly Mark[] }>();
  for (const { shape, under } of cuts) {
    const marks = sorting.ruling(under);
    const names = namesOf(marks, sorting).join("\n");
    const before = byNames.get(names);
    if (before) before.shapes.push(shape);
    else byNames.set(names, { shapes: [shape], marks });
  }
  return [...byNames.values()].map(({ shapes, marks }) => joined(shapes, marks));
}

function joined<Mark>(shapes: readonly Shape[], marks: readonly Mark[]): Part<Mark> {
  const shape = shapes.length === 1 ? shapes[0] : union(shapes);
  return { shape, area: area(shape), marks };
}

function withoutSlivers<Mark>(parts: readonly Part<Mark>[], sorting: Sorting<Mark>): readonly Part<Mark>[] {
  const bySize = (a: Part<Mark>, b: Part<Mark>): number =>
    b.area - a.area || byCodeUnit(namesOf(a.marks, sorting).join("\n"), namesOf(b.marks, sorting).join("\n"));
  const sorted = [...parts].sort(bySize);
  // Ground that is nothing but slivers keeps its largest.
  const kept = sorted.filter((part, position) => position === 0 || !sorting.isSliver(part));
  const slivers = sorted.filter((part) => !kept.includes(part));
  if (slivers.length === 0) return kept;
  const homes = slivers.map((sliver) => mostLike(kept, sliver, sorting));
  return kept
    .map((part) => joined([part.shape, ...slivers.flatMap(({ shape }, at) => (homes[at] === part ? [shape] : []))], part.marks))
    .sort(bySize);
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
