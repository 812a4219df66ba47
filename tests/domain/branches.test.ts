import { expect, test } from "vitest";
import { branches, findBranch } from "../../src/domain/branches.ts";
import { messages } from "../../src/i18n/messages.ts";

test.each([
  ["25", "metalGoods"],
  ["25.62", "metalGoods"],
  ["256200", "metalGoods"],
  ["25 Metalvarer", "metalGoods"],
  ["23.6", "concrete"],
  ["23.99", "asphalt"],
  ["23", null],
  ["71", "office"],
  ["71.20", "laboratory"],
  ["2", null],
  ["", null],
  ["metal", null],
])("branch code %j is %s", (code, id) => {
  expect(findBranch(code)?.id ?? null).toBe(id);
});

test("every branch has classes in order from 1 to 7, and a name in both languages", () => {
  for (const { id, classes } of branches) {
    expect(classes[0]).toBeGreaterThanOrEqual(1);
    expect(classes[1]).toBeLessThanOrEqual(7);
    expect(classes[0]).toBeLessThanOrEqual(classes[1]);
    expect(Object.keys(messages.da.branches)).toContain(id);
    expect(Object.keys(messages.en.branches)).toContain(id);
  }
});
