import { describe, expect, test } from "vitest";
import { endpoints } from "../../../src/catalog/endpoints.ts";
import { readEndpoints } from "../../../src/io/fetching/endpoints-file.ts";
import { usualLimits } from "../../../src/io/wfs/ask.ts";

const read = (own: unknown) => {
  const result = readEndpoints({ name: "tjenester.json", text: JSON.stringify(own) }, endpoints);
  if (!result.ok) throw new Error(`got ${JSON.stringify(result.problems)}, expected endpoints`);
  return result.value;
};
const fieldsWrong = (own: unknown): readonly unknown[] => {
  const result = readEndpoints({ name: "tjenester.json", text: JSON.stringify(own) }, endpoints);
  return result.ok ? [] : result.problems.map(({ words }) => words.field);
};

describe("a municipality's own endpoints", () => {
  test("of which it says nothing are those that are known", () => {
    expect(read({})).toEqual({ endpoints, limits: usualLimits });
  });

  test("are laid over a known service field by field, and what it says is no longer unconfirmed", () => {
    const { endpoints: own } = read({ services: { plandata: { url: "https://spejl.example/wfs", pageSize: 100 } } });
    const before = endpoints.services.find(({ id }) => id === "plandata");
    expect(own.services.find(({ id }) => id === "plandata")).toEqual({
      ...before,
      url: "https://spejl.example/wfs",
      pageSize: 100,
      unconfirmed: null,
    });
    expect(own.services.filter(({ id }) => id !== "plandata")).toEqual(endpoints.services.filter(({ id }) => id !== "plandata"));
  });

  test("may add a service of its own and fetch a dataset from it, or want one from nowhere", () => {
    const vores = {
      kind: "wfs",
      url: "https://kort.kommune.example/wfs",
      versions: ["2.0.0"],
      crs: "EPSG:25832",
      area: { by: "box", margin: 0 },
    };
    const { endpoints: own } = read({
      services: { vores },
      sources: { vejbyggelinjer: { service: "vores", choices: [{ layers: ["byggelinjer"] }] }, kystnaerhedszone: null },
    });
    expect(own.services.at(-1)).toMatchObject({ ...vores, id: "vores", key: null, pageSize: 1000 });
    expect(own.sources.vejbyggelinjer).toMatchObject({ service: "vores", choices: [{ layers: ["byggelinjer"], whole: true }] });
    expect(own.sources.kystnaerhedszone.service).toBeNull();
    expect(own.sources.lokalplaner).toEqual(endpoints.sources.lokalplaner);
  });

  test("may set the limits, in seconds", () => {
    expect(read({ limits: { requestSeconds: 0.5, retries: 0 } }).limits).toEqual({ ...usualLimits, requestTime: 500, retries: 0 });
  });

  test.each<[string, unknown, readonly string[]]>([
    ["a list in place of an object", [], ["{}"]],
    ["a part that is none", { tjenester: {} }, ["tjenester"]],
    ["no count of features", { services: { plandata: { pageSize: 0 } } }, ["services.plandata.pageSize"]],
    ["no way of asking", { services: { plandata: { area: { by: "postnummer" } } } }, ["services.plandata.area.by"]],
    ["two faults", { limits: { retries: 1.5, layerSeconds: -1 } }, ["limits.layerSeconds", "limits.retries"]],
    ["no layers", { sources: { zonekort: { service: "plandata", choices: [{ layers: [] }] } } }, ["sources.zonekort.choices.0.layers"]],
    ["half a service", { services: { vores: { url: "https://x.example" } } }, ["services.vores"]],
    ["a dataset that is none", { sources: { zoner: null } }, ["sources.zoner"]],
  ])("with %s are refused, by the field's name", (_, own, fields) => expect([...fieldsWrong(own)].sort()).toEqual([...fields].sort()));
});
