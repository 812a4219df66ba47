import { beforeAll, describe, expect, test } from "vitest";
import type { Pack } from "../../src/catalog/pack.ts";
import { line, point } from "../../src/geo/shape.ts";
import { answerWishes, measureWishes } from "../../src/rules/wishes.ts";
import { aBrokenLayer, aLayer, aPack } from "../builders/layers.ts";
import { overlayReady } from "../builders/overlay.ts";
import { aPlot, at, rectangle } from "../builders/plots.ts";
import { aRequest } from "../builders/requests.ts";

beforeAll(overlayReady);

/** Whether the plot is said to have district heating, for a company that wishes for it. */
const heated = (layers: Pack["layers"]) =>
  answerWishes(measureWishes(aPlot(), aPack(layers)), aRequest({ wishes: { districtHeating: true } }))[0].met;
const area = { shape: rectangle(50, 0, 100, 100) };

describe("district heating", () => {
  test("is there where an area lies on the plot, and is not where a whole layer has none", () => {
    expect(heated({ fjernvarmeomraader: aLayer("fjernvarmeomraader", [area]) })).toBe(true);
    expect(heated({ fjernvarmeomraader: aLayer("fjernvarmeomraader") })).toBe(false);
  });

  test.each<readonly [string, Pack["layers"]]>([
    ["never delivered", {}],
    ["missing", { fjernvarmeomraader: aBrokenLayer("fjernvarmeomraader") }],
    ["cut off", { fjernvarmeomraader: aLayer("fjernvarmeomraader", [], { stamp: { state: "cutOff" } }) }],
    ["short of the plot", { fjernvarmeomraader: aLayer("fjernvarmeomraader", [], { coverage: rectangle(0, 0, 99, 100) }) }],
    ["of unknown coverage", { fjernvarmeomraader: aLayer("fjernvarmeomraader", [], { coverage: null }) }],
  ])("is unknown where the layer is %s", (_, layers) => {
    expect(heated(layers)).toBeNull();
  });

  test("that was found stands, whole layer or not", () => {
    expect(heated({ fjernvarmeomraader: aLayer("fjernvarmeomraader", [area], { stamp: { state: "cutOff" } }) })).toBe(true);
  });
});

describe("a distance", () => {
  /** The station lies 500 m east of the plot's edge. */
  const stations = aLayer("stationer", [{ shape: point(...at(600, 50)) }]);
  const met = (station: number, layers: Pack["layers"] = { stationer: stations }) =>
    answerWishes(measureWishes(aPlot(), aPack(layers)), aRequest({ wishes: { station } }))[0];

  test.each([
    [499.999, false],
    [500, true],
    [500.001, true],
  ])("of 500 m meets a wish for at most %d m: %s", (wanted, expected) => {
    expect(met(wanted)).toEqual({ wish: "station", measured: 500, wanted, met: expected });
  });

  /** A stop 300 m north of the plot's edge, and a cycle path that passes 120 m east of it. */
  const around = {
    stoppesteder: aLayer("stoppesteder", [{ shape: point(...at(50, 400)) }, { shape: point(...at(50, 900)) }]),
    supercykelstier: aLayer("supercykelstier", [{ shape: line([at(220, -500), at(220, 500)]) }]),
  };
  test.each([
    ["busStop", 300],
    ["cycleSuperhighway", 120],
  ] as const)("to the nearest %s is %d m, met at that and not a millimetre under", (wish, measured) => {
    const answers = (wanted: number) => answerWishes(measureWishes(aPlot(), aPack(around)), aRequest({ wishes: { [wish]: wanted } }));
    expect(answers(measured)).toEqual([{ wish, measured, wanted: measured, met: true }]);
    expect(answers(measured - 0.001)).toEqual([{ wish, measured, wanted: measured - 0.001, met: false }]);
  });

  test("is answered in the order of the form, whatever the order of the request", () => {
    const wishes = { districtHeating: true, cycleSuperhighway: 1, busStop: 1, rail: 1, station: 1, motorway: 1 };
    const answered = answerWishes(measureWishes(aPlot(), aPack({})), aRequest({ wishes })).map(({ wish }) => wish);
    expect(answered).toEqual(["motorway", "station", "rail", "busStop", "cycleSuperhighway", "districtHeating"]);
  });

  test("to something that was not found is unknown, never too far", () => {
    expect(met(1000, {})).toEqual({ wish: "station", measured: null, wanted: 1000, met: null });
    expect(met(1000, { stationer: aLayer("stationer") })).toMatchObject({ measured: null, met: null });
  });
});
