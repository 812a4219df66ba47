import { describe, expect, it } from "vitest";
import { type DatasetId, datasets } from "../../src/catalog/index.ts";
import { rawFile, recognise } from "../../src/catalog/recognise.ts";
import { line, point } from "../../src/geo/shape.ts";
import { at } from "../builders/plots.ts";
import { aRawFeature, rawExamples, rawLike } from "../builders/raw-features.ts";

type Properties = Readonly<Record<string, unknown>>;
const takes = (id: DatasetId, rest: Properties) => datasets[id].takes(rawLike(id, rest), "0999");

/** The register's list of theme codes. */
const codes = [
  [1103, "detailhandelsomraader"],
  [1105, "planlagteTrafikanlaeg"],
  [1106, "planlagteTekniskeAnlaeg"],
  [1107, "saerligeBeliggenhedskrav"],
  [1109, "stoejbelastedeArealer"],
  [1111, "landbrugsomraader"],
  [1112, "skovrejsningsomraader"],
  [1113, "lavbundsarealer"],
  [1114, "naturbeskyttelsesomraader"],
  [1115, "oekologiskeForbindelser"],
  [1116, "kulturhistoriskeBevaringsvaerdier"],
  [1117, "kulturmiljoeer"],
  [1118, "bevaringsvaerdigeLandskaber"],
  [1119, "geologiskeBevaringsvaerdier"],
  [1142, "storeHusdyrbrug"],
  [1145, "stoerreLandskaber"],
  [1150, "produktionserhvervKonsekvens"],
  [1151, "produktionserhverv"],
  [1152, "transformationsomraader"],
  [1153, "tekniskeAnlaegKonsekvens"],
  [1165, "oversvoemmelse"],
] as const;

describe("themes of the kommuneplan", () => {
  it.each(codes)("code %i, as number and as text, is %s and no other layer", (temakode, id) => {
    for (const code of [temakode, String(temakode)]) {
      const feature = aRawFeature({ temakode: code, status: "V" });
      expect(recognise(rawFile([feature]))).toEqual([id]);
      expect(datasets[id].takes(feature, "999")).toBe(true);
      for (const [, other] of codes) if (other !== id) expect(datasets[other].takes(feature, "999")).toBe("otherTheme");
    }
  });

  it("core and impact area of production in one file go each to its own layer and are not swapped", () => {
    const [core, buffer] = [rawExamples.produktionserhverv, rawExamples.produktionserhvervKonsekvens];
    expect(recognise(rawFile([buffer, core]))).toEqual(["produktionserhverv", "produktionserhvervKonsekvens"]);
    expect(core.properties.temakode).toBe("1151");
    expect(datasets.produktionserhverv.takes(buffer, "999")).toBe("otherTheme");
    expect(datasets.produktionserhvervKonsekvens.takes(core, "999")).toBe("otherTheme");
  });

  it.each([
    ["a proposal by its letter", { status: "F" }, "proposal"],
    ["a proposal by its dates", { status: null, datovedt: null, datoforsl: 20260901 }, "proposal"],
    ["a cancelled one", { status: "A" }, "cancelled"],
    ["an adopted one by its dates", { status: null, datoforsl: 20200101, datovedt: 20210101 }, true],
    ["one whose fields of status say nothing", { status: null, datovedt: null }, "noStatus"],
  ])("%s", (_, rest, expected) => expect(takes("lavbundsarealer", rest)).toBe(expected));

  it("a supply theme without its code is told by its own fields", () => {
    const sewer = aRawFeature({ vaerd1201a: "Fælleskloakeret", status: "V" });
    expect(recognise(rawFile([sewer]))).toEqual(["kloakoplande"]);
  });

  it("near-surface groundwater is told by the theme's name", () => {
    expect(recognise(rawFile([aRawFeature({ temanavn: "Terrænnært grundvand", status: "V" })]))).toEqual(["terraennaertGrundvand"]);
    expect(takes("terraennaertGrundvand", { temanavn: "Lavbundsareal" })).toBe("otherTheme");
  });

  it("planned roads may be lines, and points are told as lost", () => {
    const road = line([at(0, 0), at(900, 0)]);
    expect(datasets.planlagteTrafikanlaeg.takes(rawLike("planlagteTrafikanlaeg", {}, road), "999")).toBe(true);
    expect(datasets.planlagteTrafikanlaeg.takes(rawLike("planlagteTrafikanlaeg", {}, point(...at(0, 0))), "999")).toBe("otherGeometry");
  });
});

describe("what a theme says of its kind", () => {
  it.each([
    [{ vaerdi1112: "Skovrejsning uønsket" }, true],
    [{ vaerdi1112: "Skovrejsning ønsket" }, false],
    [{ vaerdi1112: 2 }, false],
    [{ vaerdi1112: 2, bem: "Område hvor skovrejsning er uønsket" }, true],
    [{ omraadenavn: "Uønsket skovrejsning, syd" }, true],
    [{}, false],
  ])("%j: forest is unwanted %j", (properties, unwanted) => {
    expect(datasets.skovrejsningsomraader.read(properties).unwanted).toBe(unwanted);
  });

  it.each([
    [{ vaerdi1115: "Potentiel økologisk forbindelse" }, true],
    [{ bem: "potentielle naturområder" }, true],
    [{ vaerdi1115: "Økologisk forbindelse" }, false],
  ])("%j: a corridor to come %j", (properties, potential) => {
    expect(datasets.oekologiskeForbindelser.read(properties).potential).toBe(potential);
  });

  it("of a shop area stands in the register's words", () => {
    expect(datasets.detailhandelsomraader.read(rawExamples.detailhandelsomraader.properties)).toMatchObject({
      kind: "Bymidte Prøvetorvet",
      name: "Prøvetorvet",
    });
    expect(datasets.detailhandelsomraader.read({}).kind).toBe("");
  });
});
