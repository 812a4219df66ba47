import { isCut } from "./interior.ts";
import { locateInRings, type Place } from "./predicates.ts";
import { findRingContacts, type RingContacts } from "./ring-contacts.ts";
import { type Box, boxesMeet, boxOf, type Chain, type Shape } from "./shape.ts";
import { createIndex } from "./spatial-index.ts";
import { type GeometryFault, isPlace, tidyPolygon } from "./tidy.ts";

/** Steps of placing holes in their shells beyond which a shape is given up, about a second's work. */
const nestingBudget = 2e8;

/** What is wrong with a shape; an empty list means that areas, overlays and distances of it can be trusted. */
export function findFaults(shape: Shape): readonly GeometryFault[] {
  if (shape.kind !== "polygon") return chainFaults(shape);
  const tidied = tidyPolygon(shape);
  return [...tidied.faults, ...findRingFaults(tidied.shape)];
}

/** Whether a shape has no faults. */
export const isValid = (shape: Shape): boolean => findFaults(shape).length === 0;

function chainFaults({ kind, parts }: Shape): readonly GeometryFault[] {
  const chains = parts.flat();
  const faults: GeometryFault[] = [];
  if (chains.some((chain) => !chain.every(isPlace))) faults.push("notFinite");
  if (chains.some((chain) => chain.length < (kind === "line" ? 4 : 2))) faults.push("tooFewPoints");
  return faults;
}

/** Faults in how the rings of a tidied polygon lie to each other: crossings, holes outside their shell, parts in one another. */
export function findRingFaults(shape: Shape): readonly GeometryFault[] {
  const rings: Chain[] = [];
  const partOf: number[] = [];
  shape.parts.forEach((part, index) => {
    rings.push(...part);
    partOf.push(...part.map(() => index));
  });
  const contacts = findRingContacts(rings);
  const nesting = shape.parts.reduce((sum, [shell, ...holes]) => sum + (holes.length * shell.length) / 2, 0);
  if (!contacts.complete || nesting > nestingBudget) return ["tooComplex"];
  const faults = new Set<GeometryFault>();
  for (const [one, other] of contacts.crossings) faults.add(crossingFault(one, other, partOf));
  for (const fault of nestingFaults(shape, rings, contacts)) faults.add(fault);
  if (isCut(contacts, partOf)) faults.add("interiorCut");
  return [...faults];
}

function crossingFault(one: number, other: number, partOf: readonly number[]): GeometryFault {
  if (one === other) return "selfCrossing";
  return partOf[one] === partOf[other] ? "holeOutsideShell" : "partsOverlap";
}

/** A ring with its place among all rings of the shape. */
interface Ring {
  readonly index: number;
  readonly ring: Chain;
  readonly box: Box;
}

function nestingFaults(shape: Shape, rings: readonly Chain[], contacts: RingContacts): GeometryFault[] {
  const known = rings.map((ring, index): Ring => ({ index, ring, box: boxOf({ kind: "polygon", parts: [[ring]] }) }));
  let first = 0;
  const parts = shape.parts.map((part) => {
    first += part.length;
    return known.slice(first - part.length, first);
  });
  const faults: GeometryFault[] = [];
  if (parts.some((part) => holesMisplaced(part, contacts))) faults.push("holeOutsideShell");
  if (pairsOf(parts).some(([one, other]) => partsNested(one, other, contacts))) faults.push("partsOverlap");
  return faults;
}

function holesMisplaced([shell, ...holes]: readonly Ring[], contacts: RingContacts): boolean {
  if (holes.some((hole) => sideOf(hole, shell, contacts) !== "inside")) return true;
  return holes.some((hole, index) =>
    holes
      .slice(index + 1)
      .some((other) => boxesMeet(hole.box, other.box) && (isInside(hole, other, contacts) || isInside(other, hole, contacts))),
  );
}

/** All pairs of parts whose boxes meet. */
function pairsOf(parts: readonly (readonly Ring[])[]): (readonly [readonly Ring[], readonly Ring[]])[] {
  const index = createIndex(parts.map(([shell]) => shell.box));
  return parts.flatMap((one, position) =>
    index
      .search(one[0].box)
      .filter((other) => other > position)
      .map((other) => [one, parts[other]] as const),
  );
}

/** Whether the shell of one part lies within the area of the other. */
const partsNested = (one: readonly Ring[], other: readonly Ring[], contacts: RingContacts): boolean =>
  liesIn(one[0], other, contacts) || liesIn(other[0], one, contacts);

const liesIn = (ring: Ring, [shell, ...holes]: readonly Ring[], contacts: RingContacts): boolean =>
  isInside(ring, shell, contacts) && !holes.some((hole) => isInside(ring, hole, contacts));

const isInside = (ring: Ring, other: Ring, contacts: RingContacts): boolean => sideOf(ring, other, contacts) === "inside";

/** On which side of another ring a ring lies that does not cross it. */
const sideOf = (ring: Ring, other: Ring, contacts: RingContacts): Place =>
  contacts.sides.get(`${ring.index}/${other.index}`) ?? locateInRings(ring.ring[0], ring.ring[1], [other.ring]);
