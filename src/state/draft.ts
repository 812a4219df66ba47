import type { Geometry } from "geojson";
import { classInterval, distanceWishes, type ExpansionRequest, type Use } from "../domain/request.ts";
import { failed, ok, type Result } from "../domain/result.ts";
import type { Template } from "../domain/templates.ts";
import { type DraftFault, draftFaults } from "./draft-faults.ts";
import { emptyHall, type HallDraft, hallDraftOf, hallOf } from "./hall-draft.ts";

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
  /** Fields that hold the number of an example, untouched. */
  readonly example: readonly ExampleField[];
}

/** A field that an example can fill; use and class follow from its branch, as our suggestion. */
export type ExampleField = keyof Template["filled"];

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
  example: [],
};

/** The draft that a filed request came from, for correcting it; what is never filed is taken from the draft before. */
export function draftOf(request: ExpansionRequest, before: RequestDraft): RequestDraft {
  const [classFrom, classTo] = classInterval(request);
  const { districtHeating = false, ...distances } = request.wishes;
  const { siteId, suggestedUse, suggestedClass } = before;
  const kept = { branch: request.branch ?? before.branch, siteId, suggestedUse, suggestedClass };
  const { virksomhedsklasse: _, wishes: __, hall, ...same } = request;
  const draft = { ...emptyDraft, ...same, ...kept, ...hallDraftOf(hall), classFrom, classTo, ...distances, districtHeating };
  return { ...draft, example: before.example.filter((field) => draft[field] === before[field]) };
}

/** A draft after a change; a field that gets another value is no example any more. */
export function changedDraft(draft: RequestDraft, change: Partial<RequestDraft>): RequestDraft {
  const isUntouched = (field: ExampleField) => !(field in change) || change[field] === draft[field];
  return { ...draft, ...change, example: change.example ?? draft.example.filter(isUntouched) };
}

/** The request that a draft stands for, or every fault in it. What it lets through, the schema that files are held against lets through too. */
export function readDraft(draft: RequestDraft): Result<ExpansionRequest, DraftFault> {
  const faults = draftFaults(draft);
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
