import { describe, expect, test } from "vitest";
import { area, boxOf } from "../../../src/geo/shape.ts";
import { fileOfText } from "../../../src/io/byte-file.ts";
import { gmlTable } from "../../../src/io/formats/gml.ts";
import { openFile } from "../../../src/io/open-files.ts";
import { readTable, type TableReading } from "../../../src/io/read-table.ts";
import { gmlFeatureText, gmlPolygon, squareList, wfsAnswer } from "../../builders/gml-files.ts";

async function reading(text: string): Promise<TableReading> {
  const table = await gmlTable("planer.gml", text);
  if (!table.ok) throw new Error(`got ${table.problems[0].code}, expected a table`);
  const result = await readTable(table.value);
  if (!result.ok) throw new Error(`got ${result.problems[0].code}, expected a reading`);
  expect(result.value.features.length + result.value.notKept.length).toBe(result.value.read);
  return result.value;
}
async function refusal(text: string) {
  const table = await gmlTable("planer.gml", text);
  return table.ok ? null : table.problems[0];
}
/** The box of the one feature that has this geometry. */
async function boxWith(geometry: string) {
  const { features } = await reading(wfsAnswer([gmlFeatureText("a", geometry)]));
  return boxOf(features[0].shape);
}
const ground = [705_000, 6_195_000, 705_100, 6_195_100];
const utm = 'srsName="EPSG:25832"';
const ring = (list: string) => `<gml:LinearRing><gml:posList>${list}</gml:posList></gml:LinearRing>`;
const hole = "705010 6195010 705030 6195010 705030 6195030 705010 6195030 705010 6195010";

describe("surfaces of every spelling are the square of 100 m", () => {
  const patch = `<gml:PolygonPatch><gml:exterior>${ring(squareList)}</gml:exterior></gml:PolygonPatch>`;
  const pairs = [...squareList.matchAll(/(\S+) (\S+)/g)].map(([, x, y]) => `${x},${y}`);
  const cornerPositions = pairs.map((pair) => `<gml:pos>${pair.replace(",", " ")}</gml:pos>`).join("");
  const inner = gmlPolygon(squareList, "");
  const half = (from: number, to: number) => pairs.slice(from, to).join(" ").replaceAll(",", " ");
  test.each([
    ["Polygon with posList", gmlPolygon()],
    [
      "Polygon with pos",
      `<gml:Polygon ${utm}><gml:exterior><gml:LinearRing>${cornerPositions}</gml:LinearRing></gml:exterior></gml:Polygon>`,
    ],
    [
      "GML 2 coordinates",
      `<gml:Polygon ${utm}><gml:outerBoundaryIs><gml:LinearRing><gml:coordinates>${pairs.join(" ")}</gml:coordinates></gml:LinearRing></gml:outerBoundaryIs></gml:Polygon>`,
    ],
    [
      "coordinates with marks of their own",
      `<gml:Polygon ${utm}><gml:outerBoundaryIs><gml:LinearRing><gml:coordinates decimal="," cs=" " ts=";">${pairs.map((pair) => `${pair.replace(",", ",0 ")},0`).join(";")}</gml:coordinates></gml:LinearRing></gml:outerBoundaryIs></gml:Polygon>`,
    ],
    ["Surface with patches", `<gml:Surface ${utm}><gml:patches>${patch}</gml:patches></gml:Surface>`],
    ["MultiSurface", `<gml:MultiSurface ${utm}><gml:surfaceMember>${inner}</gml:surfaceMember></gml:MultiSurface>`],
    ["MultiSurface with surfaceMembers", `<gml:MultiSurface ${utm}><gml:surfaceMembers>${inner}</gml:surfaceMembers></gml:MultiSurface>`],
    ["MultiPolygon", `<gml:MultiPolygon ${utm}><gml:polygonMember>${inner}</gml:polygonMember></gml:MultiPolygon>`],
    ["CompositeSurface", `<gml:CompositeSurface ${utm}><gml:surfaceMember>${inner}</gml:surfaceMember></gml:CompositeSurface>`],
    [
      "Ring of two curves that follow one another",
      `<gml:Polygon ${utm}><gml:exterior><gml:Ring><gml:curveMember><gml:LineString><gml:posList>${half(0, 3)}</gml:posList></gml:LineString></gml:curveMember><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>${half(2, 5)}</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:Polygon>`,
    ],
    ["srsDimension 3", gmlPolygon(squareList.replace(/(\S+ \S+)/g, "$1 12.5"), `${utm} srsDimension="3"`)],
    ["heights that nobody announced", gmlPolygon(squareList.replace(/(\S+ \S+)/g, "$1 12.5"), utm)],
    ["srsName on the ring's polygon only", `<gml:MultiSurface><gml:surfaceMember>${gmlPolygon()}</gml:surfaceMember></gml:MultiSurface>`],
  ])("%s", async (_, geometry) => {
    const { features } = await reading(wfsAnswer([gmlFeatureText("a", geometry)]));
    expect(boxOf(features[0].shape)).toEqual(ground);
    expect(area(features[0].shape)).toBe(10_000);
  });

  test("a hole is taken out: 10,000 − 400 m²", async () => {
    const geometry = `<gml:Polygon ${utm}><gml:exterior>${ring(squareList)}</gml:exterior><gml:interior>${ring(hole)}</gml:interior></gml:Polygon>`;
    const { features } = await reading(wfsAnswer([gmlFeatureText("a", geometry)]));
    expect(area(features[0].shape)).toBe(9600);
  });
});

describe("lines and points", () => {
  const line = "705000 6195000 705100 6195100";
  test.each([
    ["LineString", `<gml:LineString ${utm}><gml:posList>${line}</gml:posList></gml:LineString>`],
    [
      "Curve",
      `<gml:Curve ${utm}><gml:segments><gml:LineStringSegment><gml:posList>${line}</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve>`,
    ],
    [
      "MultiCurve",
      `<gml:MultiCurve ${utm}><gml:curveMember><gml:LineString><gml:posList>${line}</gml:posList></gml:LineString></gml:curveMember></gml:MultiCurve>`,
    ],
    [
      "MultiPoint",
      `<gml:MultiPoint ${utm}><gml:pointMember><gml:Point><gml:pos>705000 6195000</gml:pos></gml:Point></gml:pointMember><gml:pointMember><gml:Point><gml:pos>705100 6195100</gml:pos></gml:Point></gml:pointMember></gml:MultiPoint>`,
    ],
  ])("%s goes from corner to corner", async (_, geometry) => expect(await boxWith(geometry)).toEqual(ground));

  test("a Point by coord", async () => {
    const geometry = `<gml:Point ${utm}><gml:coord><gml:X>705000</gml:X><gml:Y>6195000</gml:Y></gml:coord></gml:Point>`;
    expect(await boxWith(geometry)).toEqual([705_000, 6_195_000, 705_000, 6_195_000]);
  });
});

describe("what cannot be read is named, the next one kept", () => {
  const arc = `<gml:Curve ${utm}><gml:segments><gml:Arc><gml:posList>705000 6195000 705050 6195050 705100 6195000</gml:posList></gml:Arc></gml:segments></gml:Curve>`;
  test.each([
    ["an arc", arc, "curved"],
    [
      "a ring with an arc",
      `<gml:Polygon ${utm}><gml:exterior><gml:Ring><gml:curveMember>${arc}</gml:curveMember></gml:Ring></gml:exterior></gml:Polygon>`,
      "curved",
    ],
    ["a surface that lies elsewhere", `<gml:MultiSurface ${utm}><gml:surfaceMember xlink:href="#x"/></gml:MultiSurface>`, "unreadable"],
    ["a body", `<gml:Solid ${utm}><gml:exterior/></gml:Solid>`, "unreadable"],
    ["a number that is none", gmlPolygon(squareList.replace("705100", "7O5100")), "badCoordinates"],
    ["an odd count of numbers", gmlPolygon(`${squareList} 705000`), "badCoordinates"],
    ["an empty ring", gmlPolygon(""), "tooFewPoints"],
    ["no geometry", "", "noGeometry"],
  ])("%s", async (_, geometry, reason) => {
    const { features, notKept } = await reading(wfsAnswer([gmlFeatureText("a", geometry), gmlFeatureText("b", gmlPolygon())]));
    expect(notKept).toMatchObject([{ position: 1, feature: "a", reason }]);
    expect(features.map(({ id }) => id)).toEqual(["b"]);
  });
});

describe("coordinate systems and the order of axes", () => {
  const degrees = "55.85 12.3 55.85 12.301 55.851 12.301 55.851 12.3 55.85 12.3";
  const turned = degrees
    .split(" ")
    .map((_, i, all) => all[i % 2 === 0 ? i + 1 : i - 1])
    .join(" ");
  test.each([
    ["urn:ogc:def:crs:EPSG::25832", squareList, 0],
    ["urn:x-ogc:def:crs:EPSG:25832", squareList, 0],
    ["http://www.opengis.net/def/crs/EPSG/0/25832", squareList, 0],
    ["http://www.opengis.net/gml/srs/epsg.xml#25832", squareList, 0],
    ["EPSG:25832", squareList, 0],
    ["urn:ogc:def:crs:EPSG::4326", degrees, 0],
    ["http://www.opengis.net/def/crs/EPSG/0/4258", degrees, 0],
    ["http://www.opengis.net/gml/srs/epsg.xml#4326", turned, 0],
    ["EPSG:4326", turned, 0],
    ["urn:ogc:def:crs:OGC:1.3:CRS84", turned, 0],
    ["EPSG:4326", degrees, 1],
    ["EPSG:25832", squareList.replace(/(\S+) (\S+)/g, "$2 $1"), 1],
  ])("%s with %s says %i things", async (name, list, said) => {
    const { features, notices, declared } = await reading(wfsAnswer([gmlFeatureText("a", gmlPolygon(list, `srsName="${name}"`))]));
    expect(declared).toBe(name);
    expect(notices.map(({ code }) => code)).toEqual(Array.from({ length: said }, () => "axesTurned"));
    const [minX, minY] = boxOf(features[0].shape);
    expect(minX).toBeGreaterThan(700_000);
    expect(minY).toBeGreaterThan(6_190_000);
  });

  test("the envelope of the collection speaks for geometries that say nothing", async () => {
    const text = wfsAnswer([gmlFeatureText("a", gmlPolygon(squareList, ""))]).replace(
      "<wfs:member>",
      '<gml:boundedBy><gml:Envelope srsName="EPSG:25832" srsDimension="2"><gml:lowerCorner>0 0</gml:lowerCorner></gml:Envelope></gml:boundedBy><wfs:member>',
    );
    expect((await reading(text)).declared).toBe("EPSG:25832");
  });

  test("a feature in another system than the rest is named, although its numbers could pass", async () => {
    const others = ["a", "b"].map((id) => gmlFeatureText(id, gmlPolygon()));
    const stray = gmlFeatureText("stray", gmlPolygon(squareList, 'srsName="urn:ogc:def:crs:EPSG::3857"'));
    const { features, notKept } = await reading(wfsAnswer([...others, stray]));
    expect(features.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(notKept).toMatchObject([{ feature: "stray", reason: "otherSystem" }]);
  });
});

describe("features", () => {
  test("keep Plandata's texts as they stand, lists, what is nested, and null", async () => {
    const properties =
      "<app:planid>1234567</app:planid><app:komnr>0201</app:komnr><app:aktuel>true</app:aktuel><app:navn>A &amp; B</app:navn>" +
      '<app:anvendelse>11</app:anvendelse><app:anvendelse>31</app:anvendelse><app:dok xlink:href="https://x.dk/1.pdf"/><app:tom xsi:nil="true"/>' +
      "<app:ejendom><app:Sfe><app:nummer>7</app:nummer></app:Sfe></app:ejendom><app:navn2><![CDATA[<script>alert(1)</script>]]></app:navn2>";
    const { features } = await reading(wfsAnswer([gmlFeatureText("plan.1", gmlPolygon(), properties)]));
    expect(features[0].id).toBe("plan.1");
    expect(features[0].properties).toEqual({
      planid: "1234567",
      komnr: "0201",
      aktuel: "true",
      navn: "A & B",
      anvendelse: ["11", "31"],
      dok: "https://x.dk/1.pdf",
      tom: null,
      nummer: "7",
      navn2: "<script>alert(1)</script>",
    });
  });

  test("of one name in two places keep both, the outermost under its name", async () => {
    const nested = "<app:sag><app:nr>1</app:nr></app:sag>";
    for (const properties of [`${nested}<app:nr>2</app:nr>`, `<app:nr>2</app:nr>${nested}`]) {
      const { features } = await reading(wfsAnswer([gmlFeatureText("a", gmlPolygon(), properties)]));
      expect(features[0].properties).toEqual({ nr: "2", "sag/nr": "1" });
    }
  });

  test("of several geometries the surface is taken, and that is said", async () => {
    const point = `<app:punkt><gml:Point ${utm}><gml:pos>705000 6195000</gml:pos></gml:Point></app:punkt>`;
    const { features, notices } = await reading(
      wfsAnswer([`<app:plan gml:id="a">${point}<app:flade>${gmlPolygon()}</app:flade></app:plan>`]),
    );
    expect(features[0].shape.kind).toBe("polygon");
    expect(notices).toMatchObject([{ code: "gmlMoreGeometries", words: { count: 1, features: "a" } }]);
  });

  test("under featureMembers, in GML 2 with fid, and in a collection within a collection", async () => {
    const gml2 = wfsAnswer([]).replace(
      "</wfs:FeatureCollection>",
      `<gml:featureMembers>${gmlFeatureText("a", gmlPolygon())}${gmlFeatureText("b", gmlPolygon()).replace("gml:id", "fid")}</gml:featureMembers><wfs:member><wfs:FeatureCollection><wfs:member>${gmlFeatureText("c", gmlPolygon())}</wfs:member></wfs:FeatureCollection></wfs:member></wfs:FeatureCollection>`,
    );
    expect((await reading(gml2)).features.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  test("of two types are two layers, each short by the features that the service has more", async () => {
    const text = wfsAnswer(
      [gmlFeatureText("a", gmlPolygon()), gmlFeatureText("b", gmlPolygon(), "", "delomraade")],
      'numberMatched="7" numberReturned="2"',
    );
    const tables = await openFile(fileOfText("svar.gml", text));
    if (!tables.ok) throw new Error(`got ${tables.problems[0].code}, expected two tables`);
    expect(tables.value.map(({ name, matched, features }) => [name, matched, features.length])).toEqual([
      ["svar.gml: plan", 6, 1],
      ["svar.gml: delomraade", 6, 1],
    ]);
  });
});

describe("letters", () => {
  const inLatin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const text = wfsAnswer([gmlFeatureText("a", gmlPolygon(), "<app:navn>Æblevej på Ærø</app:navn>")]);
  const names = async (content: Uint8Array) => {
    const table = await gmlTable("planer.gml", content);
    return table.ok ? table.value.features : table.problems[0].code;
  };
  test.each([
    ["ISO 8859-1 by declaration", inLatin(text.replace("UTF-8", "ISO-8859-1"))],
    [
      "UTF-16 by its mark",
      new Uint8Array([
        0xff,
        0xfe,
        ...new Uint8Array(Uint16Array.from(text.replace("UTF-8", "UTF-16"), (letter) => letter.charCodeAt(0)).buffer),
      ]),
    ],
    ["UTF-8 with a byte order mark", new TextEncoder().encode(`\uFEFF${text}`)],
  ])("in %s come out right", async (_, bytes) => expect(await names(bytes)).toMatchObject([{ properties: { navn: "Æblevej på Ærø" } }]));

  test("that are not what the declaration says are counted", async () => {
    const table = await gmlTable("planer.gml", inLatin(text));
    expect(table).toMatchObject({ ok: true, value: { notices: [{ code: "lettersLost", words: { count: 4 } }] } });
  });

  test("of an encoding that nobody knows are refused", async () =>
    expect(await names(inLatin(text.replace("UTF-8", "klingon")))).toBe("notText"));
});

describe("what a service says", () => {
  test("numberMatched is how many there are in all; numberReturned that differs is said", async () => {
    const { matched, notices } = await reading(wfsAnswer([gmlFeatureText("a", gmlPolygon())], 'numberMatched="250" numberReturned="100"'));
    expect(matched).toBe(250);
    expect(notices).toMatchObject([{ code: "gmlCountDiffers", words: { said: 100, read: 1 } }]);
  });

  test("numberMatched unknown is not a number, and an empty collection has no features and no problem", async () => {
    const table = await gmlTable("tom.gml", wfsAnswer([], 'numberMatched="unknown" numberReturned="0"'));
    expect(table).toMatchObject({ ok: true, value: { matched: null, features: [], notices: [] } });
  });

  test.each([
    [
      '<ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows/1.1"><ows:Exception exceptionCode="InvalidParameterValue" locator="typeNames"><ows:ExceptionText>Feature type unknown</ows:ExceptionText></ows:Exception></ows:ExceptionReport>',
      "InvalidParameterValue typeNames: Feature type unknown",
    ],
    ['<ServiceExceptionReport><ServiceException code="x">\n Nej\n </ServiceException></ServiceExceptionReport>', "x: Nej"],
  ])("a complaint is told with its words: %s", async (text, said) => {
    expect(await refusal(text)).toEqual({ code: "serviceRefused", words: { file: "planer.gml", said } });
  });

  test("a complaint behind features, as a server writes that breaks down half-way, loses the answer", async () => {
    const text = `${wfsAnswer([gmlFeatureText("a", gmlPolygon())]).replace("</wfs:FeatureCollection>", "")}<ows:ExceptionReport><ows:Exception><ows:ExceptionText>Database</ows:ExceptionText></ows:Exception></ows:ExceptionReport></wfs:FeatureCollection>`;
    expect(await refusal(text)).toMatchObject({ code: "serviceRefused", words: { said: "Database" } });
  });

  test.each([["<!DOCTYPE html><html><body>404</body></html>"], ["\n<html lang='da'><head></head></html>"]])(
    "a web page is told as one: %s",
    async (text) => {
      expect(await refusal(text)).toMatchObject({ code: "htmlPage" });
      const opened = await openFile(fileOfText("lokalplaner.json", text));
      expect(opened).toMatchObject({ ok: false, problems: [{ code: "htmlPage" }] });
    },
  );

  test("XML of another kind is told with its outermost element", async () => {
    expect(await refusal("<osm version='0.6'><node/></osm>")).toMatchObject({ code: "notGml", words: { root: "osm" } });
  });
});
