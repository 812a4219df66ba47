import { describe, expect, test } from "vitest";
import { draftOf, emptyDraft, readDraft } from "../../src/state/draft.ts";
import { asksForHall, emptyHall, hallFaults } from "../../src/state/hall-draft.ts";
import { aRequest } from "../builders/requests.ts";
import { aDraft } from "../builders/screens.ts";

const hallOf = (rest: Parameters<typeof aDraft>[0]) => {
  const result = readDraft(aDraft(rest));
  return result.ok ? result.value.hall : result.problems.map(({ field, code }) => `${field}: ${code}`);
};

describe("the building in a draft", () => {
  test("that is not filled asks for none, whatever ratio we suggest and whichever way is chosen", () => {
    expect(asksForHall(emptyHall)).toBe(false);
    expect(hallOf({})).toBeNull();
    expect(hallOf({ hallBy: "area", ratioFrom: 2 })).toBeNull();
  });

  test("with both sides becomes a hall without yard and parking", () => {
    expect(hallOf({ hallLength: 60.5, hallWidth: 30 })).toEqual({
      footprint: { length: 60.5, width: 30 },
      yardDepth: 0,
      floorPerParkingSpace: null,
    });
  });

  test("with a ground area may be one to three times as long as wide unless told otherwise", () => {
    const rest = { yardDepth: 0, floorPerParkingSpace: null };
    expect(hallOf({ hallBy: "area", hallArea: 1800 })).toEqual({ footprint: { area: 1800, ratio: [1, 3] }, ...rest });
    expect(hallOf({ hallBy: "area", hallArea: 1800, ratioTo: 1 })).toEqual({ footprint: { area: 1800, ratio: [1, 1] }, ...rest });
  });

  test("keeps only the way that is chosen", () => {
    expect(hallOf({ hallBy: "area", hallArea: 1800, hallLength: 60 })).toMatchObject({ footprint: { area: 1800, ratio: [1, 3] } });
    expect(hallOf({ hallBy: "sides", hallArea: 1800 })).toBeNull();
  });

  test.each([
    ["a length alone", { hallLength: 60 }, ["hallWidth: hallHalf"]],
    ["a yard alone", { yardDepth: 20 }, ["hallLength: hallHalf", "hallWidth: hallHalf"]],
    ["parking alone, by area", { hallBy: "area" as const, floorPerParkingSpace: 50 }, ["hallArea: hallHalf"]],
    ["a side of nothing", { hallLength: 0, hallWidth: 30 }, ["hallLength: hallPositive"]],
    ["a side beyond every building", { hallLength: 1_000_000_001, hallWidth: 30 }, ["hallLength: hallTooLarge"]],
    ["no floor per space", { hallLength: 60, hallWidth: 30, floorPerParkingSpace: 0 }, ["floorPerParkingSpace: hallPositive"]],
    ["a yard of 500.5 m", { hallLength: 60, hallWidth: 30, yardDepth: 500.5 }, ["yardDepth: yardRange"]],
    ["a ratio below 1", { hallBy: "area" as const, hallArea: 1800, ratioFrom: 0.99 }, ["ratioFrom: ratioRange"]],
    ["a ratio above 20", { hallBy: "area" as const, hallArea: 1800, ratioTo: 20.01 }, ["ratioTo: ratioRange"]],
    ["a ratio the wrong way round", { hallBy: "area" as const, hallArea: 1800, ratioFrom: 2, ratioTo: 1.5 }, ["ratioTo: ratioOrder"]],
    ["a ratio half filled", { hallBy: "area" as const, hallArea: 1800, ratioTo: null }, ["ratioTo: hallHalf"]],
  ])("%s is told at its field", (_, rest, faults) => {
    expect(hallOf(rest)).toEqual(faults);
  });

  test("takes a yard of 500 m and a ratio from 20 to 20", () => {
    expect(hallFaults({ ...emptyHall, hallBy: "area", hallArea: 1, ratioFrom: 20, ratioTo: 20, yardDepth: 500 })).toEqual([]);
  });

  test.each([
    { footprint: { length: 60, width: 30 }, yardDepth: 20, floorPerParkingSpace: 50 },
    { footprint: { area: 1800, ratio: [1.5, 4] as [number, number] }, yardDepth: 0, floorPerParkingSpace: null },
    null,
  ])("comes back from the request as it was filed (%#)", (hall) => {
    const request = aRequest({ hall });
    const again = readDraft(draftOf(request, emptyDraft));
    expect(again.ok && again.value).toEqual(request);
  });
});
