import { describe, expect, it } from "vitest";
import type { Step } from "../../../src/domain/route.ts";
import { rules } from "../../../src/rules/index.ts";
import { meetingOf } from "../../../src/rules/procedure/meeting.ts";
import { questions } from "../../../src/rules/procedure/questions.ts";
import type { Decided } from "../../../src/rules/route.ts";
import { type StepId, steps } from "../../../src/rules/steps.ts";

const aStep = (id: StepId, ...from: readonly string[]): Step => ({
  ...steps[id],
  id,
  rules: from,
  text: { da: "", en: "" },
  startsWhen: { da: "", en: "" },
});

function decided(id: string, outcome: "planChange" | "dispensation" | "assessment"): Decided {
  const rule = rules.find((each) => each.id === id);
  if (!rule) throw new Error(`got ${id}, expected a rule`);
  return { rule, cell: { outcome }, partial: false };
}

describe("the first meeting", () => {
  it("asks first what weighs most, and names the rules that ask", () => {
    const route = [aStep("afklarJord", "jord/v1"), aStep("nyLokalplan", "plan/hoejde"), aStep("naturdispensation", "natur/paragraf3")];
    const meeting = meetingOf(route, [
      decided("jord/v1", "assessment"),
      decided("plan/hoejde", "planChange"),
      decided("natur/paragraf3", "dispensation"),
    ]);
    expect(meeting?.questions.slice(0, 3).map(({ id, rules: from }) => [id, ...from])).toEqual([
      ["planWill", "plan/hoejde"],
      ["nature", "natur/paragraf3"],
      ["soil", "jord/v1"],
    ]);
    expect(meeting?.departments).toEqual(["erhverv", "plan", "miljoe", "natur", "klima", "ejendom"]);
  });
  it("has one contact, and settles who coordinates even where no rule asks anything", () => {
    const meeting = meetingOf([aStep("byggetilladelse")], []);
    expect(meeting?.contact).toBe("erhverv");
    expect(meeting?.questions.map(({ id }) => id)).toEqual(["coordinator", "schedule", "supply", "land"]);
  });
  it("never asks more than ten", () => {
    const all = Object.keys(steps).filter((id): id is StepId => id in steps);
    expect(
      meetingOf(
        all.map((id) => aStep(id, "jord/v1")),
        [decided("jord/v1", "assessment")],
      )?.questions,
    ).toHaveLength(10);
  });
  it("leaves no step out but those that every case has, and waiting", () => {
    const asked = new Set<string>(Object.values(questions).flatMap(({ steps: raising }): readonly string[] => raising));
    expect(Object.keys(steps).filter((id) => !asked.has(id))).toEqual(["forhaandsdialog", "byggetilladelse"]);
  });
  it("has nothing to settle where nothing leads to a permit", () => {
    expect(meetingOf([], [])).toBeNull();
  });
});
