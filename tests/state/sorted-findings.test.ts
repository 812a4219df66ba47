import { expect, it } from "vitest";
import type { Certainty, Finding, Outcome } from "../../src/domain/finding.ts";
import { noRecords } from "../../src/domain/records.ts";
import { sortedFindings } from "../../src/state/selectors.ts";
import { aDispute } from "../builders/changed-records.ts";
import { aCandidate, anAnswer } from "../builders/fake-answer.ts";
import { aRequest } from "../builders/requests.ts";

const [plot] = anAnswer({ request: aRequest(), on: "2026-11-22", plots: [], records: noRecords }, [aCandidate(0)]).plots;
const certainty = (kind: Certainty["kind"]): Certainty => ({ kind, interval: null, accuracy: 25, text: { da: "", en: "" } });
const finding = (rule: string, outcome: Outcome, kind: Certainty["kind"] | null): Finding => ({
  ...plot.findings[0],
  rule,
  outcome,
  certainty: kind && certainty(kind),
});

it("what was not found for sure is folded with what matters not; what may be there after all stands open, what is set aside stands apart, and nothing is lost", () => {
  const findings = [
    finding("a", "assessment", "maybe"),
    finding("b", "noData", null),
    { ...finding("g", "blocked", "sure"), dispute: aDispute({ rule: "g", code: plot.findings[0].code }) },
    { ...finding("h", "blocked", "sure"), dispute: aDispute({ rule: "h", code: "another" }) },
    { ...finding("i", "clear", "sure"), dispute: aDispute({ rule: "i", code: plot.findings[0].code }) },
    finding("c", "clear", "maybe"),
    finding("d", "clear", "sure"),
    finding("e", "notApplicable", null),
    finding("f", "notApplicable", "maybe"),
  ];
  const sorted = sortedFindings({ ...plot, findings });
  const ids = Object.fromEntries(Object.entries(sorted).map(([name, list]) => [name, list.map(({ rule }) => rule).join("")]));
  expect(ids).toEqual({ decided: "ah", setAside: "g", notExamined: "b", maybeClear: "cf", nothingFound: "id", notRelevant: "e" });
});
