import { expect, it } from "vitest";
import {
  affords,
  freeOfCharge,
  spend,
  stepsOfPlot,
  TooComplex,
  unlessTooComplex,
  withOwnSteps,
  withStepsTogether,
} from "../../src/geo/too-complex.ts";

const tenth = stepsOfPlot / 10;
const answered = (steps: number): boolean => unlessTooComplex(() => spend(steps, "edges"), "refused") === undefined;

it("ten questions of a tenth of a plot's steps each are answered, the eleventh is refused", () => {
  const answers = withStepsTogether(stepsOfPlot, () => Array.from({ length: 11 }, () => answered(tenth)));
  expect(answers).toEqual([...Array.from({ length: 10 }, () => true), false]);
});

it("what would take more than is left costs nothing, and the free is always afforded", () => {
  withStepsTogether(tenth, () => {
    expect(affords(tenth + 1)).toBe(false);
    expect(affords(tenth)).toBe(true);
    expect(affords(freeOfCharge + 1)).toBe(false);
    expect(affords(freeOfCharge)).toBe(true);
  });
});

it("one question by itself has the same steps whatever was asked before or round it", () => {
  const steps = [1e6, 1.5e7, 2.5e7];
  const alone = steps.map(answered);
  expect(alone).toEqual([true, true, false]);
  expect(steps.map((each) => withOwnSteps(() => answered(1e7) && answered(each)))).toEqual(alone);
  for (let round = 0; round < 20; round++) answered(1.9e7);
  expect(steps.map(answered)).toEqual(alone);
});

it("a plot that was refused leaves the next with all its steps", () => {
  expect(() => withStepsTogether(tenth, () => spend(2 * tenth, "edges"))).toThrow(TooComplex);
  expect(withStepsTogether(tenth, () => affords(tenth))).toBe(true);
});
