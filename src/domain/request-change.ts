import type { ChangedField, FieldChange } from "./improvement.ts";
import { classInterval, type ExpansionRequest } from "./request.ts";

/** A field that is an amount and no class. */
export type Amount = Exclude<ChangedField, "virksomhedsklasse">;

/** Numbers of a request in the order in which a company gives them up last: what stands first is kept longest. */
export const changeable = [
  "floorArea",
  "plotArea",
  "virksomhedsklasse",
  "storeys",
  "height",
  "officeFloorArea",
  "retailFloorArea",
  "parkingSpaces",
] as const satisfies readonly ChangedField[];

const units: Readonly<Record<ChangedField, FieldChange["unit"]>> = {
  floorArea: "m²",
  plotArea: "m²",
  virksomhedsklasse: "class",
  storeys: "storeys",
  height: "m",
  officeFloorArea: "m²",
  retailFloorArea: "m²",
  parkingSpaces: "count",
};

/** The least of a number that is still a project: a tenth of what is asked, one storey, no office, shop or parking space at all. Ours, not law. */
const leastShare = 0.1;

/** The farthest that a number may be changed to; the number itself where nothing can be taken off. */
export function farthestOf(request: ExpansionRequest, field: Amount): number {
  const now = request[field] ?? 0;
  if (field === "storeys") return Math.min(now, 1);
  return field === "officeFloorArea" || field === "retailFloorArea" || field === "parkingSpaces" ? 0 : now * leastShare;
}

/** The number as the request states it; 0 where it states none. */
export const numberOf = (request: ExpansionRequest, field: Amount): number => request[field] ?? 0;

/**
 * A request with one number changed. Offices and shops shrink with the floor that they are a part of. A class is the new upper end where it is
 * below the old one, and the new lower end where it is above.
 */
export function withNumber(request: ExpansionRequest, field: ChangedField, to: number): ExpansionRequest {
  if (field === "virksomhedsklasse") return withClass(request, to);
  if (field !== "floorArea") return { ...request, [field]: to };
  const { officeFloorArea, retailFloorArea } = request;
  return { ...request, floorArea: to, officeFloorArea: Math.min(officeFloorArea, to), retailFloorArea: Math.min(retailFloorArea, to) };
}

function withClass(request: ExpansionRequest, to: number): ExpansionRequest {
  const [low, high] = classInterval(request);
  const [from, until] = to < high ? [Math.min(low, to), to] : [to, Math.max(high, to)];
  return { ...request, virksomhedsklasse: from === until ? until : [from, until] };
}

/** The request with all of the changes made. */
export const applyChanges = (request: ExpansionRequest, changes: readonly FieldChange[]): ExpansionRequest =>
  changes.reduce((changed, { field, to }) => withNumber(changed, field, to), request);

/** What differs between two requests, of the numbers that may be changed, in the order of `changeable`; what shrinks with the floor is not told apart. */
export function changesBetween(before: ExpansionRequest, after: ExpansionRequest): readonly FieldChange[] {
  const shrunk = withNumber(before, "floorArea", after.floorArea);
  return changeable.flatMap((field) => {
    if (field === "virksomhedsklasse") return changeOf(field, ...classesBetween(before, after));
    const isImplied = field !== "floorArea" && numberOf(shrunk, field) === numberOf(after, field);
    return isImplied ? [] : changeOf(field, numberOf(before, field), numberOf(after, field));
  });
}

const changeOf = (field: ChangedField, from: number, to: number): readonly FieldChange[] =>
  from === to ? [] : [{ field, from, to, unit: units[field] }];

/** The upper ends where that comes down, else the lower ends. */
function classesBetween(before: ExpansionRequest, after: ExpansionRequest): readonly [number, number] {
  const [[low, high], [newLow, newHigh]] = [classInterval(before), classInterval(after)];
  return newHigh < high ? [high, newHigh] : [low, newLow];
}
