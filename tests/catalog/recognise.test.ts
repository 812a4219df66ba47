import { describe, expect, it } from "vitest";
import { datasetIds, datasets } from "../../src/catalog/index.ts";
import { hintFor, rawFile, recognise } from "../../src/catalog/recognise.ts";
import { point, polygon } from "../../src/geo/shape.ts";
import { at } from "../builders/plots.ts";
import { aRawFeature, rawExamples, rawLike } from "../builders/raw-features.ts";

describe("recognise", () => {
  it.each(datasetIds)("gives a file of %s to that dataset alone, and the dataset takes its feature", (id) => {
    expect(recognise(rawFile([rawExamples[id]]))).toEqual([id]);
    expect(datasets[id].takes(rawExamples[id], "999")).toBe(true);
  });

  it("gives lokalplaner and their proposals in one file to both, and each feature to one", () => {
    const features = [rawExamples.lokalplaner, rawExamples.lokalplanforslag];
    expect(recognise(rawFile(features))).toEqual(["lokalplaner", "lokalplanforslag"].sort());
    expect(features.map((feature) => datasets.lokalplaner.takes(feature, "999"))).toEqual([true, "proposal"]);
    expect(features.map((feature) => datasets.lokalplanforslag.takes(feature, "999"))).toEqual(["adopted", true]);
  });

  it("gives parts and building fields in one file to both", () => {
    const found = recognise(rawFile([rawExamples.delomraader, rawExamples.byggefelter]));
    expect([...found].sort()).toEqual(["byggefelter", "delomraader"]);
    expect(datasets.delomraader.takes(rawExamples.byggefelter, "999")).toBe("otherTheme");
  });

  it("gives rails and stations in one file to both", () => {
    const found = recognise(rawFile([rawExamples.jernbaner, rawExamples.stationer]));
    expect([...found].sort()).toEqual(["jernbaner", "stationer"]);
    expect(datasets.jernbaner.takes(rawExamples.stationer, "999")).toBe("otherTheme");
  });

  it("knows building fields and parts by their own fields where the file has no plantype", () => {
    expect(recognise(rawFile([rawLike("byggefelter", { plantype: undefined })]))).toEqual(["byggefelter"]);
    expect(recognise(rawFile([rawLike("delomraader", { plantype: undefined })]))).toEqual(["delomraader"]);
  });

  it("knows rammer that hang on a tillæg", () => {
    expect(recognise(rawFile([rawLike("kommuneplanrammer", { komplan_id: null, komtil_id: 12 })]))).toEqual(["kommuneplanrammer"]);
  });

  it("takes plantype as text too", () => {
    expect(recognise(rawFile([rawLike("lokalplaner", { plantype: "20.2" })]))).toEqual(["lokalplaner"]);
  });

  it.each([
    ["V1 and localities on both levels", ["V1 kortlagt", "V1 og V2 kortlagt"], ["jordforureningV1"]],
    ["V2 and localities on both levels", ["V2 kortlagt", "V1 og V2 kortlagt"], ["jordforureningV2"]],
    ["only localities on both levels", ["V1 og V2 kortlagt"], []],
    ["V1 and V2 together", ["V1 kortlagt", "V2 kortlagt"], []],
    ["nothing mapped", ["Udgået efter kortlægning"], []],
  ])("soil with %s", (_, statuses, expected) => {
    const features = statuses.map((status) => rawLike("jordforureningV1", { Lokalitetetsforureningsstatus: status }));
    expect(recognise(rawFile(features))).toEqual(expected);
  });

  it("knows the municipality in the names of the cadastre, of DAGI and of files with ten letters", () => {
    for (const properties of [
      { KOMKODE: "0201", KOMNAVN: "Prøve" },
      { kommunekode: "0201", kommunenavn: "Prøve" },
      { kommunekod: "0201", kommunenav: "Prøve Kommune" },
      { kommunekode: "0201", navn: "Prøve" },
    ]) {
      expect(recognise(rawFile([aRawFeature(properties)]))).toEqual(["kommunegraense"]);
    }
  });

  it("does not take a sewer catchment that somebody joined with a municipality for the municipality", () => {
    expect(recognise(rawFile([rawLike("kloakoplande", { kommunekode: "0999", navn: "Prøve" })]))).toEqual(["kloakoplande"]);
  });

  it("does not take addresses that carry their municipality's code for the municipality", () => {
    expect(recognise(rawFile([aRawFeature({ kommunekode: "0999", kommunenavn: "Prøve" }, point(...at(0, 0)))]))).toEqual([]);
  });

  it("knows a single named frame with a hole as the municipality, and no other single named area", () => {
    const corners = [at(0, 0), at(9000, 0), at(9000, 9000), at(0, 9000)];
    const inside = [at(3000, 3000), at(5000, 3000), at(4000, 5000)];
    expect(recognise(rawFile([aRawFeature({ fid: 1, navn: "Prøve" }, polygon(corners, inside))]))).toEqual(["kommunegraense"]);
    expect(recognise(rawFile([aRawFeature({ fid: 1, navn: "Prøve" }, polygon(corners))]))).toEqual([]);
  });

  it("knows nothing in a file without features or with nothing but numbers", () => {
    expect(recognise(rawFile([]))).toEqual([]);
    expect(recognise(rawFile([aRawFeature({ fid: 1 })]))).toEqual([]);
  });
});

describe("rawFile", () => {
  it("gathers the names of all features and the distinct values of a field as text, blanks left out", () => {
    const file = rawFile([aRawFeature({ a: 1 }), aRawFeature({ a: "1", b: " x " }), aRawFeature({ b: "" })]);
    expect([...file.fields].sort()).toEqual(["a", "b"]);
    expect([...file.values("a")]).toEqual(["1"]);
    expect([...file.values("b")]).toEqual(["x"]);
    expect([...file.values("c")]).toEqual([]);
  });
});

describe("hintFor", () => {
  it("names the two soil levels for a file that could be either", () => {
    const file = rawFile([rawLike("jordforureningV1", { Lokalitetetsforureningsstatus: "V1 og V2 kortlagt" })]);
    expect(hintFor(file)).toEqual(["jordforureningV1", "jordforureningV2"]);
  });

  it("names rammer among others for a simplified plan file", () => {
    expect(hintFor(rawFile([aRawFeature({ plannr: "9 E3", plannavn: "Prøve", areal_ha: 5 })]))).toContain("kommuneplanrammer");
  });

  it("names nothing when no field is known", () => {
    expect(hintFor(rawFile([aRawFeature({ fid: 1 })]))).toEqual([]);
  });
});
