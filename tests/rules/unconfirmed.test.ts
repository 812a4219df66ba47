import { describe, expect, it } from "vitest";
import { rules } from "../../src/rules/index.ts";
import { steps } from "../../src/rules/steps.ts";

/** What no source was found for, by the rule that rests on it. */
const doubted: readonly (readonly [rule: string, about: RegExp])[] = [
  ["plan/zonestatus", /1 %/],
  ["plan/anvendelse-lokalplan", /3110–3150.*1 %/],
  ["plan/anvendelse-ramme", /3110–3150.*1 %/],
  ["plan/lokalplanpligt", /1\.500 m²/],
  ["plan/raekkefoelge", /kodeliste/],
  ["naboer/stoej-modtager", /300 m/],
  ["naboer/foelsom-nabo", /kontorer/],
  ["naboer/boliger-i-landzone", /landzone/],
  ["infrastruktur/stationsnaerhed", /stationer/],
  ["infrastruktur/fjernvarme", /lovforslag/],
  ["infrastruktur/jernbane", /50 m/],
  ["infrastruktur/ladestandere", /EU-direktiv/],
  ["miljoe/vvm-screening", /Bilag 2/],
  ["vand/osd", /2016/],
  ["vand/bnbo", /2016/],
  ["erhverv/produktionserhverv", /1 %/],
  ["erhverv/saerlige-beliggenhedskrav", /klasse 6 og 7/],
  ["erhverv/motorvej", /ingen afstand.*500 m/],
  ["retningslinje/trafikanlaeg", /50 m.*tinglyst/],
  ["retningslinje/tekniske-anlaeg", /50 m/],
  ["retningslinje/transportkorridor", /ikke slået efter/],
  ["vand/indvindingsopland", /2016/],
  ["vand/nfi", /§ 11 a/],
  ["vand/boring-25m", /almindelig praksis/],
  ["vand/nedsivning-300m", /500 m/],
  ["natur/natura2000", /reglerne om planer/],
  ["natur/natura2000-naer", /1 km er vores forslag/],
  ["natur/bilag-iv", /§ 10.*300 m/],
  ["natur/beskyttede-vandloeb", /12 m bredt/],
  ["natur/fredskov", /§ 38/],
  ["kultur/fortidsminder", /20 m/],
  ["kultur/beskyttede-diger", /ingen bredde/],
];

describe("what no source was found for", () => {
  it.each(doubted)("is marked where %s cites its law", (id, about) => {
    const rule = rules.find((each) => each.id === id);
    expect(rule?.source.unconfirmed?.da).toMatch(about);
    expect(rule?.source.unconfirmed?.en).not.toBe("");
  });

  it("is marked on the period of one step: the time for appeal under the nature protection act", () => {
    const marked = Object.entries(steps).filter(([, { period }]) => period?.unconfirmed);
    expect(marked.map(([id]) => id).sort()).toEqual(["naturdispensation"]);
  });

  it("no step stands on a section that nobody looked up", () => {
    const bases = Object.values(steps).map(({ basis }) => basis);
    for (const doubtful of ["byggeloven §"]) expect(bases.filter((basis) => basis.includes(doubtful))).toEqual([]);
  });
});

describe("periods that the acts and the service goals give", () => {
  it.each([
    ["kommuneplantillaeg", { kind: "hearing", min: 4, max: 8, unit: "weeks" }],
    ["nyLokalplan", { kind: "hearing", min: 4, max: 8, unit: "weeks" }],
    ["lokalplandispensation", { kind: "hearing", min: 2, max: 2, unit: "weeks" }],
    ["landzonetilladelse", { kind: "appeal", min: 4, max: 4, unit: "weeks" }],
    ["byggetilladelse", { kind: "serviceGoal", min: 50, max: 55, unit: "days" }],
  ] as const)("%s", (id, period) => expect(steps[id].period).toMatchObject(period));
});
