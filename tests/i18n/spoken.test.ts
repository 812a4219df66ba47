import { expect, test } from "vitest";
import { learn, teachProblems, textsIn } from "../../src/i18n/spoken.ts";

test("sentences that are taught later stand in every language, also in one that is learnt after them, and take nobody's place", async () => {
  const before = textsIn("da");
  teachProblems({
    da: { proeve: () => "En prøve", caseNotOne: () => "forkert" },
    en: { proeve: () => "A sample", caseNotOne: () => "wrong" },
  });
  await learn("en");
  const said = (language: "da" | "en", code: string): string => {
    const problems: Readonly<Record<string, (words: Readonly<Record<string, string>>) => string>> = textsIn(language).problems;
    return problems[code]?.({ file: "sag" }) ?? "";
  };
  expect([said("da", "proeve"), said("en", "proeve")]).toEqual(["En prøve", "A sample"]);
  expect(said("da", "caseNotOne")).toBe(before.problems.caseNotOne({ file: "sag" }));
  expect(textsIn("da")).toBe(textsIn("da"));
});
