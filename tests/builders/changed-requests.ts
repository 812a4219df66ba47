import { type ExpansionRequest, uses } from "../../src/domain/request.ts";

/** A request on a day. */
export interface Asked {
  readonly request: ExpansionRequest;
  readonly on: string;
}

/** Days before and after plans and layers have come of age. */
export const days = ["2026-11-22", "2027-06-01", "2031-01-01"];
const amounts = [1, 500, 2000, 8000, 12_000, 24_000, 60_000];

/** The question before with one thing changed: a number, a choice, the wishes, the day, or nothing at all. */
export function changed(before: Asked, random: () => number): Asked {
  const one = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)];
  const { request } = before;
  const changes: readonly (() => Asked)[] = [
    () => ({ ...before, on: one(days) }),
    ...[
      () => ({ height: one([4, 8, 8.5, 8.6, 12, 14, 30]) }),
      () => ({ storeys: one([1, 2, 3, 6]) }),
      () => ({ plotArea: one(amounts) }),
      () => ({ floorArea: one(amounts), officeFloorArea: 0 }),
      () => ({ use: one(uses) }),
      () => ({ virksomhedsklasse: one<ExpansionRequest["virksomhedsklasse"]>([1, 2, 4, 6, 7, [1, 3], [3, 6]]) }),
      () => ({ threatensGroundwater: one([null, true, false]) }),
      () => ({ company: one(["A", "B"]) }),
      () => ({ listedActivity: one<ExpansionRequest["listedActivity"]>([null, "none", "annex1", "annex2"]) }),
      () => ({ isProduction: one([null, true, false]) }),
      () => ({ processWastewater: one([null, true, false]), newRoadAccess: one([null, true, false]) }),
      () => ({ parkingSpaces: one([null, 0, 10, 11]) }),
      () => ({ retailFloorArea: one([0, 1]) }),
      () => ({ weights: one([{}, { motorway: 3 }, { rail: 0, districtHeating: 2 }]) }),
      () => ({
        wishes: one([
          {},
          { motorway: 2000 },
          { motorway: 3000, rail: 900 },
          { busStop: 400, cycleSuperhighway: 900 },
          { districtHeating: true },
        ]),
      }),
      () => ({ ...structuredClone(request) }),
    ].map((change) => () => ({ ...before, request: { ...request, ...change() } })),
  ];
  return one(changes)();
}
