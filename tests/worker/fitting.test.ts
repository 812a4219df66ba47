import { beforeAll, describe, expect, test } from "vitest";
import type { Placement } from "../../src/domain/fit.ts";
import { noRecords } from "../../src/domain/records.ts";
import { geometryFromShape } from "../../src/geo/geojson.ts";
import { polygon } from "../../src/geo/shape.ts";
import type { CaseInput, Checker, PackView } from "../../src/worker/protocol.ts";
import { openEmbedded } from "../builders/embedded.ts";
import { aHall, today } from "../builders/fits.ts";
import { at, rectangle } from "../builders/plots.ts";
import { aRequest } from "../builders/requests.ts";
import { aTown } from "../builders/towns.ts";

const request = aRequest({ height: 10, floorArea: 4000, hall: aHall(60, 40, { yardDepth: 20, floorPerParkingSpace: 50 }) });

describe.each(["alleroed", "herning"])("the plots of %s", (name) => {
  let checker: Checker;
  let view: PackView;
  const input: CaseInput = { request, on: today, plots: [], records: noRecords };
  beforeAll(async () => {
    ({ checker, view } = await openEmbedded(name));
  });

  test("every place that is told of holds when it is tried, and has the reserve that was said", async () => {
    let tried = 0;
    for (const { id } of view.candidates) {
      const fit = await checker.fit(input, id);
      for (const { placement, reserve } of fit?.placements ?? []) {
        const check = await checker.tryPlacement(input, id, placement);
        expect(check).toMatchObject({ fits: true, reserve, broken: [] });
        tried++;
      }
    }
    expect(tried).toBeGreaterThan(10);
  });

  test("a hall moved by a little more than its reserve breaks a limit", async () => {
    for (const { id } of view.candidates.slice(0, 6)) {
      const best = (await checker.fit(input, id))?.placements[0];
      if (!best) continue;
      const tries = await Promise.all(
        Array.from({ length: 72 }, (_, i) => {
          const away = best.reserve + 0.5;
          const [dx, dy] = [away * Math.cos((i * Math.PI) / 36), away * Math.sin((i * Math.PI) / 36)];
          const placement: Placement = { ...best.placement, x: best.placement.x + dx, y: best.placement.y + dy };
          return checker.tryPlacement(input, id, placement);
        }),
      );
      expect(tries.some((check) => check !== null && !check.fits)).toBe(true);
    }
  });
});

describe("a town of one plot", () => {
  const plotOf = (width: number) => ({ id: "own", name: "Egen", geometry: geometryFromShape(rectangle(0, 0, width, 100)) });
  const inputOf = (width: number, height = 3.5): CaseInput => ({
    request: { ...request, height },
    on: today,
    plots: [plotOf(width)],
    records: noRecords,
  });

  test("a plot that is drawn anew under its old name is measured anew", async () => {
    const { checker } = await aTown();
    const areas = [];
    for (const width of [100, 60, 100]) areas.push((await checker.fit(inputOf(width), "own"))?.buildable.area);
    expect(areas).toEqual([95 * 95, 55 * 95, 95 * 95]);
  });

  test("a hall that becomes higher keeps farther from the boundary", async () => {
    const { checker } = await aTown();
    const [x, y] = at(50, 50);
    const placement: Placement = { x, y, length: 60, width: 40, yardDepth: 0, angle: 0 };
    const reserves = [];
    for (const height of [3.5, 7, 14]) reserves.push((await checker.tryPlacement(inputOf(100, height), "own", placement))?.reserve);
    expect(reserves).toEqual([17.5, 15, 10]);
  });

  test("a plot that is not there has no answer", async () => {
    const { checker } = await aTown();
    expect(await checker.fit(inputOf(100), "elsewhere")).toBeNull();
    expect(await checker.tryPlacement(inputOf(100), "elsewhere", { x: 0, y: 0, length: 1, width: 1, yardDepth: 0, angle: 0 })).toBeNull();
  });

  test("a plot of 8,000 spikes is answered, and the plots beside it", async () => {
    const { checker } = await aTown();
    const spikes = Array.from({ length: 16_000 }, (_, i): [number, number] => {
      const [angle, radius] = [(Math.PI * i) / 8_000, i % 2 === 0 ? 1 : 100];
      return at(radius * Math.cos(angle), radius * Math.sin(angle));
    });
    const spiky = { id: "spiky", name: "Pigget", geometry: geometryFromShape(polygon(spikes)) };
    const input = { ...inputOf(100), plots: [spiky, plotOf(100)] };
    const verdicts = JSON.parse(await checker.writeFit(input, null, () => {}))
      .features.filter(({ properties }: { properties: { kind: string } }) => properties.kind === "plot")
      .map(({ id, properties }: { id: string; properties: { verdict: unknown } }) => [id, properties.verdict]);
    // No spike is 5 m wide, so nothing of them is 2.5 m from the boundary.
    expect(verdicts[0][0]).toBe("spiky");
    expect(verdicts[0][1]).not.toBe("fits");
    expect(verdicts[1]).toEqual(["own", "fits"]);
  });

  test("what is written is GeoJSON with the verdict, the hall and its yard, and the same bytes every time", async () => {
    const { checker } = await aTown();
    const text = await checker.writeFit(inputOf(100), "own", () => {});
    const { type, on, request: asked, pack, features } = JSON.parse(text);
    expect({ type, on, height: asked.height, layers: pack.layers.length > 0 }).toEqual({
      type: "FeatureCollection",
      on: today,
      height: 3.5,
      layers: true,
    });
    const kinds = features.map(({ properties }: { properties: { kind: string } }) => properties.kind);
    expect(kinds.slice(0, 5)).toEqual(["plot", "buildable", "largestRectangle", "hall", "yard"]);
    // Of the 95 m between the setbacks the hall takes 60, so 17.5 m are left on each side.
    expect(features[3].properties).toMatchObject({ plot: "own", rank: 1, length: 60, width: 40, yardDepth: 20, reserve: 17.5 });
    expect(features[0].properties).toMatchObject({ verdict: "fits", buildable: { area: 9025 } });
    expect(features[0].properties.limits.map(({ id }: { id: string }) => id)).toEqual(["plot", "setback"]);
    expect(await checker.writeFit(inputOf(100), "own", () => {})).toBe(text);
    expect(JSON.parse(await checker.writeFit(inputOf(100), null, () => {})).features.length).toBeGreaterThanOrEqual(features.length);
  });
});
