import { expect, test } from "vitest";
import { branches } from "../../src/domain/branch-table.ts";
import { findBranch } from "../../src/domain/branches.ts";
import { companyMessages } from "../../src/i18n/company-messages.ts";

test.each([
  ["25", "metalGoods"],
  ["25.62", "metalGoods"],
  ["256200", "metalGoods"],
  ["25 Metalvarer", "metalGoods"],
  ["23.6", "concrete"],
  ["23.99", "asphalt"],
  ["23", "minerals"],
  ["25.61", "metalCoating"],
  ["52.1", "wholesale"],
  ["52.29", "terminal"],
  ["63.12", "office"],
  ["63.11", "datacenter"],
  ["01.1", null],
  ["97", null],
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
    expect(Object.keys(companyMessages.da.branches)).toContain(id);
    expect(Object.keys(companyMessages.en.branches)).toContain(id);
  }
});

/** Divisions of DB07 that no business area meets: farming, forestry and fishing as such, households, international bodies. */
const elsewhere = [1, 2, 3, 97, 98, 99];
/** Numbers that DB07 has no division for. */
const unused = [4, 34, 40, 44, 48, 54, 57, 67, 76, 83, 89];

test("every division that a business area can meet has a branch", () => {
  const divisions = Array.from({ length: 99 }, (_, i) => i + 1).filter((one) => !elsewhere.includes(one) && !unused.includes(one));
  expect(divisions).toHaveLength(82);
  expect(divisions.filter((one) => findBranch(String(one).padStart(2, "0")) === null)).toEqual([]);
});

test("no code stands in two branches, and no two branches have the same id or name", () => {
  const codes = branches.flatMap((branch) => branch.codes);
  const names = Object.values(companyMessages.da.branches);
  expect(new Set(codes).size).toBe(codes.length);
  expect(new Set(branches.map(({ id }) => id)).size).toBe(branches.length);
  expect(new Set(names).size).toBe(branches.length);
});

test("the classes that were written down first are kept", () => {
  const classesOf = (code: string) => findBranch(code)?.classes;
  expect(
    ["62", "86", "18", "26", "45.2", "46", "49.4", "31", "25", "10", "21", "22", "23.6", "24", "20", "38", "23.99", "35"].map(classesOf),
  ).toEqual([
    [1, 2],
    [1, 2],
    [2, 4],
    [2, 3],
    [3, 4],
    [2, 4],
    [3, 5],
    [3, 5],
    [3, 5],
    [3, 6],
    [4, 6],
    [4, 5],
    [4, 6],
    [5, 7],
    [5, 7],
    [4, 7],
    [5, 7],
    [5, 7],
  ]);
});

test("what noise must be kept from is no production, and is put to no use but offices", () => {
  const sensitive = branches.filter(({ isSensitive }) => isSensitive);
  expect(sensitive.map(({ id }) => id)).toEqual(["hotel", "office", "clinic", "school", "care"]);
  for (const { use, isProduction, id } of sensitive)
    expect([id, isProduction, use === null || use === "office"]).toEqual([id, false, true]);
});
