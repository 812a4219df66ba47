import type { Geometry } from "geojson";
import { beforeAll, describe, expect, it } from "vitest";
import { datasetIds } from "../../../src/catalog/index.ts";
import type { Pack } from "../../../src/catalog/pack.ts";
import type { PlotAnswer } from "../../../src/domain/answer.ts";
import type { Expansion } from "../../../src/domain/expansion.ts";
import type { Plot } from "../../../src/domain/plot.ts";
import type { ExpansionRequest } from "../../../src/domain/request.ts";
import { toLonLat } from "../../../src/geo/utm32.ts";
import { answerPlot } from "../../../src/rules/assess.ts";
import { madePlots } from "../../../src/rules/expansion/made-plots.ts";
import { createHearing } from "../../../src/rules/hearing.ts";
import { measurePlot } from "../../../src/rules/measure-plot.ts";
import { aLayer, aPackOf } from "../../builders/layers.ts";
import { overlayReady } from "../../builders/overlay.ts";
import { aLokalplan } from "../../builders/plans.ts";
import { aPlot, at, rectangle } from "../../builders/plots.ts";
import { aRequest } from "../../builders/requests.ts";

beforeAll(overlayReady);

const on = "2026-11-22";
const [lon, lat] = toLonLat(...at(50, 50));
const site: Geometry = { type: "Point", coordinates: [lon, lat] };
/** The site is 100 × 100 m with 900 m² of floor; parcels of 50 × 100 m to its east, of two properties and the second built on; a home 120 m north of it. */
const ground = {
  jordstykker: aLayer("jordstykker", [
    { id: "home", shape: rectangle(0, 0, 100, 100) },
    { id: "a", shape: rectangle(100, 0, 50, 100), fields: { parcelNumber: "7a", property: "1" } },
    { id: "b", shape: rectangle(150, 0, 50, 100), fields: { parcelNumber: "7b", property: "2" } },
  ]),
  bygninger: aLayer("bygninger", [
    { shape: rectangle(10, 10, 20, 20), fields: { floorArea: 900, year: 1990 } },
    { shape: rectangle(160, 10, 20, 20), fields: { floorArea: 400, year: 1990 } },
    { shape: rectangle(0, 220, 10, 10), fields: { isDwelling: true, floorArea: 100, year: 1960 } },
  ]),
  lokalplaner: aLayer("lokalplaner", [
    aLokalplan({ plotRatio: 50, plotRatioOf: 3, maxClass: 4 }, rectangle(-50, -50, 350, 200)),
    aLokalplan({ plotRatio: 50, plotRatioOf: 3, maxClass: 6 }, rectangle(900, -50, 350, 350)),
  ]),
};
const pack: Pack = aPackOf(
  [...datasetIds].filter((id) => id !== "grunde"),
  ground,
);
const asked = (rest: Partial<ExpansionRequest> = {}) => aRequest({ plotArea: 20_000, floorArea: 4100, storeys: 2, site, ...rest });

const of = (plot: Plot, request = asked()): Expansion | null => answerPlot(measurePlot(plot, pack), request, on, pack).expansion;
const made = (request = asked()) => madePlots(createHearing(request, on, pack)).map(({ plot }) => plot);
const said = (texts: Expansion["gains"] | undefined) => (texts ?? []).map(({ da }) => da);
const away = aPlot(rectangle(1000, 0, 200, 200), { id: "away", origin: "offer" });

describe("the present site", () => {
  it("gives no new land, keeps the company where it is, and has room for exactly what its percentage leaves: 5,000 less 900", () => {
    const here = of(made()[0]);
    expect(here).toMatchObject({ kind: "here", parts: [], newLand: 0, distance: 0 });
    expect(said(here?.gains)).toEqual(["Virksomheden bliver, hvor den er.", "Plads til 4.100 m² etageareal mere; der ønskes 4.100 m²."]);
    expect(said(here?.losses)).toEqual(["Grunden mangler 10.000 m² i forhold til det, der ønskes."]);
    const [tight] = made(asked({ floorArea: 4101 }));
    expect(said(of(tight, asked({ floorArea: 4101 }))?.losses)).toContain("Kun plads til 4.100 m² etageareal mere; der ønskes 4.101 m².");
  });
  it("tells amounts that look alike in full", () => {
    const request = asked({ floorArea: 4100.4 });
    expect(said(of(made(request)[0], request)?.losses)).toContain("Kun plads til 4.100 m² etageareal mere; der ønskes 4.100,4 m².");
  });
  it("is any plot that lies mostly on it", () => {
    expect(of(aPlot(rectangle(0, 0, 100, 60), { id: "part" }))?.kind).toBe("here");
    expect(of(aPlot(rectangle(60, 0, 100, 60), { id: "less" }))?.kind).toBe("elsewhere");
  });
});

describe("the site with the two parcels beside it", () => {
  it("takes 10,000 m² of two properties, of which one is built on, and comes no nearer to the home", () => {
    const joined = of(made()[1]);
    expect(joined).toMatchObject({ kind: "nextDoor", newLand: 10_000, distance: 0 });
    expect(joined?.parts).toEqual([
      { id: "a", name: "matr.nr. 7a", kind: "parcel", area: 5000 },
      { id: "b", name: "matr.nr. 7b", kind: "parcel", area: 5000 },
    ]);
    expect(said(joined?.losses)).toEqual([
      "Der skal købes eller lejes 10.000 m² af naboer.",
      "2 naboejendomme skal være med.",
      "Der står 400 m² etageareal på naboarealet i dag.",
    ]);
  });
});

describe("a plot elsewhere", () => {
  it("lies 900 m away, is 30,000 m² larger, takes a higher class and lies farther from homes; what stands on the site must move too", () => {
    const moved = of(away);
    expect(moved).toMatchObject({ kind: "elsewhere", parts: [], newLand: 40_000, distance: 900 });
    expect(said(moved?.gains)).toEqual(
      expect.arrayContaining([
        "30.000 m² mere grund end i dag.",
        "Planerne giver plads til klasse 6 på hele grunden; i dag til klasse 4.",
        "Længere til nærmeste bolig: mere end 500 m mod 120 m i dag.",
      ]),
    );
    expect(said(moved?.losses)).toEqual([
      "Virksomheden skal flytte 900 m.",
      "Flytter hele virksomheden, skal de 900 m² etageareal, der står på den nuværende grund, også have plads; de er ikke talt med i det, der ønskes.",
    ]);
  });
  it("next door by itself is a move to the plot beside", () => {
    expect(said(of(aPlot(rectangle(100, 0, 100, 100), { id: "beside" }))?.losses)).toContain(
      "Virksomheden skal flytte til grunden ved siden af.",
    );
  });
  it("is told to be a lighter route only where neither side is open", () => {
    const request = asked({ virksomhedsklasse: 6 });
    const routes = [made(request)[0], away].map((plot) => answerPlot(measurePlot(plot, pack), request, on, pack));
    const lighter = said(routes[1].expansion?.gains).filter((text) => text.startsWith("En lettere vej"));
    expect(routes[0].routeAtLeast).toBe("notPossible");
    expect(lighter).toHaveLength(routes[1].routeAtMost === "notPossible" ? 0 : 1);
  });
  it("changes neither route nor findings by being compared", () => {
    const said = answerPlot(measurePlot(away, pack), asked(), on, pack);
    const alone = answerPlot(measurePlot(away, pack), asked({ site: null }), on, pack);
    // The screening asks by itself whether something is extended.
    const byLaw = ({ findings }: PlotAnswer) => findings.filter(({ rule }) => rule !== "miljoe/vvm-screening");
    expect([byLaw(said), said.route, said.steps.length]).toEqual([byLaw(alone), alone.route, alone.steps.length]);
    expect(alone.expansion).toBeNull();
  });
});
