import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { angleOf, arctangent, arsinh, exponential, hyperbolics, sineAndCosine, smallArtanh } from "../../src/geo/elementary.ts";

const steps = (from: number, to: number): number[] => Array.from({ length: 1001 }, (_, i) => from + ((to - from) * i) / 1000);
const close = (ours: number, theirs: number): boolean => Math.abs(ours - theirs) <= 1e-15 * Math.max(1, Math.abs(theirs));

describe("elementary functions", () => {
  it("agree with the built-in ones to 15 digits", () => {
    for (const x of steps(-7, 7)) {
      const [sine, cosine] = sineAndCosine(x);
      const [hyperbolicSine, hyperbolicCosine] = hyperbolics(x);
      expect([close(sine, Math.sin(x)), close(cosine, Math.cos(x)), close(arctangent(x), Math.atan(x))]).toEqual([true, true, true]);
      expect([close(hyperbolicSine, Math.sinh(x)), close(hyperbolicCosine, Math.cosh(x)), close(arsinh(x), Math.asinh(x))]).toEqual([
        true,
        true,
        true,
      ]);
      expect(close(exponential(x), Math.exp(x))).toBe(true);
    }
    for (const x of steps(-0.3, 0.3)) expect(close(smallArtanh(x), Math.atanh(x))).toBe(true);
  });

  it("know every quarter of the circle", () => {
    expect([angleOf(0, 1), angleOf(1, 0), angleOf(0, -1), angleOf(-1, 0), angleOf(0, 0)]).toEqual([
      0,
      Math.PI / 2,
      Math.PI,
      -Math.PI / 2,
      0,
    ]);
    const diagonals = [angleOf(1, 1), angleOf(1, -1), angleOf(-1, -1), angleOf(-1, 1)];
    [0.25, 0.75, -0.75, -0.25].forEach((share, i) => {
      expect(diagonals[i] / Math.PI).toBeCloseTo(share, 15);
    });
  });

  it("end at once on what is no angle and on huge numbers", () => {
    expect([exponential(1e300), exponential(-1e300), exponential(Number.NaN)]).toEqual([Number.POSITIVE_INFINITY, 0, Number.NaN]);
    expect(sineAndCosine(Number.POSITIVE_INFINITY)).toEqual([Number.NaN, Number.NaN]);
  });
});

describe("the same bytes in Node and in a browser", () => {
  const source = fileURLToPath(new URL("../../src/", import.meta.url));
  const unequal = /Math\.(a?(sin|cos|tan)h?|atan2|exp|expm1|log|log2|log10|log1p|hypot|pow|cbrt)\b/;
  const files = ["geo", "domain", "catalog", "rules", "io"].flatMap((floor) =>
    readdirSync(join(source, floor), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => join(floor, file)),
  );

  it("needs no function of Math whose last digit differs between engines", () => {
    expect(files.length).toBeGreaterThan(10);
    const uses = files.filter((file) =>
      readFileSync(join(source, file), "utf8")
        .split("\n")
        .some((text) => !/^\s*\*/.test(text) && unequal.test(text)),
    );
    expect(uses).toEqual([]);
  });
});
