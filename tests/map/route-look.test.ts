import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { groups } from "../../src/catalog/define-dataset.ts";
import { routes } from "../../src/domain/route.ts";
import { familyHue, paper } from "../../src/map/palette.ts";
import { channels } from "../../src/map/pattern.ts";
import { routeLook } from "../../src/map/route-look.ts";

type Triple = readonly [number, number, number];

/** sRGB to linear light, IEC 61966-2-1. */
const linear = (colour: string): Triple => {
  const [r, g, b] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
};

const luminance = ([r, g, b]: Triple): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** Contrast as WCAG 2 measures it. */
function contrast(a: string, b: string): number {
  const [darker, lighter] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** CIELAB under D65. */
function lab([r, g, b]: Triple): Triple {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(luminance([r, g, b]));
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Full deuteranopia in linear light: Machado, Oliveira and Fernandes, IEEE TVCG 15 (2009), table 1, severity 1.0. */
function deuteranopic([r, g, b]: Triple): Triple {
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  return [
    clip(0.367322 * r + 0.860646 * g - 0.227968 * b),
    clip(0.280085 * r + 0.672501 * g + 0.047413 * b),
    clip(-0.01182 * r + 0.04294 * g + 0.968881 * b),
  ];
}

const pairs = routes.flatMap((a, index) => routes.slice(index + 1).map((b) => [a, b] as const));
const distance = (a: Triple, b: Triple) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

test("the measure of contrast gives 21 for black on white", () => {
  expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 10);
});

describe("colours of routes", () => {
  test.each(routes)("%s stands out from the paper by 3:1", (route) => {
    expect(contrast(routeLook[route].colour, paper.ground)).toBeGreaterThanOrEqual(3);
  });

  test.each(routes)("text on %s is readable at 4.5:1", (route) => {
    expect(contrast(routeLook[route].on, routeLook[route].colour)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pairs)("%s and %s differ in greyscale by five steps of lightness", (a, b) => {
    const [l1, l2] = [lab(linear(routeLook[a].colour))[0], lab(linear(routeLook[b].colour))[0]];
    expect(Math.abs(l1 - l2)).toBeGreaterThanOrEqual(5);
  });

  test.each(pairs)("%s and %s stay apart under deuteranopia", (a, b) => {
    const [seen1, seen2] = [a, b].map((route) => lab(deuteranopic(linear(routeLook[route].colour))));
    expect(distance(seen1, seen2)).toBeGreaterThanOrEqual(9);
  });

  test("no two routes share a pattern or an icon", () => {
    expect(new Set(routes.map((route) => routeLook[route].pattern)).size).toBe(6);
    expect(new Set(routes.map((route) => routeLook[route].icon)).size).toBe(6);
  });
});

describe("the interface's tokens", () => {
  const css = readFileSync(path.resolve(import.meta.dirname, "../../src/ui/tokens.css"), "utf8");
  /** The first value of a token: the light theme, which is the map's. */
  const token = (name: string) => new RegExp(`--${name}:\\s*(#[0-9a-f]{6});`, "i").exec(css)?.[1].toUpperCase();

  test.each(routes)("%s has the same colours there as on the map", (route) => {
    expect([token(`route-${route}`), token(`route-${route}-on`)]).toEqual([routeLook[route].colour, routeLook[route].on]);
  });

  test.each(groups)("the family %s has the same hue there as on the map", (group) => {
    expect(token(`family-${group}`)).toBe(familyHue[group]);
  });
});
