import { beforeAll, describe, expect, it } from "vitest";
import type { Pack } from "../../../src/catalog/pack.ts";
import type { PieceProvision, PlotPiece } from "../../../src/domain/provision.ts";
import type { EnteredProvision } from "../../../src/domain/records.ts";
import { projectGeometry, shapeFromGeometry } from "../../../src/geo/geojson.ts";
import { coveredArea } from "../../../src/geo/overlay.ts";
import { area } from "../../../src/geo/shape.ts";
import { piecesOf } from "../../../src/rules/plan/plot-pieces.ts";
import { aBrokenLayer, aLayer, aPackOf, type FeatureDraft } from "../../builders/layers.ts";
import { overlayReady } from "../../builders/overlay.ts";
import { aByggefelt, aDelomraade, aLokalplan, aRamme } from "../../builders/plans.ts";
import { aPlot, rectangle } from "../../builders/plots.ts";
import { createRandom } from "../../builders/random-shapes.ts";

const today = "2026-11-22";
const planLayers = ["lokalplaner", "delomraader", "byggefelter", "kommuneplanrammer", "zonekort"] as const;
/** Ground from 100 m west of the plot to `x` metres from its west side, and the rest; the plot is 100 × 100 m. */
const westTo = (x: number) => rectangle(-100, -100, 100 + x, 300);
const eastFrom = (x: number) => rectangle(x, -100, 300 - x, 300);
const other = { planId: "396", number: "3-396", name: "Vassingerød" };

const byzone: FeatureDraft<"zonekort"> = { shape: westTo(60), fields: { zone: 1 } };
const piecesIn = (layers: Pack["layers"], entered: readonly EnteredProvision[] = []): readonly PlotPiece[] =>
  piecesOf(aPlot(), aPackOf(planLayers, layers), { use: "lightIndustry", on: today, entered });
const shown = (pieces: readonly PlotPiece[]) =>
  pieces.map(({ id, area, plans }) => [id, area, plans.map(({ number, part }) => part ?? number).join(" ")]);
const said = (piece: PlotPiece, quantity: PieceProvision["quantity"]) => piece.provisions.filter((each) => each.quantity === quantity);

describe("deljordstykker", () => {
  beforeAll(overlayReady);

  it("is the plot itself where no plan's border crosses it", () => {
    const pieces = piecesIn({ lokalplaner: aLayer("lokalplaner", [aLokalplan({ maxHeight: 12 })]) });
    expect(shown(pieces)).toEqual([["A", 10_000, "3-392"]]);
    expect(pieces[0]).toMatchObject({ share: 1, zone: "landzone", outsideByggefelter: false });
  });

  it("cuts by lokalplan, delområde and ramme, the largest first", () => {
    const pieces = piecesIn({
      lokalplaner: aLayer("lokalplaner", [aLokalplan({}, westTo(70)), aLokalplan(other, eastFrom(70))]),
      delomraader: aLayer("delomraader", [aDelomraade({}, westTo(20))]),
      kommuneplanrammer: aLayer("kommuneplanrammer", [aRamme()]),
    });
    expect(shown(pieces)).toEqual([
      ["A", 5000, "3-392 LU.E.04"],
      ["B", 3000, "3-396 LU.E.04"],
      ["C", 2000, "II 3-392 LU.E.04"],
    ]);
    expect(pieces.map(({ share }) => share)).toEqual([0.5, 0.3, 0.2]);
  });

  it("numbers what binding byggefelter and zones cut on, and says where nothing may be built", () => {
    const pieces = piecesIn({
      lokalplaner: aLayer("lokalplaner", [aLokalplan({ maxHeight: 20 })]),
      byggefelter: aLayer("byggefelter", [
        aByggefelt({ maxHeight: 12 }, rectangle(10, 10, 20, 40)),
        aByggefelt({ planId: "b", partNumber: "B", binding: false }, rectangle(60, 10, 20, 40)),
      ]),
      zonekort: aLayer("zonekort", [byzone]),
    });
    expect(pieces.map(({ id, area, zone, outsideByggefelter }) => [id, area, zone, outsideByggefelter])).toEqual([
      ["A1", 5200, "byzone", true],
      ["A2", 4000, "landzone", true],
      ["A3", 800, "byzone", false],
    ]);
    expect(said(pieces[2], "maxHeight")).toMatchObject([{ basis: "stated", value: 12, plan: { level: "byggefelt", part: "A" } }]);
    expect(said(pieces[0], "maxHeight")).toMatchObject([{ basis: "stated", value: 20, plan: { level: "lokalplan" } }]);
  });

  it("lets a newer lokalplan rule the part of an older one that it covers, and a forslag or a plan from tomorrow nothing", () => {
    const old = aLokalplan({ planId: "old", number: "old", inForce: "1990-01-01" });
    const coming = aLokalplan({ planId: "next", number: "next", inForce: "2026-11-23" }, westTo(50));
    const pieces = piecesIn({ lokalplaner: aLayer("lokalplaner", [old, aLokalplan({}, eastFrom(40)), coming]) });
    expect(shown(pieces)).toEqual([
      ["A", 6000, "3-392"],
      ["B", 4000, "old"],
    ]);
  });

  it.each([
    [0.1, [["A", 10_000, "3-392"]]],
    [1, [["A", 10_000, "3-392"]]],
    [
      1.01,
      [
        ["A", 9899, "3-392"],
        ["B", 101, "3-396"],
      ],
    ],
  ])("takes a lokalplan on a strip of %d m (up to 10 m² or 1 %% of the plot) for an inaccuracy of borders", (width, expected) => {
    const strip = aLokalplan({ ...other, inForce: "2020-01-01" }, eastFrom(100 - width));
    expect(shown(piecesIn({ lokalplaner: aLayer("lokalplaner", [aLokalplan({}, westTo(100 - width)), strip]) }))).toEqual(expected);
  });

  it("gives a gap of up to 1 % between two plans to the part most like it, so that no ground is lost", () => {
    const plans = (gap: number) => aLayer("lokalplaner", [aLokalplan({}, westTo(50)), aLokalplan(other, eastFrom(50 + gap))]);
    expect(shown(piecesIn({ lokalplaner: plans(0.09) }))).toEqual([
      ["A", 5009, "3-392"],
      ["B", 4991, "3-396"],
    ]);
    expect(shown(piecesIn({ lokalplaner: plans(1.01) })).map(([, size]) => size)).toEqual([5000, 4899, 101]);
  });

  it("keeps a delområde of 11 m², which is small by nature, and no smaller one", () => {
    const parts = (width: number) =>
      piecesIn({
        lokalplaner: aLayer("lokalplaner", [aLokalplan()]),
        delomraader: aLayer("delomraader", [aDelomraade({}, rectangle(0, 0, width, 10))]),
      });
    expect(shown(parts(1.1))).toEqual([
      ["A", 9989, "3-392"],
      ["B", 11, "II 3-392"],
    ]);
    expect(shown(parts(0.9))).toEqual([["A", 10_000, "3-392"]]);
  });

  it("tells of each number who says it, or that only the document does, or that nobody is registered to; the ramme's stands beside", () => {
    const entered: EnteredProvision[] = [
      {
        id: "1",
        plan: "392",
        quantity: "plotRatio",
        value: 50,
        of: 3,
        paragraph: "§ 6.1",
        page: 9,
        quote: null,
        by: "KA",
        on: "2026-11-01",
      },
    ];
    const [piece] = piecesIn(
      {
        lokalplaner: aLayer("lokalplaner", [aLokalplan({ maxHeight: 8.5, regulatedInDocument: true })]),
        kommuneplanrammer: aLayer("kommuneplanrammer", [aRamme({ maxStoreys: 2 })]),
      },
      entered,
    );
    expect(said(piece, "maxHeight")).toMatchObject([{ basis: "stated", value: 8.5, plan: { number: "3-392" }, ramme: null }]);
    expect(said(piece, "plotRatio")).toMatchObject([
      { basis: "entered", value: 50, of: 3, entry: { paragraph: "§ 6.1", page: 9, by: "KA" } },
    ]);
    expect(said(piece, "maxStoreys")).toMatchObject([
      {
        basis: "inDocument",
        value: null,
        plan: { link: "https://dokument.plandata.dk/3-392.pdf" },
        ramme: { value: 2, plan: { number: "LU.E.04" } },
      },
    ]);
    expect(said(piece, "maxClass")).toMatchObject([{ basis: "notRegistered", value: null, plan: { number: "3-392" } }]);
  });

  it("is not told where lokalplaner are missing, and the zone not where its map is", () => {
    expect(piecesIn({ lokalplaner: aBrokenLayer("lokalplaner") })).toEqual([]);
    expect(piecesIn({ lokalplaner: aLayer("lokalplaner", [], { stamp: { state: "cutOff" } }) })).toEqual([]);
    const [piece] = piecesIn({ lokalplaner: aLayer("lokalplaner", [aLokalplan()]), zonekort: aBrokenLayer("zonekort") });
    expect(piece.zone).toBeNull();
  });

  it("adds up to the plot, each piece by itself, whatever plans lie across it (60 seeded towns)", () => {
    const random = createRandom(7);
    const some = <Draft>(make: (n: number) => Draft): Draft[] => Array.from({ length: 1 + Math.floor(random() * 4) }, (_, n) => make(n));
    const ground = () => rectangle(-60 + random() * 140, -60 + random() * 140, 20 + random() * 90, 20 + random() * 90);
    for (let town = 0; town < 60; town++) {
      const year = () => `${1990 + Math.floor(random() * 30)}-01-01`;
      const pieces = piecesIn({
        lokalplaner: aLayer(
          "lokalplaner",
          some((n) => aLokalplan({ planId: `l${n}`, number: `l${n}`, inForce: year() }, ground())),
        ),
        delomraader: aLayer(
          "delomraader",
          some((n) => aDelomraade({ planId: `d${n}`, partNumber: `d${n}`, lokalplanId: `l${n}` }, ground())),
        ),
        byggefelter: aLayer(
          "byggefelter",
          some((n) => aByggefelt({ planId: `b${n}`, partNumber: `b${n}`, lokalplanId: `l${n}` }, ground())),
        ),
        kommuneplanrammer: aLayer(
          "kommuneplanrammer",
          some((n) => aRamme({ planId: `r${n}`, number: `r${n}`, inForce: year() }, ground())),
        ),
        zonekort: aLayer("zonekort", [{ ...byzone, shape: ground() }]),
      });
      const shapes = pieces.flatMap(({ geometry }) => shapeFromGeometry(projectGeometry(geometry)) ?? []);
      expect(pieces.reduce((sum, piece) => sum + piece.area, 0)).toBeCloseTo(10_000, 1);
      // Through degrees and back a coordinate moves by up to a tenth of a millimetre.
      expect(Math.abs(coveredArea(aPlot().shape, shapes) - 10_000)).toBeLessThan(0.5);
      expect(shapes.reduce((sum, shape) => sum + area(shape), 0)).toBeCloseTo(10_000, 0);
    }
  });
});
