import { feature, inDegrees, polygonOf, square } from "./geojson-files.ts";
import { gmlFeatureText, gmlPolygon, wfsAnswer } from "./gml-files.ts";

/** Names with Danish letters and marks that formats must escape. */
export const names = ["Æblevej 1", "Ørsted & Søn", 'Ålborg "Nord"'];
const squares = names.map((_, i) => square(i * 20, 0, 10));
const pairs = (ring: readonly (readonly [number, number])[], between: string, comma: string) =>
  ring.map((pair) => pair.join(between)).join(comma);
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** The same three squares of 10 m with their names in every text format, by file name. */
export const textExamples = (): Readonly<Record<string, string>> => ({
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
