import { csv } from "./csv.ts";
import { flatgeobuf } from "./flatgeobuf.ts";
import type { Format } from "./format.ts";
import { geojson } from "./geojson.ts";
import { gml } from "./gml.ts";
import { newlineGeojson } from "./newline-geojson.ts";
import { osm } from "./osm.ts";
import { osmPbf } from "./osm-pbf.ts";
import { shapefile } from "./shapefile.ts";
import { xlsx } from "./xlsx.ts";

/** Every format that is read; of several that recognise a file the first is taken. */
export const formats: readonly Format[] = [xlsx, osm, osmPbf, flatgeobuf, shapefile, newlineGeojson, geojson, gml, csv];
