import { csv } from "./csv.ts";
import { dxf } from "./dxf.ts";
import { flatgeobuf } from "./flatgeobuf.ts";
import type { Format } from "./format.ts";
import { geojson } from "./geojson.ts";
import { geopackage } from "./geopackage.ts";
import { gml } from "./gml.ts";
import { kml } from "./kml.ts";
import { newlineGeojson } from "./newline-geojson.ts";
import { osm } from "./osm.ts";
import { osmPbf } from "./osm-pbf.ts";
import { shapefile } from "./shapefile.ts";
import { xlsx } from "./xlsx.ts";

/** Every format that is read; of several that recognise a file the first is taken. */
export const formats: readonly Format[] = [
  xlsx,
  osm,
  osmPbf,
  flatgeobuf,
  geopackage,
  shapefile,
  newlineGeojson,
  geojson,
  kml,
  gml,
  dxf,
  csv,
];
