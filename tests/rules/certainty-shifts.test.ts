import { beforeAll, describe, expect, it } from "vitest";
import { overlayBytes } from "../../scripts/load-overlay.ts";
import { datasetIds } from "../../src/catalog/index.ts";
import type { Pack } from "../../src/catalog/pack.ts";
import { loadOverlay } from "../../src/geo/overlay.ts";
import type { Shape } from "../../src/geo/shape.ts";
import { certaintyOf } from "../../src/rules/certainty.ts";
import { createScenarios } from "../../src/rules/certainty-scenarios.ts";
import { nothingEntered } from "../../src/rules/define-rule.ts";
import { examine } from "../../src/rules/engine.ts";
import { paragraf3 } from "../../src/rules/natur/paragraf3.ts";
import { aLayer, aPackOf } from "../builders/layers.ts";
import { aPlot, origin, rectangle } from "../builders/plots.ts";
import { createRandom, randomStar } from "../builders/random-shapes.ts";
import { aRequest } from "../builders/requests.ts";
import { origin as starOrigin } from "../builders/shapes.ts";
import { normalShift, shifted, shiftedPack } from "../builders/shifts.ts";

beforeAll(async () => loadOverlay(await overlayBytes()));

const on = "2026-11-22";
/** The user's own plot leaves the layer's own 25 m. */
const accuracy = 25;

const moorsOf = (...shapes: readonly Shape[]): Pack =>
  aPackOf(datasetIds, {
    paragraf3: aLayer(
      "paragraf3",
      shapes.map((shape, at) => ({ shape, fields: { natureType: `Mose ${at}`, kind: "lake" } })),
    ),
  });

interface Case {
  readonly plot: Shape;
  readonly moors: readonly Shape[];
  readonly plotArea: number;
}

/** A random star four times the usual size, 80–200 m from centre to corner, its centre up to `spread` metres from the tests' origin each way. */
const starNear = (random: () => number, spread: number): Shape => {
  const star = randomStar(random, spread / 4);
  const parts = star.parts.map((part) =>
    part.map((chain) => chain.map((value, at) => 4 * (value - (at % 2 === 0 ? starOrigin.x : starOrigin.y)))),
  );
  return shifted({ kind: "polygon", parts }, origin.x - spread / 2, origin.y - spread / 2);
};

const handMade: readonly Case[] = [
  { plot: rectangle(0, 0, 100, 100), moors: [rectangle(50, -100, 200, 300)], plotArea: 4000 },
  { plot: rectangle(0, 0, 100, 100), moors: [rectangle(103, 0, 80, 80)], plotArea: 9000 },
  { plot: rectangle(0, 0, 100, 100), moors: [rectangle(-50, -50, 200, 120), rectangle(-50, 70, 200, 80)], plotArea: 1000 },
  { plot: rectangle(0, 0, 300, 20), moors: [rectangle(40, -10, 60, 60), rectangle(180, 15, 90, 40)], plotArea: 2000 },
];

/** Seeded plots with one to three moors on and about them. */
function randomCases(count: number): readonly Case[] {
  const random = createRandom(19);
  return Array.from({ length: count }, () => ({
    plot: starNear(random, 0),
    moors: Array.from({ length: 1 + Math.floor(3 * random()) }, () => starNear(random, 600)),
    plotArea: 1000 + 40_000 * random(),
  }));
}

/** What the rule says as drawn and how sure that is, and what it says when the layer lies elsewhere. */
function surveyed({ plot: shape, moors, plotArea }: Case) {
  const plot = aPlot(shape);
  const pack = moorsOf(...moors);
  const request = aRequest({ plotArea });
  const said = (of: Pack) => {
    const found = examine(paragraf3, plot, of).measured?.decide(request, on);
    if (!found || found.measured === undefined) throw new Error("got nothing measured, expected an area");
    return { found, cell: paragraf3.outcomes[found.code as keyof typeof paragraf3.outcomes], area: found.measured };
  };
  const drawn = said(pack);
  const certainty = certaintyOf({ rule: paragraf3, ...drawn }, createScenarios(plot, plot, pack), { request, on, entered: nothingEntered });
  if (!certainty) throw new Error("got no certainty, expected one");
  const [least, most] = certainty.interval ?? [drawn.area, drawn.area];
  const holds = (area: number) => area >= least - 0.01 && area <= most + 0.01;
  return { drawn, certainty, holds, elsewhere: (dx: number, dy: number) => said(shiftedPack(pack, "paragraf3", dx, dy)) };
}

const cases = [...handMade, ...randomCases(36)];
const drawsEach = 60;

describe("random shifts of a layer, normal, 95 % of them within its accuracy", () => {
  const random = createRandom(7);
  const drawn = () =>
    cases.flatMap((each) => {
      const { certainty, holds, elsewhere, drawn: asDrawn } = surveyed(each);
      return Array.from({ length: drawsEach }, () => {
        const [dx, dy] = normalShift(random, accuracy);
        const there = elsewhere(dx, dy);
        const flipped = there.cell.outcome !== asDrawn.cell.outcome;
        return { within: dx * dx + dy * dy <= accuracy * accuracy, held: holds(there.area), sure: certainty.kind === "sure", flipped };
      });
    });

  it("leave the area inside the interval at no less than the stated rate, and always when within the accuracy; nothing sure flips", () => {
    const draws = drawn();
    const within = draws.filter((draw) => draw.within);
    expect(draws).toHaveLength(40 * drawsEach);
    expect(within.length / draws.length).toBeCloseTo(0.95, 1);
    expect(within.filter(({ held }) => !held)).toEqual([]);
    expect(draws.filter(({ held }) => held).length / draws.length).toBeGreaterThanOrEqual(0.95);
    expect(within.filter(({ sure, flipped }) => sure && flipped)).toEqual([]);
    // The cases are no easy ones: both kinds occur, and shifts do change outcomes.
    expect(draws.filter(({ sure }) => sure).length).toBeGreaterThan(100);
    expect(draws.filter(({ flipped }) => flipped).length).toBeGreaterThan(100);
  });
});
