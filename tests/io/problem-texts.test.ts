import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { languages, messages } from "../../src/i18n/messages.ts";
import { problemText } from "../../src/i18n/problem-text.ts";

const root = path.resolve(import.meta.dirname, "../..");
const sources = ["src/io", "src/state", "src/map", "scripts", "scripts/commands"].flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(path.join(root, folder, file), "utf8")),
);
const found = (pattern: RegExp): string[] =>
  [...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1])))].sort();

describe.each(languages)("in %s", (language) => {
  test.each([...found(/code: "(\w+)", words/g), "featuresRepaired", "plotIdsTaken"])("the problem %s has a text", (code) => {
    expect(Object.keys(messages[language].problems)).toContain(code);
  });

  test("a problem that nobody wrote a text for is told all the same", () => {
    expect(problemText(language, { code: "toString", words: { file: "a.geojson", count: 1.5 } })).toBe(
      { da: "toString: a.geojson, 1,5", en: "toString: a.geojson, 1.5" }[language],
    );
  });

  test("a problem is told with file, feature, reason and numbers as they are written there", () => {
    const problem = { code: "featureNotKept", words: { file: "a.geojson", feature: "#3", reason: "noGeometry" } };
    expect(problemText(language, problem)).toBe(
      { da: "«a.geojson»: #3 er ikke taget med. Det har ingen geometri.", en: "“a.geojson”: #3 was not taken. It has no geometry." }[
        language
      ],
    );
    const repaired = { code: "featureRepaired", words: { file: "a.geojson", feature: "7", areaBefore: 1234.5, areaAfter: 1234.56 } };
    expect(problemText(language, repaired)).toContain(
      { da: "1.234,5 m², efter: 1.234,56 m²", en: "1,234.5 m², after: 1,234.56 m²" }[language],
    );
  });
});
