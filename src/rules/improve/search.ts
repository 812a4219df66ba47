import type { ChangedField } from "../../domain/improvement.ts";
import { classInterval, type ExpansionRequest } from "../../domain/request.ts";
import { type Amount, changeable, farthestOf, numberOf, withNumber } from "../../domain/request-change.ts";
import { smallestChange } from "./smallest.ts";

type Passes = (request: ExpansionRequest) => boolean;

/** Classes other than the request's own, the nearest first; the lower of two that are as near. */
function otherClasses(request: ExpansionRequest): readonly number[] {
  const [low, high] = classInterval(request);
  const away = (each: number) => (each > high ? each - high : high - each);
  return [1, 2, 3, 4, 5, 6, 7].filter((each) => each < high || each > low).sort((a, b) => away(a) - away(b) || a - b);
}

/** Takes as little off one number as it needs to pass, everything else being as it is in `request`; null where no change of it helps. */
export function changeOne(own: ExpansionRequest, request: ExpansionRequest, field: ChangedField, passes: Passes): ExpansionRequest | null {
  const restored = restore(own, request, field);
  if (passes(restored)) return restored;
  if (field === "virksomhedsklasse") {
    const fitting = otherClasses(own).find((each) => passes(withNumber(restored, field, each)));
    return fitting === undefined ? null : withNumber(restored, field, fitting);
  }
  const to = smallestChange(numberOf(own, field), farthestOf(own, field), (value) => passes(withNumber(restored, field, value)));
  return to === null ? null : withNumber(restored, field, to);
}

/** The request with one number as the company asked for it, or as much of it as the floor holds. */
function restore(own: ExpansionRequest, request: ExpansionRequest, field: ChangedField): ExpansionRequest {
  if (field !== "officeFloorArea" && field !== "retailFloorArea") return { ...request, [field]: own[field] };
  return { ...request, [field]: Math.min(own[field], request.floorArea) };
}

/** The request with every number at its farthest, and a class with which that passes; null where none does. */
function farthest(own: ExpansionRequest, passes: Passes): ExpansionRequest | null {
  const least = changeable.reduce((request, field) => (field === "virksomhedsklasse" ? request : withFarthest(own, request, field)), own);
  if (passes(least)) return least;
  const fitting = otherClasses(own).find((each) => passes(withNumber(least, "virksomhedsklasse", each)));
  return fitting === undefined ? null : withNumber(least, "virksomhedsklasse", fitting);
}

const withFarthest = (own: ExpansionRequest, request: ExpansionRequest, field: Amount) =>
  numberOf(own, field) === 0 ? request : withNumber(request, field, farthestOf(own, field));

/**
 * The request with as little changed as makes it pass: numbers are given back one after the other, what the company gives up last first. Null
 * where not even the least of everything passes.
 */
export function changeFew(own: ExpansionRequest, passes: Passes): ExpansionRequest | null {
  let request = farthest(own, passes);
  if (request === null) return null;
  for (const field of changeable) request = changeOne(own, request, field, passes) ?? request;
  return request;
}
