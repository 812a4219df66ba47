import { describe, expect, it } from "vitest";
import { arrivalMessages } from "../../src/i18n/arrival-messages.ts";
import { changesMessages } from "../../src/i18n/changes-messages.ts";
import { commandMessages } from "../../src/i18n/command-messages.ts";
import { companyMessages } from "../../src/i18n/company-messages.ts";
import { dataPageMessages } from "../../src/i18n/data-page-messages.ts";
import { hallMessages } from "../../src/i18n/hall-messages.ts";
import { type Language, languages } from "../../src/i18n/languages.ts";
import { messages } from "../../src/i18n/messages.ts";
import { ruleMessages } from "../../src/i18n/rule-messages.ts";
import { rulebookMessages } from "../../src/i18n/rulebook-messages.ts";

/** Something that passes for any word of a text: as a whole it is `text`, and so is each of its parts. */
function anyWords(text: string): object {
  const whole = Object(text);
  const get = (_: object, key: string | symbol): unknown => {
    const own: unknown = Reflect.get(whole, key);
    if (typeof own === "function") return own.bind(text);
    return typeof key === "string" ? text : own;
  };
  return new Proxy({}, { get });
}

const takesWords = (text: object): boolean => /^\(?\s*(\{|words\b)/.test(String(text));

/** A text as it reads with the given word everywhere; one that counts also as it reads with one. */
function readings(text: object, word: string): string[] {
  if (typeof text !== "function") throw new Error(`got ${typeof text}, expected a text`);
  const given = [anyWords(word), ...(takesWords(text) ? [] : [1])];
  return given.map((each) => String(text(...Array.from({ length: text.length }, () => each))));
}

/** Every text below a key, each by its path, as it reads with the given word. */
function textsOf(value: unknown, word: string, path = ""): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return readings(value, word).map((text) => [path, text]);
  if (typeof value !== "object" || value === null) throw new Error(`got ${value} at ${path}, expected texts`);
  return Object.entries(value).flatMap(([key, each]) => textsOf(each, word, path === "" ? key : `${path}.${key}`));
}

const everything = (language: Language, word: string) =>
  [
    messages,
    arrivalMessages,
    changesMessages,
    ruleMessages,
    rulebookMessages,
    hallMessages,
    companyMessages,
    dataPageMessages,
    commandMessages,
  ].flatMap((texts) => textsOf(texts[language], word));
const filled = (language: Language) => ["2026-11-22", "1"].flatMap((word) => everything(language, word));
const all = { da: filled("da"), en: filled("en") };
const bare = { da: everything("da", ""), en: everything("en", "") };
const matching = (texts: readonly [path: string, text: string][], fault: RegExp) => texts.filter(([, text]) => fault.test(text));

/** Words that promise what no map can: that nothing stands in the way, or that somebody has said yes. */
const promises = {
  da: /ingen konflikt|konfliktfri|godkendt|\btilladt\b|frit for|noget gik galt|der opstod en fejl/i,
  en: /no conflict|conflict-free|approved|\ballowed\b|something went wrong|an error occurred/i,
};

describe.each(languages)("every text (%s)", (language) => {
  it("promises nothing, and never says only that something went wrong", () => {
    expect(all[language].length).toBeGreaterThan(500);
    expect(matching([...all[language], ...bare[language]], promises[language])).toEqual([]);
  });

  it("has no space at its ends and none twice", () => {
    const joins = ["map.and"];
    expect(matching(all[language], /^\s|\s$| {2}/).filter(([path]) => !joins.includes(path))).toEqual([]);
  });

  it("quotes with the language's own marks, and writes a dash and an ellipsis as such", () => {
    expect(matching(all[language], language === "da" ? /["“”]|\.{3}|--(?!\w)| - / : /["«»]|\.{3}|--(?!\w)| - /)).toEqual([]);
  });
});

/** What is called the same in both languages. */
const shared = /^(Grundlag|Zone|Status|Dansk|English|--(format <format>|plot <id>))$/;

/** Danish names and nouns of law that English texts keep. */
const kept =
  /æ, ø and å|Miljøstyrelsen|kystnærhedszonen|kommuneplantillæg|sommerhusområde|(sø|å)beskyttelseslinje|fredningsnævnet|grundvandsredegørelse|delområde|Byg og Miljø/gi;

describe("the English texts", () => {
  it("are no Danish ones left standing", () => {
    const english = new Set(all.en.map(([path, text]) => `${path}: ${text}`));
    const same = all.da.filter(([path, text]) => english.has(`${path}: ${text}`) && !shared.test(text));
    expect(same).toEqual([]);
  });

  it("hold no Danish letter outside a name that stays Danish", () => {
    expect(all.en.filter(([, text]) => /[æøå]/i.test(text.replace(kept, "")))).toEqual([]);
  });
});
