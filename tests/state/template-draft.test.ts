import { expect, test } from "vitest";
import { changedDraft, draftOf, emptyDraft, readDraft } from "../../src/state/draft.ts";
import { withTemplate } from "../../src/state/template-draft.ts";

const all = ["branch", "plotArea", "floorArea", "height", "storeys", "officeFloorArea", "parkingSpaces"];

test("an example fills an empty form and marks every number of it, use and class as our suggestion", () => {
  const draft = withTemplate(emptyDraft, "transport");
  expect(draft).toMatchObject({ branch: "49.4", use: "logistics", classFrom: 3, classTo: 5, plotArea: 20_000, floorArea: 8000 });
  expect(draft).toMatchObject({ suggestedUse: true, suggestedClass: true });
  expect([...draft.example].sort()).toEqual([...all].sort());
});

test("another example takes the place of the first", () => {
  const draft = withTemplate(withTemplate(emptyDraft, "transport"), "itService");
  expect(draft).toEqual(withTemplate(emptyDraft, "itService"));
});

test("what the user typed or chose stays, and is no example", () => {
  const typed = { ...emptyDraft, company: "A/S", plotArea: 9000, use: "office", classFrom: 1, classTo: 1 } as const;
  const draft = withTemplate(typed, "food");
  expect(draft).toMatchObject({ company: "A/S", plotArea: 9000, use: "office", classFrom: 1, classTo: 1, branch: "10", floorArea: 5000 });
  expect(draft.example).not.toContain("plotArea");
  expect(withTemplate(draft, "design")).toMatchObject({ plotArea: 9000, use: "office", floorArea: 1400 });
});

test("a branch of the user's own keeps its suggestions under another's example", () => {
  const typed = {
    ...emptyDraft,
    branch: "24",
    use: "heavyIndustry",
    classFrom: 5,
    classTo: 7,
    suggestedUse: true,
    suggestedClass: true,
  } as const;
  const draft = withTemplate(typed, "itService");
  expect(draft).toMatchObject({ branch: "24", use: "heavyIndustry", classFrom: 5, classTo: 7, plotArea: 5000 });
});

test("a number that is corrected is no example any more; one that is written again as it stood still is", () => {
  const draft = withTemplate(emptyDraft, "food");
  expect(changedDraft(draft, { height: 13 }).example).toEqual(draft.example.filter((field) => field !== "height"));
  expect(changedDraft(draft, { height: 12 })).toEqual(draft);
  expect(changedDraft(draft, { company: "A/S" }).example).toEqual(draft.example);
});

test("an example that does not exist changes nothing", () => {
  expect(withTemplate(emptyDraft, "constructor")).toBe(emptyDraft);
});

test("is still marked when the filed request is taken up again, but for what was changed since", () => {
  const draft = withTemplate(emptyDraft, "food");
  const filed = readDraft(draft);
  if (!filed.ok) throw new Error("got faults, expected a request");
  expect(draftOf(filed.value, draft).example).toEqual(draft.example);
  expect(draftOf({ ...filed.value, plotArea: 16_000 }, draft).example).not.toContain("plotArea");
});
