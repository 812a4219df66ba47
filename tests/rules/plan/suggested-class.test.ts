import { beforeAll, expect, test } from "vitest";
import { findBranch } from "../../../src/domain/branches.ts";
import { answerPlot } from "../../../src/rules/assess.ts";
import { measurePlot } from "../../../src/rules/measure-plot.ts";
import { aLayer, aPack } from "../../builders/layers.ts";
import { overlayReady } from "../../builders/overlay.ts";
import { aLokalplan, aRamme } from "../../builders/plans.ts";
import { aPlot } from "../../builders/plots.ts";
import { aRequest } from "../../builders/requests.ts";

beforeAll(overlayReady);

/** The answer to a company of which only its branch is known, where the lokalplan takes up to class 4 and the ramme up to 7. */
function answerFor(code: string) {
  const branch = findBranch(code);
  if (!branch) throw new Error(`got no branch for ${code}, expected one`);
  const [low, high] = branch.classes;
  const pack = aPack({
    lokalplaner: aLayer("lokalplaner", [aLokalplan({ maxClass: 4 })]),
    kommuneplanrammer: aLayer("kommuneplanrammer", [aRamme({ maxClass: 7 })]),
    delomraader: aLayer("delomraader"),
    byggefelter: aLayer("byggefelter"),
  });
  const request = aRequest({ branch: code, virksomhedsklasse: [low, high] });
  const { findings, steps } = answerPlot(measurePlot(aPlot(), pack), request, "2026-11-22", pack);
  const finding = findings.find(({ rule }) => rule === "plan/miljoeklasse-max");
  const asked = steps.find(({ id }) => id === "afklarOplysning")?.rules.includes("plan/miljoeklasse-max") ?? false;
  return { code: finding?.code, outcome: finding?.outcome, text: finding?.text.da, asked };
}

test("a branch of class 3–5 against a plan for up to 4 is a question to the company, not a verdict", () => {
  const answer = answerFor("25");
  expect(answer).toMatchObject({ code: "straddles", outcome: "assessment", asked: true });
  expect(answer.text).toContain("klasse 3–5");
});

test("a branch of class 2–4 keeps the plan at both ends, and nothing is asked", () => {
  expect(answerFor("43")).toMatchObject({ code: "within", outcome: "clear", asked: false });
});

test("a branch of class 5–7 breaks it at both ends, whatever the company answers", () => {
  expect(answerFor("24")).toMatchObject({ outcome: "planChange", asked: false });
});
