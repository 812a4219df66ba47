import { describe, expect, test } from "vitest";
import { commandMessages } from "../../src/i18n/command-messages.ts";
import { languages } from "../../src/i18n/languages.ts";
import { messages } from "../../src/i18n/messages.ts";
import { problemText } from "../../src/i18n/problem-text.ts";
import { readRequest } from "../../src/io/read-request.ts";

const good = { use: "logistics", virksomhedsklasse: 4, plotArea: 9000, floorArea: 4000, height: 10, storeys: 1 };
const read = (rest: object) => readRequest(JSON.stringify({ ...good, ...rest }), "sag.json");
const sides = { length: 60, width: 30 };

const wrong: readonly (readonly [string, object, string])[] = [
  ["a length in words", { hall: { footprint: { ...sides, length: "60" } } }, "hall.footprint"],
  ["a width of nothing", { hall: { footprint: { ...sides, width: 0 } } }, "hall.footprint"],
  ["a width below nothing", { hall: { footprint: { ...sides, width: -30 } } }, "hall.footprint"],
  ["a length beyond any hall", { hall: { footprint: { ...sides, length: 1e10 } } }, "hall.footprint"],
  ["a length that is not there", { hall: { footprint: { ...sides, length: null } } }, "hall.footprint"],
  ["sides and area together", { hall: { footprint: { ...sides, area: 1800, ratio: [1, 2] } } }, "hall.footprint"],
  ["an area without a ratio", { hall: { footprint: { area: 1800 } } }, "hall.footprint"],
  ["a ratio of one number", { hall: { footprint: { area: 1800, ratio: [1] } } }, "hall.footprint"],
  ["no footprint", { hall: {} }, "hall.footprint"],
  ["a list for a hall", { hall: [60, 30] }, "hall"],
  ["a word for a hall", { hall: "60 x 30" }, "hall"],
  ["a yard beyond 500 m", { hall: { footprint: sides, yardDepth: 500.5 } }, "hall.yardDepth"],
  ["a yard in words", { hall: { footprint: sides, yardDepth: "20" } }, "hall.yardDepth"],
  ["no floor to a parking space", { hall: { footprint: sides, floorPerParkingSpace: 0 } }, "hall.floorPerParkingSpace"],
  ["a weight in words", { weights: { motorway: "2" } }, "weights.motorway"],
  ["a weight below nothing", { weights: { rail: -1 } }, "weights.rail"],
  ["a weight of a thousand million", { weights: { rail: 1e9 } }, "weights.rail"],
  ["a weight that is not there", { weights: { station: null } }, "weights.station"],
  ["a list of weights", { weights: [1, 2] }, "weights"],
  ["a weight for no wish", { weights: { airport: 1 } }, "weights.airport"],
  ["no weights at all", { weights: null }, "weights"],
];

describe("a request with", () => {
  test.each(wrong)("%s is refused by the name of file and field, with what to write, in Danish and in English", (_, rest, field) => {
    const result = read(rest);
    expect(result.ok).toBe(false);
    const problems = result.ok ? [] : result.problems;
    expect(problems.map(({ words }) => String(words.field)).some((told) => told === field || told.startsWith(`${field}.`))).toBe(true);
    for (const language of languages) {
      const texts = { ...messages[language].problems, ...commandMessages[language].problems };
      for (const problem of problems) {
        const text = problemText(language, texts, problem);
        expect(text).toContain("sag.json");
        expect(text).toContain(field.split(".")[0]);
        expect(text).not.toContain("undefined");
        expect(text.length).toBeGreaterThan(40);
      }
    }
  });

  test("NaN in the hall or in a weight is refused, not read as nothing", () => {
    const text = JSON.stringify({ ...good, hall: { footprint: sides }, weights: { rail: 1 } });
    expect(readRequest(text.replace('"rail":1', '"rail":NaN'), "sag.json").ok).toBe(false);
    expect(readRequest(text.replace('"width":30', '"width":NaN'), "sag.json").ok).toBe(false);
  });
});
