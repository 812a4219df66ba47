import { beforeAll, describe, expect, test } from "vitest";
import { datasetIds } from "../../../src/catalog/index.ts";
import { line, point } from "../../../src/geo/shape.ts";
import { aHall, fitOn } from "../../builders/fits.ts";
import { aLayer, aPackOf } from "../../builders/layers.ts";
import { overlayReady } from "../../builders/overlay.ts";
import { at, rectangle } from "../../builders/plots.ts";

beforeAll(overlayReady);

/** The northern half of the plot of 100 × 100 m, and beyond. */
const north = rectangle(-50, 50, 200, 200);
const across = line([at(-50, 50), at(150, 50)]);
const zones = {
  strandbeskyttelse: aLayer("strandbeskyttelse", [{ shape: north }]),
  klitfredning: aLayer("klitfredning", [{ shape: north }]),
  fredskov: aLayer("fredskov", [{ shape: north }]),
  fortidsmindelinjer: aLayer("fortidsmindelinjer", [{ shape: north }]),
};

describe("coast, forest and the lines of monuments", () => {
  test.each(Object.entries(zones))("%s keeps hall and yard off its half", (id, layer) => {
    const layers = { [id]: layer };
    expect(fitOn({ layers }, { hall: aHall(90, 40, { yardDepth: 30 }) }).verdict).toBe("fitsNot");
    expect(fitOn({ layers }, { height: 3.5 }).buildable.area).toBeCloseTo(95 * 47.5, 2);
  });
});

/** A hall of 3.5 m keeps 2.5 m from the boundary: 95 × 95 m are left for it, less what the strip takes of them. */
describe("lines and points", () => {
  test.each([
    ["a dyke takes 2 m to each side", { beskyttedeDiger: aLayer("beskyttedeDiger", [{ shape: across }]) }, 95 * (95 - 4)],
    ["a stream takes 6 m to each side", { beskyttedeVandloeb: aLayer("beskyttedeVandloeb", [{ shape: across }]) }, 95 * (95 - 12)],
    ["a monument's line takes 2 m to each side", { fortidsminder: aLayer("fortidsminder", [{ shape: across }]) }, 95 * (95 - 4)],
  ])("%s", (_, layers, area) => {
    expect(fitOn({ layers }, { height: 3.5 }).buildable.area).toBeCloseTo(area, 2);
  });

  test("a monument that the map has as a point takes 20 m round it", () => {
    const layers = { fortidsminder: aLayer("fortidsminder", [{ shape: point(...at(50, 50)) }]) };
    const { area } = fitOn({ layers }, { height: 3.5 }).buildable;
    expect(9025 - area).toBeLessThanOrEqual(Math.PI * 400);
    expect(9025 - area).toBeGreaterThan(Math.PI * 19.99 * 19.99);
  });

  test("is said with its law and with what nobody confirmed", () => {
    const { limits } = fitOn({ layers: { beskyttedeDiger: aLayer("beskyttedeDiger", [{ shape: across }]) } }, { height: 3.5 });
    const dyke = limits.find(({ id }) => id === "kultur/beskyttede-diger");
    expect(dyke?.text.da).toBe(
      "Beskyttede diger og 2 m til hver side af linjen på kortet. Kommunen kan dispensere. (museumsloven §§ 29 a og 29 j, stk. 2)",
    );
    expect(dyke?.unconfirmed?.da).toContain("ingen bredde");
    expect(dyke?.accuracy).toBe(5);
  });
});

test("a layer of them that was never delivered is told of", () => {
  const pack = aPackOf(datasetIds.filter((id) => id !== "beskyttedeDiger"));
  const said = fitOn({ pack }, { height: 3.5 }).notExamined.map(({ da }) => da);
  expect(said.filter((text) => text.includes("Beskyttede sten- og jorddiger"))).toHaveLength(1);
});
