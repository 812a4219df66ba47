import { describe, expect, test } from "vitest";
import { readCapabilities } from "../../../src/io/wfs/capabilities.ts";
import { readDescription } from "../../../src/io/wfs/describe-layer.ts";
import { formatOf } from "../../../src/io/wfs/formats-of.ts";
import { readHits } from "../../../src/io/wfs/hits.ts";
import { hitsUrl, pageUrl } from "../../../src/io/wfs/wfs-url.ts";
import { whereOf } from "../../../src/io/wfs/where.ts";
import { readXml } from "../../../src/io/wfs/xml.ts";
import { aService, faultIn } from "./scripted.ts";

const answer = (text: string) => ({ bytes: new TextEncoder().encode(text), type: "" });
const schema = (...fields: readonly [string, string][]) =>
  answer(
    `<xsd:schema xmlns:xsd="x"><xsd:complexType name="t"><xsd:complexContent><xsd:extension><xsd:sequence>${fields
      .map(([name, type]) => `<xsd:element name="${name}" type="${type}"/>`)
      .join("")}</xsd:sequence></xsd:extension></xsd:complexContent></xsd:complexType></xsd:schema>`,
  );

describe("what a service says that it has", () => {
  const layers =
    "<FeatureTypeList><FeatureType><Name>pdk:a_v</Name></FeatureType><FeatureType><Name>pdk:b</Name></FeatureType></FeatureTypeList>";

  test("of version 2.0 and 1.0: layers, version and formats", () => {
    const second = `<wfs:WFS_Capabilities xmlns:wfs="w" xmlns:ows="o" version="2.0.0"><ows:Operation name="GetFeature"><ows:Parameter name="outputFormat"><ows:Value>Application/JSON</ows:Value></ows:Parameter></ows:Operation>${layers}</wfs:WFS_Capabilities>`;
    const first = `<WFS_Capabilities version="1.0.0"><GetFeature><ResultFormat><GML2/><GEOJSON/></ResultFormat></GetFeature>${layers}</WFS_Capabilities>`;
    expect(readCapabilities(answer(second))).toEqual({ version: "2.0.0", layers: ["pdk:a_v", "pdk:b"], formats: ["application/json"] });
    expect(readCapabilities(answer(first))).toEqual({ version: "1.0.0", layers: ["pdk:a_v", "pdk:b"], formats: ["gml2", "geojson"] });
  });

  test.each([
    ["broken", `<WFS_Capabilities>${layers}`],
    ["another document", `<html>${layers}</html>`],
    ["without any layer", "<WFS_Capabilities/>"],
    ["with entities of its own", `<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><WFS_Capabilities>${layers}</WFS_Capabilities>`],
  ])("%s is a fault", async (_, text) => {
    expect((await faultIn(async () => readCapabilities(answer(text))))?.[0]).toBe("notCapabilities");
  });

  test("GeoJSON is asked for where there is any, else the newest GML", async () => {
    const of = (...formats: string[]) => formatOf({ version: "", layers: [], formats });
    expect(of()).toEqual({ name: "application/json", reads: "json" });
    expect(of("text/xml; subtype=gml/3.1.1", "geojson")).toEqual({ name: "geojson", reads: "json" });
    expect(of("gml2", "text/xml; subtype=gml/3.1.1", "application/gml+xml; version=3.2")).toMatchObject({
      name: "application/gml+xml; version=3.2",
      reads: "gml",
    });
    expect((await faultIn(async () => of("shape-zip")))?.[0]).toBe("noFormat");
  });

  test("XML that nests deeper than any service does is none", () => {
    expect(readXml("<a>".repeat(64) + "</a>".repeat(64))).not.toBeNull();
    expect(readXml("<a>".repeat(65) + "</a>".repeat(65))).toBeNull();
  });
});

describe("how many there are", () => {
  test.each<[string, string, number | null]>([
    ["WFS 2.0", '<wfs:FeatureCollection xmlns:wfs="x" numberMatched="17" numberReturned="0"/>', 17],
    ["WFS 1.1", '<wfs:FeatureCollection xmlns:wfs="x" numberOfFeatures="0"/>', 0],
    ["JSON", '{"type":"FeatureCollection","totalFeatures":3,"features":[]}', 3],
    ["a server that does not know", '<wfs:FeatureCollection xmlns:wfs="x" numberMatched="unknown"/>', null],
  ])("%s", (_, text, expected) => expect(readHits(answer(text))).toBe(expected));

  test.each(['<wfs:FeatureCollection xmlns:wfs="x"/>', '<a numberMatched="-1"/>', "vedligeholdelse"])("%s says nothing", async (text) => {
    expect((await faultIn(async () => readHits(answer(text))))?.[0]).toBe("notCounted");
  });
});

describe("which municipality", () => {
  const where = (fields: readonly [string, string][], area = aService().area, extent: Parameters<typeof whereOf>[2]["extent"] = null) =>
    whereOf(aService({ area }), readDescription(schema(...fields)), { code: "0201", extent });
  const extent = {
    box: [700_000.4, 6_190_000.6, 710_000.4, 6_200_000.6],
    hull: [
      [700_000, 6_190_000],
      [710_000, 6_190_000],
      [705_000, 6_200_000],
    ],
  } as const;

  test("a number is asked for as a number, text with and without its zero, in the service's own spelling", () => {
    expect(where([["komnr", "xsd:int"]])).toEqual({ cql: "komnr=201" });
    expect(where([["KOMNR", "xsd:string"]])).toEqual({ cql: "KOMNR IN ('201','0201')" });
  });

  test("a field that is gone is told with those that came", async () => {
    expect(await faultIn(async () => where([["kommunenr", "xsd:int"]]))).toEqual([
      "filterFieldGone",
      { field: "komnr", came: "kommunenr" },
    ]);
  });

  test("a box is grown and holds all of the municipality; a hull is closed and names the geometry's own field", () => {
    expect(where([["a", "xsd:int"]], { by: "box", margin: 1000 }, extent)).toEqual({ box: [699_000, 6_189_000, 711_001, 6_201_001] });
    expect(where([["Shape", "gml:MultiSurfacePropertyType"]], { by: "intersects" }, extent)).toEqual({
      cql: "INTERSECTS(Shape,POLYGON((700000 6190000,710000 6190000,705000 6200000,700000 6190000)))",
    });
    expect(where([["a", "xsd:int"]], { by: "intersects" }, extent)).toMatchObject({ cql: expect.stringContaining("INTERSECTS(geometri,") });
  });

  test("without a place nobody can ask by place", async () => {
    expect((await faultIn(async () => where([["a", "xsd:int"]], { by: "box", margin: 0 })))?.[0]).toBe("noExtent");
  });

  test("pages are sorted by a field that numbers them, the surest first", () => {
    expect(readDescription(schema(["OBJECTID", "xsd:int"], ["id", "xsd:int"], ["geometri", "gml:GeometryPropertyType"]))).toMatchObject({
      sortBy: "id",
      geometry: "geometri",
    });
    expect(readDescription(schema(["navn", "xsd:string"]))).toMatchObject({ sortBy: null, geometry: null });
  });
});

describe("an address", () => {
  const question = { service: aService(), version: "2.0.0", layer: "pdk:a", sortBy: null };
  const page = { startIndex: 40, count: 20, format: "application/json" };
  const parameters = (url: string) => Object.fromEntries(new URL(url).searchParams);

  test("asks by condition or by box, never by both", () => {
    const byBox = parameters(pageUrl({ ...question, ...page, where: { box: [1, 2, 3, 4] } }));
    const byCode = parameters(pageUrl({ ...question, ...page, where: { cql: "komnr=201" } }));
    expect(byBox).toMatchObject({ bbox: "1,2,3,4,EPSG:25832", typeNames: "pdk:a", count: "20", startIndex: "40", srsName: "EPSG:25832" });
    expect("CQL_FILTER" in byBox).toBe(false);
    expect(byCode.CQL_FILTER).toBe("komnr=201");
    expect("bbox" in byCode).toBe(false);
  });

  test("keeps what the service's own address carries", () => {
    expect(parameters(hitsUrl({ ...question, where: null }))).toEqual({
      whoami: "prøve",
      service: "WFS",
      version: "2.0.0",
      request: "GetFeature",
      typeNames: "pdk:a",
      resultType: "hits",
    });
  });

  test("of an older version says `typeName` and `maxFeatures`", () => {
    expect(parameters(pageUrl({ ...question, ...page, version: "1.1.0", where: null }))).toMatchObject({
      typeName: "pdk:a",
      maxFeatures: "20",
    });
  });
});
