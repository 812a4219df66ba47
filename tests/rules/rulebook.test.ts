import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { datasetIds } from "../../src/catalog/index.ts";
import { bareSentence } from "../../src/i18n/bare-sentence.ts";
import { languages } from "../../src/i18n/languages.ts";
import { ruleMessages } from "../../src/i18n/rule-messages.ts";
import { rulebookMessages } from "../../src/i18n/rulebook-messages.ts";
import type { RuleTexts } from "../../src/i18n/translation.ts";
import { rules } from "../../src/rules/index.ts";
import { rulebook } from "../../src/rules/rulebook.ts";
import { steps } from "../../src/rules/steps.ts";

const root = path.resolve(import.meta.dirname, "../..");
const book = rulebook();
const entries = book.flatMap((family) => family.rules);
const filesIn = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => file.split(path.sep).join("/"));
const textOf = (file: string): string => readFileSync(path.join(root, file), "utf8");
const textsOf = (language: (typeof languages)[number], rule: string): RuleTexts => {
  const texts: Readonly<Record<string, RuleTexts>> = ruleMessages[language].rules;
  return texts[rule];
};

describe("the rules", () => {
  it("are at least 60, each once, each in a file of its own named as it is", () => {
    expect(rules.length).toBeGreaterThanOrEqual(60);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    const files = filesIn("src/rules");
    expect(rules.map(({ id }) => `${id}.ts`).filter((file) => !files.includes(file))).toEqual([]);
    const defined = files.filter((file) => file.endsWith(".ts") && /\bdefineRule\(\{/.test(textOf(`src/rules/${file}`)));
    expect(defined.sort()).toEqual(rules.map(({ id }) => `${id}.ts`).sort());
  });

  it("all stand in the rulebook, by family and in their order, with every code", () => {
    expect(entries.map(({ id }) => id).sort()).toEqual(rules.map(({ id }) => id).sort());
    for (const { family, rules: members } of book) expect(members.every(({ id }) => id.startsWith(`${family}/`))).toBe(true);
    for (const { id, codes } of entries)
      expect(codes.map(({ code }) => code)).toEqual(Object.keys(rules.find((rule) => rule.id === id)?.outcomes ?? {}));
  });
});

describe.each(entries.map((entry) => [entry.id, entry] as const))("%s", (id, { source, needs, consults, limits, codes }) => {
  it("cites a law with a title, a link, a paragraph or guidance, and the date on which it was looked up", () => {
    expect(source.law.title).not.toBe("");
    expect(source.law.id === "arealbehov" || source.law.link.startsWith("https://")).toBe(true);
    expect(source.checked).toMatch(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
    expect(source.paragraph).not.toMatch(/^\s|\s$/);
    if (source.unconfirmed) for (const language of languages) expect(source.unconfirmed[language]).toMatch(/\.$/);
  });

  it("needs and consults datasets that there are, calls for steps that there are, and has a unit and a name for each number", () => {
    expect([...needs, ...consults].filter((dataset) => !datasetIds.includes(dataset))).toEqual([]);
    expect(codes.flatMap(({ step }) => (step === null || Object.hasOwn(steps, step) ? [] : [step]))).toEqual([]);
    for (const language of languages)
      expect(limits.filter(({ name }) => !Object.hasOwn(rulebookMessages[language].limitNames, name))).toEqual([]);
  });

  it("has a name, a line about itself and a sentence for every code in both languages, whole before anything is measured", () => {
    for (const language of languages) {
      const texts = textsOf(language, id);
      expect([texts.title, texts.about].filter((text) => text.trim().length < 3)).toEqual([]);
      expect(Object.keys(texts.codes).sort()).toEqual(codes.map(({ code }) => code).sort());
      for (const { code } of codes) {
        const sentence = bareSentence(texts, code) ?? "";
        expect(sentence).toMatch(/^\S.{10,}[.…]$/su);
        expect(sentence).not.toMatch(/undefined|NaN|null|\[object| {2}| \./);
      }
    }
  });

  it("has a test of its own whose rows reach every code", () => {
    const [family, name] = id.split("/");
    const tests = filesIn(`tests/rules/${family}`).filter((file) => file.startsWith(name) && file.endsWith(".test.ts"));
    expect(tests.length).toBeGreaterThan(0);
    const text = tests.map((file) => textOf(`tests/rules/${family}/${file}`)).join("\n");
    // `casesFor`, and what is built on it, fails where a code of the rule has no row.
    expect(text).toMatch(/\b(casesFor|guidelineCases|\w+Cases)\w*\(/);
  });
});

describe("a family", () => {
  it.each(languages)("has a name in %s, and no name is left over", (language) => {
    expect(Object.keys(rulebookMessages[language].families).sort()).toEqual(book.map(({ family }) => family).sort());
  });

  it.each(languages)("no name of a number is left over in %s", (language) => {
    const used = new Set(entries.flatMap(({ limits }) => limits.map(({ name }) => name)));
    expect(Object.keys(rulebookMessages[language].limitNames).filter((name) => !used.has(name))).toEqual([]);
  });
});
