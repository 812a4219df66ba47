import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { geoserver } from "./geoserver.ts";
import { type HeldLayer, heldLayer } from "./layer.ts";
import { type Replay, startReplay } from "./serve.ts";

const path = "/geoserver/wfs";
const at = (east: number) => ({ type: "Point", coordinates: [705_000 + east, 6_195_000] });
const rows = [
  { type: "Feature", properties: { komnr: 201, plannr: "B", aktiv: true }, geometry: at(0) },
  { type: "Feature", properties: { komnr: 201, plannr: "A", aktiv: false }, geometry: at(100) },
  { type: "Feature", properties: { komnr: 657, plannr: "C", aktiv: null }, geometry: at(200) },
];
const plans = heldLayer({ name: "pdk:planer_v", title: "Planer & rammer" }, JSON.stringify({ features: rows }));
const keyless: HeldLayer = { ...plans, name: "pdk:uden_noegle", hasKey: false };
const uncounted: HeldLayer = { ...plans, name: "pdk:utalt", counts: false };

let replay: Replay;
beforeAll(async () => {
  const layers = [plans, keyless, uncounted];
  replay = await startReplay({ [path]: geoserver({ layers, most: 2 }), "/gammel": geoserver({ layers, errorStatus: 200 }) });
});
afterAll(() => replay.close());

const ask = (query: string, where = path) => fetch(`${replay.origin}${where}?service=WFS&version=2.0.0&${query}`);
const page = async (query: string) =>
  (await ask(`request=GetFeature&typeNames=pdk:planer_v&outputFormat=application/json&${query}`)).json();
const numbers = async (query: string) => (await page(query)).features.map((each: (typeof rows)[number]) => each.properties.plannr);

describe("what the replay server has", () => {
  test("GetCapabilities names every layer with its system", async () => {
    const text = await (await ask("request=GetCapabilities")).text();
    expect([...text.matchAll(/<wfs:Name>([^<]+)</g)].map(([, name]) => name)).toEqual(["pdk:planer_v", "pdk:uden_noegle", "pdk:utalt"]);
    expect(text).toContain("<wfs:Title>Planer &amp; rammer</wfs:Title>");
    expect(text).toContain("<wfs:DefaultCRS>urn:ogc:def:crs:EPSG::25832</wfs:DefaultCRS>");
  });

  test("DescribeFeatureType is a schema, or JSON when that is asked for", async () => {
    expect(await (await ask("request=DescribeFeatureType&typeNames=pdk:planer_v")).text()).toContain(
      'name="komnr" nillable="true" type="xsd:int"',
    );
    const json = await (await ask("request=DescribeFeatureType&typeNames=pdk:planer_v&outputFormat=application/json")).json();
    expect(json.featureTypes[0].properties.map(({ name, localType }: { name: string; localType: string }) => [name, localType])).toEqual([
      ["komnr", "int"],
      ["plannr", "string"],
      ["aktiv", "boolean"],
      ["geometri", "Geometry"],
    ]);
  });

  test("hits are XML with a count and no feature, whatever the format", async () => {
    const text = await (await ask("request=GetFeature&typeNames=pdk:planer_v&resultType=hits&outputFormat=application/json")).text();
    expect(text).toContain('numberMatched="3" numberReturned="0"');
    expect(text).not.toContain("komnr");
  });
});

describe("which features come", () => {
  test.each([
    ["komnr=201", ["B", "A"]],
    ["komnr='201' AND plannr='A'", ["A"]],
    ["plannr IN ('A','C')", ["A", "C"]],
    ["komnr<>201 OR (plannr='A' AND aktiv=false)", ["A", "C"]],
    ["aktiv IS NULL", ["C"]],
    ["komnr>=202", ["C"]],
    ["INTERSECTS(geometri,POINT(705100 6195000))", ["A"]],
    ["BBOX(geometri,704950,6194950,705050,6195050)", ["B"]],
    ["BBOX(geometri,704950,6194950,705050,6195050,'EPSG:25832') AND komnr=201", ["B"]],
  ])("by %s", async (filter, expected) => {
    expect(await numbers(`CQL_FILTER=${encodeURIComponent(filter)}`)).toEqual(expected);
  });

  test("by a box, in the layer's system or in degrees with either order", async () => {
    expect(await numbers("bbox=705050,6194950,705150,6195050")).toEqual(["A"]);
    const [lon, lat] = (await page("srsName=EPSG:4326&CQL_FILTER=plannr='A'")).features[0].geometry.coordinates;
    const around = (a: number, b: number) => [a - 1e-4, b - 1e-4, a + 1e-4, b + 1e-4].join(",");
    expect(await numbers(`bbox=${around(lon, lat)},EPSG:4326`)).toEqual(["A"]);
    expect(await numbers(`bbox=${around(lat, lon)},urn:ogc:def:crs:EPSG::4326`)).toEqual(["A"]);
  });

  test("by pages, never more than the server's own maximum", async () => {
    expect(await numbers("count=1&startIndex=1")).toEqual(["A"]);
    const most = await page("count=100");
    expect([most.numberMatched, most.totalFeatures, most.numberReturned]).toEqual([3, 3, 2]);
    expect(await numbers("count=2&startIndex=1&sortBy=plannr")).toEqual(["B", "C"]);
    expect(await numbers("count=1&sortBy=plannr D")).toEqual(["C"]);
  });

  test("without a key no page comes unless it is sorted", async () => {
    const asked = "request=GetFeature&typeNames=pdk:uden_noegle&outputFormat=application/json&startIndex=1&count=1";
    expect(await (await ask(asked)).text()).toContain("Cannot do natural order without a primary key");
    expect((await (await ask(`${asked}&sortBy=plannr`)).json()).features[0].properties.plannr).toBe("B");
  });

  test("a layer that is not counted says so on its pages, and is counted by hits", async () => {
    const json = await (await ask("request=GetFeature&typeNames=pdk:utalt&outputFormat=application/json")).json();
    expect([json.totalFeatures, "numberMatched" in json]).toEqual(["unknown", false]);
    expect(await (await ask("request=GetFeature&typeNames=pdk:utalt&resultType=hits")).text()).toContain('numberMatched="3"');
  });
});

describe("where they lie", () => {
  test("JSON has longitude first although the system says latitude", async () => {
    const { crs, features } = await page("srsName=EPSG:4326&count=1");
    expect(crs.properties.name).toBe("urn:ogc:def:crs:EPSG::4326");
    const [lon, lat] = features[0].geometry.coordinates;
    expect([Math.round(lon), Math.round(lat)]).toEqual([12, 56]);
  });

  test("GML has the system's own order with a URN, longitude first without", async () => {
    const gml = async (srs: string) => (await ask(`request=GetFeature&typeNames=pdk:planer_v&count=1&srsName=${srs}`)).text();
    expect(await gml("urn:ogc:def:crs:EPSG::4326")).toMatch(/<gml:pos>55\.\S+ 12\.\S+<\/gml:pos>/);
    expect(await gml("EPSG:4326")).toMatch(/<gml:pos>12\.\S+ 55\.\S+<\/gml:pos>/);
    expect(await gml("urn:ogc:def:crs:EPSG::25832")).toContain("<gml:pos>705000 6195000</gml:pos>");
    expect(await gml("EPSG:25832")).toContain("<pdk:aktiv>true</pdk:aktiv>");
  });
});

describe("what is refused", () => {
  test.each([
    ["request=GetFeature&typeNames=pdk:findes_ikke", "Feature type pdk:findes_ikke unknown"],
    [
      "request=GetFeature&typeNames=pdk:planer_v&bbox=1,2,3,4&CQL_FILTER=komnr=201",
      "bbox and cql_filter both specified but are mutually exclusive",
    ],
    ["request=GetFeature&typeNames=pdk:planer_v&CQL_FILTER=kommune=201", "Illegal property name: kommune"],
    ["request=GetFeature&typeNames=pdk:planer_v&srsName=EPSG:99999", "Unable to decode CRS"],
    ["request=GetFeature", "The query should specify"],
    ["request=Noget", "No such operation"],
  ])("%s", async (query, says) => {
    const [now, old] = [await ask(query), await ask(query, "/gammel")];
    expect([now.status, old.status]).toEqual([400, 200]);
    expect(await now.text()).toContain(says);
    expect(await old.text()).toContain("<ows:ExceptionReport");
  });
});
