import { describe, expect, test } from "vitest";
import { requestSchema } from "../../src/domain/request-schema.ts";
import { branchChange } from "../../src/state/branch-draft.ts";
import { draftOf, emptyDraft, type RequestDraft, readDraft } from "../../src/state/draft.ts";
import { aRequest } from "../builders/requests.ts";
import { aDraft } from "../builders/screens.ts";

const faultsOf = (draft: Parameters<typeof readDraft>[0]) => {
  const result = readDraft(draft);
  return result.ok ? [] : result.problems.map(({ field, code }) => `${field}: ${code}`);
};

describe("reading a draft", () => {
  test("an empty one lacks everything that must be known", () => {
    expect(faultsOf(emptyDraft)).toEqual([
      "use: required",
      "classFrom: required",
      "plotArea: required",
      "floorArea: required",
      "height: required",
      "storeys: required",
    ]);
  });

  test("a full one becomes the request", () => {
    const result = readDraft(aDraft({ motorway: 2000, districtHeating: true, threatensGroundwater: false }));
    expect(result.ok && result.value).toEqual({
      company: "Nordisk Beton A/S",
      use: "heavyIndustry",
      virksomhedsklasse: 6,
      plotArea: 24_000,
      floorArea: 9500,
      height: 14,
      storeys: 2,
      officeFloorArea: 0,
      branch: null,
      listedActivity: null,
      isProduction: null,
      retailFloorArea: 0,
      processWastewater: null,
      newRoadAccess: null,
      parkingSpaces: null,
      threatensGroundwater: false,
      site: null,
      wishes: { motorway: 2000, districtHeating: true },
      weights: {},
      hall: null,
    });
  });

  test("two different classes become an interval; one alone stands for itself", () => {
    const classOf = (from: number, to: number | null) => {
      const result = readDraft(aDraft({ classFrom: from, classTo: to }));
      return result.ok ? result.value.virksomhedsklasse : null;
    };
    expect(classOf(3, 5)).toEqual([3, 5]);
    expect(classOf(4, 4)).toBe(4);
    expect(classOf(4, null)).toBe(4);
  });

  test.each([
    ["a class interval that runs backwards", aDraft({ classFrom: 5, classTo: 4 }), ["classTo: classOrder"]],
    ["more office than floor", aDraft({ officeFloorArea: 9500.5 }), ["officeFloorArea: officeTooLarge"]],
    ["exactly as much office as floor", aDraft({ officeFloorArea: 9500 }), []],
    ["a plot of nothing", aDraft({ plotArea: 0 }), ["plotArea: positive"]],
    ["the smallest of heights", aDraft({ height: 0.01 }), []],
    ["a negative wish", aDraft({ station: -1 }), ["station: positive"]],
    ["as large a plot as can be asked for", aDraft({ plotArea: 1e9 }), []],
    ["a larger one", aDraft({ plotArea: 1_000_000_001 }), ["plotArea: tooLarge"]],
    ["a wish that reaches beyond the globe", aDraft({ rail: 1e300 }), ["rail: tooLarge"]],
    ["a class that does not exist", aDraft({ classFrom: 8, classTo: 8 }), ["classTo: unreadable"]],
    ["half a class", aDraft({ classFrom: 1.5, classTo: 2 }), ["classTo: unreadable"]],
    ["class 0 to 1", aDraft({ classFrom: 0, classTo: 1 }), ["classTo: unreadable"]],
    ["a name of 201 letters", aDraft({ company: "x".repeat(201) }), ["company: unreadable"]],
    ["a name of 200 letters and a space", aDraft({ company: `${"x".repeat(200)} ` }), []],
    ["less than no office", aDraft({ officeFloorArea: -1 }), ["officeFloorArea: unreadable"]],
    ["a wish that counts eleven times", aDraft({ weights: { rail: 11 } }), ["weights: unreadable"]],
    ["a height that is no number", aDraft({ height: Number.NaN }), ["height: positive"]],
  ])("%s", (_, draft, faults) => {
    expect(faultsOf(draft)).toEqual(faults);
  });

  const bounds = [-1, 0, 0.01, 1, 1.5, 7, 8, 10, 10.5, 200, 1e9, 1_000_000_001, Number.NaN, Number.POSITIVE_INFINITY];
  test.each([
    "plotArea",
    "floorArea",
    "height",
    "storeys",
    "officeFloorArea",
    "motorway",
    "station",
    "rail",
    "busStop",
    "cycleSuperhighway",
    "retailFloorArea",
    "parkingSpaces",
    "classFrom",
    "classTo",
  ] as const)("what it lets through as %s is what a file may hold, and nothing else", (field) => {
    for (const value of bounds) {
      const wire = aDraft({ classFrom: 1, classTo: 7, floorArea: 1e9, [field]: value });
      const { classFrom, classTo, plotArea, floorArea, height, storeys, officeFloorArea, retailFloorArea, parkingSpaces } = wire;
      const { motorway, station, rail, busStop, cycleSuperhighway } = wire;
      const distances = Object.entries({ motorway, station, rail, busStop, cycleSuperhighway });
      const wishes = Object.fromEntries(distances.filter(([, distance]) => distance !== null));
      const areas = { plotArea, floorArea, officeFloorArea: officeFloorArea ?? 0, retailFloorArea: retailFloorArea ?? 0 };
      const numbers = { ...areas, height, storeys, parkingSpaces };
      const virksomhedsklasse = classFrom === classTo ? classFrom : [classFrom, classTo];
      const file = { use: "office", virksomhedsklasse, ...numbers, wishes };
      expect([value, readDraft(wire).ok]).toEqual([value, requestSchema.safeParse(file).success]);
    }
  });

  test("the draft of a filed request files the same request again", () => {
    const request = aRequest({
      virksomhedsklasse: [2, 4],
      officeFloorArea: 300,
      wishes: { rail: 900, busStop: 400, cycleSuperhighway: 1500 },
      weights: { rail: 2 },
      threatensGroundwater: true,
      branch: "25.62",
      listedActivity: "annex2",
      isProduction: true,
      retailFloorArea: 40,
      processWastewater: false,
      newRoadAccess: true,
      parkingSpaces: 0,
    });
    const again = readDraft(draftOf(request, emptyDraft));
    expect(again.ok && again.value).toEqual(request);
  });
});

const withBranch = (draft: RequestDraft, branch: string): RequestDraft => ({ ...draft, ...branchChange(draft, branch) });

describe("a branch code suggests", () => {
  test("use and class, and marks both as ours", () => {
    expect(withBranch(emptyDraft, "25.62")).toMatchObject({
      use: "lightIndustry",
      classFrom: 3,
      classTo: 5,
      suggestedUse: true,
      suggestedClass: true,
    });
  });

  test("nothing over what the user chose", () => {
    const chosen = { ...emptyDraft, use: "office", classFrom: 1, classTo: 2 } as const;
    expect(withBranch(chosen, "25.62")).toEqual({ ...chosen, branch: "25.62" });
  });

  test("anew when the code changes, and takes the suggestion back when the code means nothing", () => {
    const first = withBranch(emptyDraft, "62");
    expect(withBranch(first, "23.99")).toMatchObject({ use: "heavyIndustry", classFrom: 5, classTo: 7 });
    expect(withBranch(first, "55")).toMatchObject({ use: null, classFrom: 1, classTo: 2, suggestedUse: false, suggestedClass: true });
    expect(withBranch(first, "99")).toMatchObject({
      use: null,
      classFrom: null,
      classTo: null,
      suggestedUse: false,
      suggestedClass: false,
    });
  });
});
