import { expect, test } from "vitest";
import { fileOfText } from "../../../src/io/byte-file.ts";
import { openFile } from "../../../src/io/open-files.ts";

const extract = `<?xml version="1.0"?><osm version="0.6">
  <node id="1" lon="12.3" lat="55.8"/><node id="2" lon="12.31" lat="55.8"/><node id="3" lon="12.31" lat="55.81"/>
  <way id="7"><nd ref="1"/><nd ref="2"/><nd ref="3"/><tag k="highway" v="primary"/></way>
  <way id="8"><nd ref="1"/><nd ref="2"/><nd ref="3"/><nd ref="1"/></way>
  <relation id="9"><member type="way" ref="8" role="outer"/><tag k="type" v="multipolygon"/><tag k="building" v="yes"/></relation>
</osm>`;

test("an extract of OpenStreetMap is read in the browser as in Node", async () => {
  const read = await openFile(fileOfText("by.osm", extract));
  expect(read.ok && read.value.map(({ name, features }) => [name, features])).toEqual([
    [
      "by.osm: highway",
      [
        {
          type: "Feature",
          id: "way/7",
          properties: { highway: "primary", osm_id: "way/7" },
          geometry: {
            type: "LineString",
            coordinates: [
              [12.3, 55.8],
              [12.31, 55.8],
              [12.31, 55.81],
            ],
          },
        },
      ],
    ],
    [
      "by.osm: building",
      [
        {
          type: "Feature",
          id: "relation/9",
          properties: { type: "multipolygon", building: "yes", osm_id: "relation/9" },
          geometry: {
            type: "Polygon",
            coordinates: [
              [
                [12.3, 55.8],
                [12.31, 55.8],
                [12.31, 55.81],
                [12.3, 55.8],
              ],
            ],
          },
        },
      ],
    ],
  ]);
});
