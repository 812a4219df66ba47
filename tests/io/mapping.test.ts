import { describe, expect, test } from "vitest";
import { buildPack } from "../../src/io/build-pack.ts";
import { fieldsIn, type Mapping, mapProperties, namesOnly, readMappings, signatureOf, writeMappings } from "../../src/io/mapping.ts";
import { suggestField } from "../../src/io/suggest-fields.ts";
import { collection, feature, polygonOf, square } from "../builders/geojson-files.ts";
import { anOrder } from "../builders/pack-files.ts";

const mapping: Mapping = {
  dataset: "grunde",
  fields: { grund_id: "GrundNr", status: "Tilstand" },
  values: { status: { "til salg nu": "ledig", "": "solgt" } },
};

describe("properties that are mapped", () => {
  test("stand under the dataset's names beside their own, and words become the dataset's", () => {
    const properties = { GrundNr: 7, Tilstand: " til salg nu ", navn: "Nord" };
    expect(mapProperties(properties, mapping)).toEqual({ ...properties, grund_id: 7, status: "ledig" });
  });

  test.each([null, undefined, ""])("a value that is %j is what is said of none", (Tilstand) => {
    expect(mapProperties({ Tilstand }, mapping)).toMatchObject({ status: "solgt" });
  });

  test("a word that nothing is said of stays, and so does a field that is not mapped", () => {
    expect(mapProperties({ Tilstand: "reserveret", status: "x" }, mapping)).toMatchObject({ status: "reserveret" });
    expect(mapProperties({ status: "x" }, { dataset: "grunde", fields: {} })).toEqual({ status: "x" });
  });

  test("two fields can change places", () => {
    expect(mapProperties({ a: 1, b: 2 }, { dataset: "plots", fields: { a: "b", b: "a" } })).toEqual({ a: 2, b: 1 });
  });

  test("names that objects have of themselves are names like others", () => {
    const mapped = mapProperties({ id: 1 }, { dataset: "plots", fields: { navn: "constructor", ["__proto__"]: "id" } });
    expect(Object.keys(mapped)).toEqual(["id", "__proto__"]);
    expect(Object.getPrototypeOf(mapped)).toBe(Object.prototype);
  });
});

test("tables with the same fields have one signature, in whatever order the fields stand", () => {
  const table = { features: [{ properties: { b: 1 } }, { properties: { a: 1, b: 2 } }, null, { properties: 7 }] };
  expect([...fieldsIn(table)]).toEqual(["b", "a"]);
  expect(signatureOf(["b", "a"])).toBe(signatureOf(["a", "b"]));
  expect(signatureOf(["a"])).not.toBe(signatureOf(["a", "b"]));
});

describe("a file of mappings", () => {
  const signature = signatureOf(["Tilstand", "GrundNr"]);

  test("comes back as it was written", () => {
    expect(readMappings({ name: "m.json", text: writeMappings({ [signature]: mapping }) })).toEqual({
      ok: true,
      value: { [signature]: mapping },
    });
  });

  test.each([
    [
      "an unknown dataset",
      '{"kind":"grundlag-mapping","tables":[{"of":["a"],"mapping":{"dataset":"paragraf4","fields":{}}}]}',
      "tables.0.mapping.dataset",
    ],
    [
      "a field that is no text",
      '{"kind":"grundlag-mapping","tables":[{"of":["a"],"mapping":{"dataset":"grunde","fields":{"status":7}}}]}',
      "tables.0.mapping.fields.status",
    ],
    ["another kind", '{"kind":"x","tables":[]}', "kind"],
  ])("with %s is refused with the field", (_, text, field) => {
    expect(readMappings({ name: "m.json", text })).toEqual({
      ok: false,
      problems: [{ code: "mappingWrong", words: { file: "m.json", field } }],
    });
  });

  test("that is to be remembered holds no value of a feature", () => {
    expect(JSON.stringify(namesOnly(mapping))).not.toContain("til salg");
  });
});

test("a pack is built of a table that nobody knows when its mapping is given", async () => {
  const plot = (number: string, state: string) =>
    feature(polygonOf(square(0, 0, 100)), { properties: { GrundNr: number, Tilstand: state } });
  const text = collection([plot("S1", "til salg nu"), plot("S2", "reserveret")]);
  const order = anOrder([{ name: "salg.geojson", date: "2026-02-03", text }]);
  expect(await buildPack(order)).toMatchObject({ ok: false });
  const result = await buildPack({ ...order, mappings: { [signatureOf(["GrundNr", "Tilstand"])]: mapping } });
  expect(result.ok && result.value.manifest.layers).toMatchObject([{ dataset: "grunde", kept: 2, notKept: [] }]);
});

test.each([
  ["grund_id", ["Navn", "GrundNr"], "GrundNr"],
  ["status", ["STATUS", "navn"], "STATUS"],
  ["pris_kr_m2", ["Pris kr/m2", "areal"], "Pris kr/m2"],
  ["navn", ["betegnelse", "Titel"], "Titel"],
  ["status", ["navn"], null],
])("the field %s is probably, of %j, %s", (target, fields, found) => {
  expect(suggestField(target, fields)).toBe(found);
});
