import writeWorkbook from "write-excel-file/node";
import { feature, inDegrees, polygonOf, square } from "./geojson-files.ts";
import { gmlFeatureText, gmlPolygon, wfsAnswer } from "./gml-files.ts";

/** A file of one format with the same three squares of 10 m and a name of Danish letters. */
export interface TextFileExample {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly features: number;
}

const names = ["Æblevej 1", "Ørsted & Søn", 'Ålborg "Nord"'];
const squares = names.map((_, i) => square(i * 20, 0, 10));
const pairs = (ring: readonly (readonly [number, number])[], between: string, comma: string) =>
  ring.map((pair) => pair.join(between)).join(comma);
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

const texts = (): Readonly<Record<string, string>> => ({
  "a.geojsonl": squares.map((ring, i) => JSON.stringify(feature(polygonOf(ring), { properties: { navn: names[i] } }))).join("\n"),
  "a.gml": wfsAnswer(
    squares.map((ring, i) => gmlFeatureText(`a${i}`, gmlPolygon(pairs(ring, " ", " ")), `<app:navn>${escaped(names[i])}</app:navn>`)),
    'numberMatched="3" numberReturned="3"',
  ),
  "a.kml": `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><name>Ledige</name>${squares
    .map(
      (ring, i) =>
        `<Placemark><name>${escaped(names[i])}</name><Polygon><outerBoundaryIs><LinearRing><coordinates>${pairs(inDegrees(ring), ",", " ")}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>`,
    )
    .join("")}</Folder></Document></kml>`,
  "a.csv": `navn;wkt\n${squares.map((ring, i) => `"${names[i].replaceAll('"', '""')}";POLYGON((${pairs(ring, " ", ",")}))`).join("\n")}\n`,
  "a.dxf": `0\nSECTION\n2\nENTITIES\n${squares
    .map(
      (ring) =>
        `0\nLWPOLYLINE\n8\nÆ\n90\n4\n70\n1\n${ring
          .slice(0, 4)
          .map(([x, y]) => `10\n${x}\n20\n${y}\n`)
          .join("")}`,
    )
    .join("")}0\nENDSEC\n0\nEOF\n`,
});

/** One file of each format that is text, or text in a zip. */
export async function textFiles(): Promise<readonly TextFileExample[]> {
  const cells = [["navn", "x", "y"], ...names.map((name, i) => [name, 705_000 + i, 6_195_000])];
  const workbook = await writeWorkbook(cells.map((row) => row.map((value) => ({ value })))).toBuffer();
  const encoded = Object.entries(texts()).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text), features: 3 }));
  return [...encoded, { name: "a.xlsx", bytes: new Uint8Array(workbook), features: 3 }];
}
