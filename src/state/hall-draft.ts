import { type Hall, largestAmount } from "../domain/request.ts";

/** The building part of a request while it is being written. Lengths in metres, areas in m². */
export interface HallDraft {
  /** What the company knows: both sides, or the ground area and how long the hall may be against its width. */
  readonly hallBy: "sides" | "area";
  readonly hallLength: number | null;
  readonly hallWidth: number | null;
  readonly hallArea: number | null;
  readonly ratioFrom: number | null;
  readonly ratioTo: number | null;
  readonly yardDepth: number | null;
  readonly floorPerParkingSpace: number | null;
}

/** A fault at a field of the building; `code` is a key under `hall.faults` in `i18n`. */
export interface HallFault {
  readonly field: keyof HallDraft;
  readonly code: "hallHalf" | "hallPositive" | "hallTooLarge" | "ratioRange" | "ratioOrder" | "yardRange";
}

/** How long against its width a hall may be where nobody has said: our own suggestion. */
const suggestedRatio = { ratioFrom: 1, ratioTo: 3 } as const;
const widestRatio = 20;
const deepestYard = 500;

/** No building asked for. */
export const emptyHall: HallDraft = {
  hallBy: "sides",
  hallLength: null,
  hallWidth: null,
  hallArea: null,
  ...suggestedRatio,
  yardDepth: null,
  floorPerParkingSpace: null,
};

/** The draft of a hall that was filed, for correcting it. */
export function hallDraftOf(hall: Hall | null): HallDraft {
  if (hall === null) return emptyHall;
  const { footprint, floorPerParkingSpace } = hall;
  const yardDepth = hall.yardDepth === 0 ? null : hall.yardDepth;
  const rest = { ...emptyHall, yardDepth, floorPerParkingSpace };
  if ("length" in footprint) return { ...rest, hallBy: "sides", hallLength: footprint.length, hallWidth: footprint.width };
  const [ratioFrom, ratioTo] = footprint.ratio;
  return { ...rest, hallBy: "area", hallArea: footprint.area, ratioFrom, ratioTo };
}

/** The fields of the building that must be filled together once one of them is. */
const sidesOf = ({ hallBy }: HallDraft) => (hallBy === "sides" ? (["hallLength", "hallWidth"] as const) : (["hallArea"] as const));

/** Whether anything is asked of a building; a suggested ratio alone asks nothing. */
export const asksForHall = (draft: HallDraft): boolean =>
  [...sidesOf(draft), "yardDepth" as const, "floorPerParkingSpace" as const].some((field) => draft[field] !== null);

/** Every fault in the building; none where no building is asked for. */
export function hallFaults(draft: HallDraft): readonly HallFault[] {
  if (!asksForHall(draft)) return [];
  const amounts = [...sidesOf(draft), "floorPerParkingSpace"] as const;
  return [
    ...sidesOf(draft)
      .filter((field) => draft[field] === null)
      .map((field) => ({ field, code: "hallHalf" }) as const),
    ...amounts.filter((field) => (draft[field] ?? 1) <= 0).map((field) => ({ field, code: "hallPositive" }) as const),
    ...amounts.filter((field) => (draft[field] ?? 1) > largestAmount).map((field) => ({ field, code: "hallTooLarge" }) as const),
    ...(draft.hallBy === "area" ? ratioFaults(draft) : []),
    ...(isBetween(draft.yardDepth ?? 0, 0, deepestYard) ? [] : [{ field: "yardDepth", code: "yardRange" } as const]),
  ];
}

function ratioFaults({ ratioFrom, ratioTo }: HallDraft): readonly HallFault[] {
  const faults = Object.entries({ ratioFrom, ratioTo }).flatMap(([name, value]): HallFault[] => {
    const field = name === "ratioFrom" ? "ratioFrom" : "ratioTo";
    if (value === null) return [{ field, code: "hallHalf" }];
    return isBetween(value, 1, widestRatio) ? [] : [{ field, code: "ratioRange" }];
  });
  if (faults.length > 0 || ratioFrom === null || ratioTo === null || ratioFrom <= ratioTo) return faults;
  return [{ field: "ratioTo", code: "ratioOrder" }];
}

const isBetween = (value: number, least: number, most: number): boolean => value >= least && value <= most;

/** The hall that a building without faults stands for; null where none is asked for. */
export function hallOf(draft: HallDraft): Hall | null {
  const { hallLength: length, hallWidth: width, hallArea: area, ratioFrom, ratioTo, floorPerParkingSpace } = draft;
  const rest = { yardDepth: draft.yardDepth ?? 0, floorPerParkingSpace };
  if (draft.hallBy === "sides") return length === null || width === null ? null : { footprint: { length, width }, ...rest };
  return area === null || ratioFrom === null || ratioTo === null ? null : { footprint: { area, ratio: [ratioFrom, ratioTo] }, ...rest };
}
