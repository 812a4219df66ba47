import type { Geometry } from "geojson";
import { findBranch } from "../domain/branches.ts";
import { classInterval, distanceWishes, type ExpansionRequest, largestAmount, type Use } from "../domain/request.ts";
import { failed, ok, type Result } from "../domain/result.ts";
import { emptyHall, type HallDraft, type HallFault, hallDraftOf, hallFaults, hallOf } from "./hall-draft.ts";

/** A request while it is being written: every field may still be empty. Lengths in metres, areas in m². */
export interface RequestDraft extends HallDraft {
  readonly company: string;
  /** Branch code (DB07) or the words typed in its place. */
  readonly branch: string;
  readonly use: Use | null;
  readonly classFrom: number | null;
  readonly classTo: number | null;
  readonly plotArea: number | null;
  readonly floorArea: number | null;
  readonly height: number | null;
  readonly storeys: number | null;
  readonly officeFloorArea: number | null;
  readonly threatensGroundwater: boolean | null;
  readonly listedActivity: ExpansionRequest["listedActivity"];
  readonly isProduction: boolean | null;
  readonly retailFloorArea: number | null;
  readonly processWastewater: boolean | null;
  readonly newRoadAccess: boolean | null;
  readonly parkingSpaces: number | null;
  readonly site: Geometry | null;
  /** Id of the plot that `site` was taken from, or null. */
  readonly siteId: string | null;
  readonly motorway: number | null;
  readonly station: number | null;
  readonly rail: number | null;
  readonly busStop: number | null;
  readonly cycleSuperhighway: number | null;
  readonly districtHeating: boolean;
  /** How much each wish counts; kept as it was filed. */
  readonly weights: ExpansionRequest["weights"];
  /** True while the field holds our suggestion from the branch code, untouched. */
  readonly suggestedUse: boolean;
  readonly suggestedClass: boolean;
}

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

/** A form in which nothing stands. */
export const emptyDraft: RequestDraft = {
  company: "",
  branch: "",
  use: null,
  classFrom: null,
  classTo: null,
  plotArea: null,
  floorArea: null,
  height: null,
  storeys: null,
  officeFloorArea: null,
  threatensGroundwater: null,
  listedActivity: null,
  isProduction: null,
  retailFloorArea: null,
  processWastewater: null,
  newRoadAccess: null,
  parkingSpaces: null,
  site: null,
  siteId: null,
  motorway: null,
  station: null,
  rail: null,
  busStop: null,
  cycleSuperhighway: null,
  districtHeating: false,
  weights: {},
  ...emptyHall,
  suggestedUse: false,
  suggestedClass: false,
};

/** The draft that a filed request came from, for correcting it; what is never filed is taken from the draft before. */
export function draftOf(request: ExpansionRequest, before: RequestDraft): RequestDraft {
  const [classFrom, classTo] = classInterval(request);
  const { districtHeating = false, ...distances } = request.wishes;
  const { siteId, suggestedUse, suggestedClass } = before;
  const kept = { branch: request.branch ?? before.branch, siteId, suggestedUse, suggestedClass };
  const { virksomhedsklasse: _, wishes: __, hall, ...same } = request;
  return { ...emptyDraft, ...same, ...kept, ...hallDraftOf(hall), classFrom, classTo, ...distances, districtHeating };
}

/** Writes the branch and lets it suggest use and class where the user has not chosen them. */
export function withBranch(draft: RequestDraft, branch: string): RequestDraft {
  const found = findBranch(branch);
  const mayUse = draft.use === null || draft.suggestedUse;
  const mayClass = (draft.classFrom === null && draft.classTo === null) || draft.suggestedClass;
  return {
    ...draft,
    branch,
    ...(mayUse ? { use: found?.use ?? null, suggestedUse: found !== null } : {}),
    ...(mayClass ? { classFrom: found?.classes[0] ?? null, classTo: found?.classes[1] ?? null, suggestedClass: found !== null } : {}),
  };
}

const required = ["use", "classFrom", "plotArea", "floorArea", "height", "storeys"] as const;
const positive = ["plotArea", "floorArea", "height", "storeys", ...distanceWishes] as const;
const bounded = [...positive, "parkingSpaces"] as const;
const longestText = 200;
const heaviestWish = 10;

const isClass = (number: number | null): boolean => number === null || (Number.isInteger(number) && number >= 1 && number <= 7);
const isWeight = (weight: number | undefined): boolean => weight === undefined || (weight >= 0 && weight <= heaviestWish);

const faultsOf = (draft: RequestDraft): DraftFault[] => [
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

/** The request that a draft stands for, or every fault in it. What it lets through, the schema that files are held against lets through too. */
export function readDraft(draft: RequestDraft): Result<ExpansionRequest, DraftFault> {
  const faults = faultsOf(draft);
  const request = requestOf(draft);
  return faults.length > 0 || request === null ? failed(...faults) : ok(request);
}

/** Null where something that must be known is not. */
function requestOf(draft: RequestDraft): ExpansionRequest | null {
  const { use, classFrom, plotArea, floorArea, height, storeys, threatensGroundwater, site, weights } = draft;
  const { branch, listedActivity, isProduction, processWastewater, newRoadAccess, parkingSpaces } = draft;
  if (use === null || classFrom === null || plotArea === null || floorArea === null || height === null || storeys === null) return null;
  const classTo = draft.classTo ?? classFrom;
  return {
    company: draft.company.trim(),
    use,
    virksomhedsklasse: classFrom === classTo ? classTo : [classFrom, classTo],
    plotArea,
    floorArea,
    height,
    storeys,
    officeFloorArea: draft.officeFloorArea ?? 0,
    threatensGroundwater,
    branch: branch.trim() === "" ? null : branch.trim(),
    listedActivity,
    isProduction,
    retailFloorArea: draft.retailFloorArea ?? 0,
    processWastewater,
    newRoadAccess,
    parkingSpaces,
    site,
    wishes: wishesOf(draft),
    weights,
    hall: hallOf(draft),
  };
}

const wishesOf = (draft: RequestDraft): ExpansionRequest["wishes"] => ({
  ...Object.fromEntries(distanceWishes.flatMap((wish) => (draft[wish] === null ? [] : [[wish, draft[wish]]]))),
  ...(draft.districtHeating ? { districtHeating: true } : {}),
});
