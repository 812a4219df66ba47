import { distanceWishes, largestAmount } from "../domain/request.ts";
import type { RequestDraft } from "./draft.ts";
import { type HallFault, hallFaults } from "./hall-draft.ts";

/** A fault at a field of the draft; `code` is a key under `form.faults` or, for the building, under `hall.faults` in `i18n`. */
export interface DraftFault {
  readonly field: keyof RequestDraft;
  readonly code:
    | "required"
    | "positive"
    | "tooLarge"
    | "classOrder"
    | "officeTooLarge"
    | "retailTooLarge"
    | "unreadable"
    | HallFault["code"];
}

const required = ["use", "classFrom", "plotArea", "floorArea", "height", "storeys"] as const;
const positive = ["plotArea", "floorArea", "height", "storeys", ...distanceWishes] as const;
const bounded = [...positive, "parkingSpaces"] as const;
const longestText = 200;
const heaviestWish = 10;

const isClass = (number: number | null): boolean => number === null || (Number.isInteger(number) && number >= 1 && number <= 7);
const isWeight = (weight: number | undefined): boolean => weight === undefined || (weight >= 0 && weight <= heaviestWish);

/** Every fault in a draft, in the order of kinds. */
export const draftFaults = (draft: RequestDraft): DraftFault[] => [
  ...required.filter((field) => draft[field] === null).map((field) => ({ field, code: "required" }) as const),
  ...positive.filter((field) => !((draft[field] ?? 1) > 0)).map((field) => ({ field, code: "positive" }) as const),
  ...bounded.filter((field) => (draft[field] ?? 1) > largestAmount).map((field) => ({ field, code: "tooLarge" }) as const),
  ...hallFaults(draft),
  ...unreadable(draft).map((field) => ({ field, code: "unreadable" }) as const),
  ...contradictions(draft),
];

/** Fields that hold what the form does not offer. */
function unreadable({
  company,
  branch,
  classFrom,
  classTo,
  officeFloorArea,
  retailFloorArea,
  parkingSpaces,
  weights,
}: RequestDraft): readonly (keyof RequestDraft)[] {
  return [
    ...(company.trim().length > longestText ? ["company" as const] : []),
    ...(branch.trim().length > longestText ? ["branch" as const] : []),
    ...(isClass(classFrom) && isClass(classTo) ? [] : ["classTo" as const]),
    ...((officeFloorArea ?? 0) >= 0 ? [] : ["officeFloorArea" as const]),
    ...((retailFloorArea ?? 0) >= 0 ? [] : ["retailFloorArea" as const]),
    ...((parkingSpaces ?? 0) >= 0 ? [] : ["parkingSpaces" as const]),
    ...(Object.values(weights).every(isWeight) ? [] : ["weights" as const]),
  ];
}

function contradictions({ classFrom, classTo, floorArea, officeFloorArea, retailFloorArea }: RequestDraft): readonly DraftFault[] {
  return [
    ...(classFrom !== null && classTo !== null && classFrom > classTo ? [{ field: "classTo", code: "classOrder" } as const] : []),
    ...(floorArea !== null && (officeFloorArea ?? 0) > floorArea ? [{ field: "officeFloorArea", code: "officeTooLarge" } as const] : []),
    ...(floorArea !== null && (retailFloorArea ?? 0) > floorArea ? [{ field: "retailFloorArea", code: "retailTooLarge" } as const] : []),
  ];
}
