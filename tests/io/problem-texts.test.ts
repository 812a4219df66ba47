import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { arrivalMessages } from "../../src/i18n/arrival-messages.ts";
import { commandMessages } from "../../src/i18n/command-messages.ts";
import { languages } from "../../src/i18n/languages.ts";
import { messages } from "../../src/i18n/messages.ts";
import { problemText } from "../../src/i18n/problem-text.ts";

const root = path.resolve(import.meta.dirname, "../..");
const codesIn = (folders: readonly string[], leaveOut: readonly string[] = []): string[] => {
  const codes = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder))
      .filter((file) => file.endsWith(".ts") && !leaveOut.includes(file))
      .flatMap((file) =>
        [...readFileSync(path.join(root, folder, file), "utf8").matchAll(/code: "(\w+)", words/g)].map(([, code]) => code),
      ),
  );
  return [...new Set(codes)].sort();
};
/** What of `io` only the command line uses. */
const commandFiles = ["build-pack.ts", "read-request.ts", "sort-files.ts", "verify-pack.ts"];

describe.each(languages)("in %s", (language) => {
  const texts = { ...arrivalMessages[language].problems, ...messages[language].problems, ...commandMessages[language].problems };

  test.each([...codesIn(["src/io", "scripts", "scripts/commands"]), "featuresRepaired", "plotIdsTaken"])(
    "the problem %s has a text on the command line",
    (code) => expect(Object.keys(texts)).toContain(code),
  );

  test.each([...codesIn(["src/io", "src/state", "src/map"], commandFiles), "featuresRepaired", "plotIdsTaken"])(
    "the problem %s has a text in the app",
    (code) => expect(Object.keys({ ...messages[language].problems, ...arrivalMessages[language].problems })).toContain(code),
  );

  test("a problem that nobody wrote a text for is told all the same", () => {
    expect(problemText(language, texts, { code: "toString", words: { file: "a.geojson", count: 1.5 } })).toBe(
      { da: "toString: a.geojson, 1,5", en: "toString: a.geojson, 1.5" }[language],
    );
  });

  test("a problem is told with file, feature, reason and numbers as they are written there", () => {
    const problem = { code: "featureNotKept", words: { file: "a.geojson", feature: "#3", reason: "noGeometry" } };
    expect(problemText(language, texts, problem)).toBe(
      { da: "«a.geojson»: #3 er ikke taget med. Det har ingen geometri.", en: "“a.geojson”: #3 was not taken. It has no geometry." }[
        language
      ],
    );
    const repaired = { code: "featureRepaired", words: { file: "a.geojson", feature: "7", areaBefore: 1234.5, areaAfter: 1234.56 } };
    expect(problemText(language, texts, repaired)).toContain(
      { da: "1.234,5 m², efter: 1.234,56 m²", en: "1,234.5 m², after: 1,234.56 m²" }[language],
    );
  });
});
