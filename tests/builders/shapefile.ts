import { zipSync } from "fflate";

/** One area of a shapefile: its ring clockwise and closed, as the format has shells, and its texts by field. */
export interface ShapefileArea {
  readonly ring: readonly (readonly [number, number])[];
  readonly texts: Readonly<Record<string, string>>;
}

/** The well-known text of EPSG:25832 as GIS programs write it beside a shapefile. */
const prj =
  'PROJCS["ETRS_1989_UTM_Zone_32N",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",9.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';

/** A zipped shapefile of areas in EPSG:25832, written by the format's own description (ESRI 1998; dBASE III), UTF-8 said by a `.cpg`. */
export function zippedShapefile(name: string, areas: readonly ShapefileArea[]): Uint8Array {
  const text = (content: string) => new TextEncoder().encode(content);
  return zipSync({
    [`${name}.shp`]: shp(areas),
    [`${name}.dbf`]: dbf(areas),
    [`${name}.prj`]: text(prj),
    [`${name}.cpg`]: text("UTF-8"),
  });
}

function shp(areas: readonly ShapefileArea[]): Uint8Array {
  const lengths = areas.map(({ ring }) => 48 + 16 * ring.length);
  const size = 100 + lengths.reduce((sum, length) => sum + 8 + length, 0);
  const view = new DataView(new ArrayBuffer(size));
  view.setInt32(0, 9994);
  view.setInt32(24, size / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, 5, true);
  writeBox(
    view,
    36,
    areas.flatMap(({ ring }) => ring),
  );
  let at = 100;
  for (const [index, { ring }] of areas.entries()) {
    view.setInt32(at, index + 1);
    view.setInt32(at + 4, lengths[index] / 2);
    view.setInt32(at + 8, 5, true);
    writeBox(view, at + 12, ring);
    view.setInt32(at + 44, 1, true);
    view.setInt32(at + 48, ring.length, true);
    for (const [place, [x, y]] of ring.entries()) {
      view.setFloat64(at + 56 + 16 * place, x, true);
      view.setFloat64(at + 64 + 16 * place, y, true);
    }
    at += 8 + lengths[index];
  }
  return new Uint8Array(view.buffer);
}

function writeBox(view: DataView, at: number, points: readonly (readonly [number, number])[]): void {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  for (const [place, value] of box.entries()) view.setFloat64(at + 8 * place, value, true);
}

const width = 100;

function dbf(areas: readonly ShapefileArea[]): Uint8Array {
  const fields = [...new Set(areas.flatMap(({ texts }) => Object.keys(texts)))];
  const head = 33 + 32 * fields.length;
  const record = 1 + width * fields.length;
  const bytes = new Uint8Array(head + record * areas.length + 1).fill(0x20, head);
  const view = new DataView(bytes.buffer);
  bytes.set([3, 126, 1, 1]);
  view.setUint32(4, areas.length, true);
  view.setUint16(8, head, true);
  view.setUint16(10, record, true);
  const put = (at: number, text: string) => bytes.set(new TextEncoder().encode(text).subarray(0, width), at);
  for (const [index, field] of fields.entries()) {
    put(32 + 32 * index, field.slice(0, 10));
    put(32 + 32 * index + 11, "C");
    bytes[32 + 32 * index + 16] = width;
  }
  bytes[head - 1] = 0x0d;
  for (const [row, { texts }] of areas.entries()) {
    for (const [column, field] of fields.entries()) put(head + row * record + 1 + column * width, texts[field] ?? "");
  }
  bytes[bytes.length - 1] = 0x1a;
  return bytes;
}
