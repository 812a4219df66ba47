import { describe, expect, it } from "vitest";
import { outcomes } from "../../src/domain/finding.ts";
import { authorities } from "../../src/domain/law.ts";
import { routes } from "../../src/domain/route.ts";
import { languages } from "../../src/i18n/languages.ts";
import { messages } from "../../src/i18n/messages.ts";
import { ruleMessages } from "../../src/i18n/rule-messages.ts";
import { gapCodes } from "../../src/rules/availability.ts";
import { steps } from "../../src/rules/steps.ts";

describe.each(languages)("names in an answer (%s)", (language) => {
  const texts = { ...messages[language], ...ruleMessages[language] };

  it.each([
    ["outcome", outcomes, texts.outcomes],
    ["route", routes, texts.routes],
    ["authority", authorities, texts.authorities],
  ] as const)("every %s has a name and there is no name for anything else", (_, keys, names) => {
    expect(Object.keys(names).sort()).toEqual([...keys].sort());
    for (const name of Object.values(names)) expect(name).not.toBe("");
  });

  it("every step says what to do and what starts its clock", () => {
    expect(Object.keys(texts.steps).sort()).toEqual(Object.keys(steps).sort());
    for (const { text, startsWhen } of Object.values(texts.steps)) {
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(startsWhen).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it("every kind of period in a step has a name", () => {
    const kinds = Object.values(steps).flatMap(({ period }) => (period === null ? [] : period.kind));
    expect(kinds.filter((kind) => !(kind in texts.periods))).toEqual([]);
  });

  it.each(gapCodes)("says which dataset is behind %s", (code) => {
    const text = texts.noData[code]({ dataset: "Lokalplaner", date: "22. november 2026" });
    expect(text).toContain("Lokalplaner");
    expect(text).toMatch(language === "da" ? /^Ikke undersøgt/ : /^Not (fully )?examined/);
  });
});

describe("a step that is only the company's own", () => {
  it("has no legal basis, and every other step has one", () => {
    const without = Object.entries(steps).filter(([, { basis }]) => basis === "");
    expect(without.map(([, { authority }]) => authority)).toEqual(without.map(() => "virksomheden"));
  });
});
