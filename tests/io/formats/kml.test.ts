import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { boxOf } from "../../../src/geo/shape.ts";
import { toUtm32 } from "../../../src/geo/utm32.ts";
import { fileOfText } from "../../../src/io/byte-file.ts";
import { openFile, openFiles } from "../../../src/io/open-files.ts";
import { readTable } from "../../../src/io/read-table.ts";
import { inDegrees, square } from "../../builders/geojson-files.ts";

const kmlOf = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Kort</name>${body}</Document></kml>`;
const ring = inDegrees(square(0, 0, 100))
  .map(([lon, lat]) => `${lon},${lat},0`)
  .join("\n ");
const polygon = `<Polygon><outerBoundaryIs><LinearRing><coordinates>${ring}</coordinates></LinearRing></outerBoundaryIs></Polygon>`;
const placemark = (inside: string, id = "") => `<Placemark${id === "" ? "" : ` id="${id}"`}>${inside}</Placemark>`;

async function reading(text: string) {
  const tables = await openFile(fileOfText("grunde.kml", text));
  if (!tables.ok) throw new Error(`got ${tables.problems[0].code}, expected a table`);
  const result = await readTable(tables.value[0]);
  if (!result.ok) throw new Error(`got ${result.problems[0].code}, expected a reading`);
  expect(result.value.features.length + result.value.notKept.length).toBe(result.value.read);
  return result.value;
}

describe("KML", () => {
  test("a placemark has name, description and extended data as texts, and the way through the folders", async () => {
    const data =
      '<ExtendedData><Data name="status"><value>ledig</value></Data><SchemaData schemaUrl="#s"><SimpleData name="areal">1200</SimpleData></SchemaData></ExtendedData>';
    const text = kmlOf(
      `<Folder><name>Ledige</name><Folder><name>Øst</name>${placemark(`<name>Æblevej 1</name><description><![CDATA[<b>fin</b>]]></description><styleUrl>#x</styleUrl>${data}${polygon}`, "a")}</Folder></Folder>`,
    );
    const { features, system } = await reading(text);
    expect(system).toBe("EPSG:4326");
    expect(features[0].id).toBe("a");
    expect(features[0].properties).toEqual({
      name: "Æblevej 1",
      description: "<b>fin</b>",
      status: "ledig",
      areal: "1200",
      folder: "Ledige / Øst",
    });
    for (const [i, value] of boxOf(features[0].shape).entries()) {
      expect(Math.abs(value - [705_000, 6_195_000, 705_100, 6_195_100][i])).toBeLessThan(0.0002);
    }
  });

  test.each([
    ["a point", "<Point><coordinates>12.3,55.85,0</coordinates></Point>", "point"],
    ["a point with space behind its commas", "<Point><coordinates>12.3, 55.85, 0</coordinates></Point>", "point"],
    ["a line", "<LineString><coordinates>12.3,55.85 12.31,55.85</coordinates></LineString>", "line"],
    ["a track", "<gx:Track><gx:coord>12.3 55.85 0</gx:coord><gx:coord>12.31 55.85 0</gx:coord></gx:Track>", "line"],
    [
      "several areas",
      `<MultiGeometry>${polygon}<MultiGeometry>${polygon.replaceAll(/12\.\d/g, "12.9")}</MultiGeometry></MultiGeometry>`,
      "polygon",
    ],
  ])("%s is read", async (_, geometry, kind) => {
    const { features } = await reading(kmlOf(placemark(geometry)).replace("<kml ", '<kml xmlns:gx="http://www.google.com/kml/ext/2.2" '));
    expect(features[0].shape.kind).toBe(kind);
  });

  test("with a prefix and without a document is read too", async () => {
    const text = `<k:kml xmlns:k="http://www.opengis.net/kml/2.2"><k:Placemark><k:Point><k:coordinates>12.3,55.85</k:coordinates></k:Point></k:Placemark></k:kml>`;
    const { features } = await reading(text);
    const [x, y] = toUtm32(12.3, 55.85);
    expect(Math.abs(features[0].shape.parts[0][0][0] - x) + Math.abs(features[0].shape.parts[0][0][1] - y)).toBeLessThan(0.0002);
  });

  test.each([
    ["a corner that is none", polygon.replace(/,\d+\.\d+/, ",x"), "badCoordinates"],
    ["a corner of one number", polygon.replace(/,\d+\.\d+,0/, ""), "badCoordinates"],
    ["no geometry", "", "noGeometry"],
    ["a body", "<Model/>", "unreadable"],
    [
      "point and area in one",
      `<MultiGeometry>${polygon}<Point><coordinates>12.3,55.85</coordinates></Point></MultiGeometry>`,
      "mixedGeometry",
    ],
  ])("a placemark with %s is named and loses nobody else", async (_, geometry, reason) => {
    const { features, notKept } = await reading(kmlOf(placemark(geometry, "dårlig") + placemark(polygon, "god")));
    expect(features.map(({ id }) => id)).toEqual(["god"]);
    expect(notKept).toMatchObject([{ feature: "dårlig", reason }]);
  });

  test("in a KMZ is read as the layer that it is", async () => {
    const bytes = zipSync({ "doc.kml": strToU8(kmlOf(placemark(polygon, "a"))), "files/x.png": new Uint8Array([1, 2, 3]) });
    const opened = await openFiles([{ name: "grunde.kmz", bytes }]);
    expect(opened.flatMap(({ tables }) => (tables.ok ? tables.value.map(({ features }) => features.length) : []))).toEqual([1]);
  });

  test("pictures and links are counted and told, and their names are no folder's", async () => {
    const overlay =
      "<GroundOverlay><name>Billede</name><Icon><href>x.png</href></Icon></GroundOverlay><NetworkLink><name>L</name></NetworkLink>";
    const { features, notices } = await reading(kmlOf(`<Folder>${overlay}${placemark(polygon)}</Folder>`));
    expect(features[0].properties).toEqual({});
    expect(notices).toEqual([{ code: "kmlNotRead", words: { file: "grunde.kml", types: "GroundOverlay 1, NetworkLink 1" } }]);
  });
});
