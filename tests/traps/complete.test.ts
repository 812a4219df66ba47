import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

/**
 * The lists of traps that the others of this folder hold: 25 that a planner would notice at once, by number, and those that peers fell into, by name.
 * None was left out because it cannot occur here.
 */
const tests = path.resolve(import.meta.dirname, "..");
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.(test|spec)\.tsx?$/.test(file));
const textOf = (folder: string, file: string): string => readFileSync(path.join(folder, file), "utf8");

const traps = filesIn(import.meta.dirname).map((file) => textOf(import.meta.dirname, file));
const titlesLike = (pattern: RegExp): readonly string[] => traps.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name));

const peersTraps = [
  "metres and kilometres mixed up",
  "the wrong version tag",
  "the first page of a long answer taken as the whole",
  "a failed fetch taken as all clear",
  "the point checked and not the plot",
  "areas added and not merged",
  "more than 100 %",
  "degrees measured as metres",
  "EPSG:25832 read as degrees",
  "touching borders counted as hits",
  "a gap of 0.1 mm drops a true hit",
  "results of two users mixed",
  "the guarding test switched off",
  "the first hit hides the next",
  "a shape broken by rounding",
  "none exists here shown as 0",
];

describe("every trap has its test", () => {
  it("each number from 1 to 25 stands in the title of a test, and no other", () => {
    const numbers = new Set(titlesLike(/^ +(?:it|\]\))(?:\.each\([^"]*\))?\("Trap (\d+): /gm).map(Number));
    expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 25 }, (_, n) => n + 1));
  });

  it("each trap of the peers stands in a title", () => {
    const named = titlesLike(/\("Peers: ([^"]+)"/g);
    for (const trap of peersTraps) expect([trap, named.filter((title) => title.startsWith(trap)).length]).toEqual([trap, 1]);
  });
});

/** Tests that may be left out, and the words in which their titles say so. */
const mayBeLeftOut = /\.skipIf\([^\n]*\)\(\s*"[^"]*(?:left out where|skipped without) /;

describe("Peers: the guarding test switched off", () => {
  const files = filesIn(tests).filter((file) => !file.endsWith(path.join("traps", "complete.test.ts")));

  it("no test is skipped, singled out, put off or meant to fail", () => {
    expect(files.length).toBeGreaterThan(200);
    const off = /\b(?:it|test|describe|suite)(?:\.each)?\.(?:skip|only|todo|fails|fixme|concurrent\.skip)\b|\bx(?:it|test|describe)\(/;
    expect(files.filter((file) => off.test(textOf(tests, file)))).toEqual([]);
  });

  it("what a machine may lack is said in the title of what is left out", () => {
    const leaving = files.filter((file) => textOf(tests, file).includes("skipIf"));
    expect(leaving.length).toBeGreaterThan(0);
    for (const file of leaving) {
      const text = textOf(tests, file);
      expect([file, text.split("skipIf(").length - 1]).toEqual([file, [...text.matchAll(new RegExp(mayBeLeftOut, "g"))].length]);
    }
  });

  it("no test file is without an expectation", () => {
    expect(files.filter((file) => !/\bexpect\b|\bcasesFor\b/.test(textOf(tests, file)))).toEqual([]);
  });
});
