import { expect, test } from "vitest";
import { readPreferences, writePreferences } from "../../src/state/preferences.ts";

test("language and layers come back as they were kept", () => {
  const kept = { language: "en", layers: { kirkebyggelinjer: { on: true, opacity: 0.4 } } } as const;
  expect(readPreferences(writePreferences(kept))).toEqual(kept);
});

test.each([
  ["nothing", null],
  ["no JSON", "{"],
  ["a number", "7"],
  ["an unknown language", '{"language":"sv"}'],
  ["an opacity over 1", '{"layers":{"kirkebyggelinjer":{"on":true,"opacity":1.01}}}'],
  ["layers that are no object", '{"layers":3}'],
])("%s says nothing", (_, text) => {
  expect(readPreferences(text)).toEqual({});
});

test("names of fields come back by municipality, and what is no text is passed over", () => {
  const kept = { language: "da", layers: {}, mappings: { "0201": "{}" } } as const;
  expect(readPreferences(writePreferences(kept)).mappings).toEqual({ "0201": "{}" });
  expect(readPreferences('{"mappings":{"0201":7}}')).toEqual({});
});

test("only language and layers are kept", () => {
  const view = { language: "da", layers: {}, draft: { company: "Hemmelig A/S" } } as const;
  expect(writePreferences(view)).toBe('{"language":"da","layers":{}}');
});
