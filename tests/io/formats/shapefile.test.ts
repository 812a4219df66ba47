import { describe, expect, test } from "vitest";
import { type ByteFile, fileOfText } from "../../../src/io/byte-file.ts";
import { openFiles } from "../../../src/io/open-files.ts";
import { isRecord } from "../../../src/io/raw-features.ts";
import type { RawTable } from "../../../src/io/raw-table.ts";
import { readTable } from "../../../src/io/read-table.ts";
import { dbfFile, latin, nullRecord, pointRecord, ringsRecord, shpFile } from "../../builders/shp-files.ts";

const ring = (x: number, y: number, width: number, height = width) =>
  [
    [x, y],
    [x, y + height],
    [x + width, y + height],
    [x + width, y],
    [x, y],
  ].map(([east, north]) => [705_000 + east, 6_195_000 + north]);
const hole = (x: number, y: number, size: number) => [...ring(x, y, size)].reverse();
const prj = fileOfText(
  "lag.prj",
  'PROJCS["ETRS_1989_UTM_Zone_32N",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",SPHEROID["GRS_1980",6378137,298.257222101]]]]',
);
const names = (...values: readonly (string | Uint8Array)[]) =>
  dbfFile(
    [["navn", "C", 20]],
    values.map((value) => [value]),
  );

async function tableOf(...files: readonly ByteFile[]): Promise<RawTable> {
  const opened = await openFiles(files);
  expect(opened).toHaveLength(1);
  const [{ tables }] = opened;
  if (!tables.ok) throw new Error(`got ${tables.problems[0].code}, expected a table`);
  return tables.value[0];
}
const codes = ({ notices }: RawTable) => notices.map(({ code }) => code);
const propertiesOf = ({ features }: RawTable) => features.map((feature) => (isRecord(feature) ? feature.properties : null));
const geometriesOf = ({ features }: RawTable) =>
  features.map((feature) => (isRecord(feature) && isRecord(feature.geometry) ? feature.geometry : null));

describe("what belongs together", () => {
  test("shapes without .dbf and .prj are read, and both are told", async () => {
    const table = await tableOf(shpFile([ringsRecord([ring(0, 0, 100)])]));
    expect(codes(table)).toEqual(["shpWithoutDbf", "shpWithoutPrj"]);
    expect([table.declared, propertiesOf(table)]).toEqual([null, [{}]]);
  });

  test("in whatever order and case the parts come, they are one layer with a declared system and nothing to tell", async () => {
    const shp = shpFile([ringsRecord([ring(0, 0, 100)])]);
    const parts = [
      shp,
      { ...names("A"), name: "LAG.DBF" },
      prj,
      fileOfText("lag.cpg", "UTF-8"),
      { ...shp, name: "lag.shx" },
      fileOfText("lag.shp.xml", "<x/>"),
    ];
    for (let turn = 0; turn < parts.length; turn += 1) {
      const table = await tableOf(...parts.slice(turn), ...parts.slice(0, turn));
      expect([table.name, table.declared?.system, table.notices, propertiesOf(table)]).toEqual([
        "lag.shp",
        "EPSG:25832",
        [],
        [{ navn: "A" }],
      ]);
    }
  });

  test("a .dbf alone is a table without places", async () => {
    const table = await tableOf(names("A", "B"));
    expect(table.features).toEqual([
      { type: "Feature", properties: { navn: "A" }, geometry: null },
      { type: "Feature", properties: { navn: "B" }, geometry: null },
    ]);
    expect(table.notices).toEqual([]);
  });

  test("a .prj alone is told, with what is missing", async () => {
    const [{ tables }] = await openFiles([prj]);
    expect(tables).toEqual({ ok: false, problems: [{ code: "shapePartAlone", words: { file: "lag.prj", base: "lag" } }] });
  });

  test("fewer rows than shapes leave the last shape without attributes, and that is told", async () => {
    const table = await tableOf(shpFile([pointRecord([705_000, 6_195_000]), pointRecord([705_001, 6_195_000])], 1), names("A"), prj);
    expect(table.notices).toEqual([{ code: "shpAndDbfDiffer", words: { file: "lag.shp", shapes: 2, rows: 1 } }]);
    expect(propertiesOf(table)).toEqual([{ navn: "A" }, {}]);
  });

  test("a row that is marked as deleted goes with its shape, and is counted", async () => {
    const dbf = dbfFile([["navn", "C", 5]], [["A"], ["B"]], { deleted: [0] });
    const table = await tableOf(shpFile([nullRecord, pointRecord([705_000, 6_195_000])], 1), dbf, prj);
    expect([propertiesOf(table), codes(table)]).toEqual([[{ navn: "B" }], ["rowsDeleted"]]);
  });
});

describe("letters", () => {
  const shp = shpFile([pointRecord([705_000, 6_195_000])], 1);
  const windows = Uint8Array.of(0xc6, 0xf8, 0x20, 0x96, 0x20, 0x80); // Æø – €
  test.each([
    ["Windows-1252 without .cpg", windows, 0, null, "Æø – €"],
    ["Windows-1252 by the language byte", windows, 0x57, null, "Æø – €"],
    ["Windows-1252 by ANSI 1252", windows, 0, "ANSI 1252", "Æø – €"],
    ["ISO 8859-1 as ESRI writes it", Uint8Array.of(0xe5, 0xc5), 0, "ISO 88591", "åÅ"],
    ["DOS, Western Europe, by the language byte", Uint8Array.of(0x91, 0x9b, 0x86, 0x92, 0x9d, 0x8f), 2, null, "æøåÆØÅ"],
    ["DOS, Nordic, by the language byte", Uint8Array.of(0x91, 0x9b, 0x86, 0x92, 0x9d, 0x8f), 0x66, null, "æøåÆØÅ"],
    ["DOS by .cpg", Uint8Array.of(0x91, 0x9b), 0, "850", "æø"],
    ["UTF-8 by .cpg", new TextEncoder().encode("Ærø"), 0, "UTF-8", "Ærø"],
    ["UTF-8 without .cpg", new TextEncoder().encode("Ærø – €"), 0x57, null, "Ærø – €"],
  ])("%s", async (_, bytes, language, cpg, expected) => {
    const dbf = dbfFile([["navn", "C", 20]], [[bytes]], { language });
    const table = await tableOf(shp, dbf, prj, ...(cpg === null ? [] : [fileOfText("lag.cpg", `${cpg}\r\n`)]));
    expect([propertiesOf(table), table.notices]).toEqual([[{ navn: expected }], []]);
  });

  test("an encoding that nobody knows is told, and the texts are read as without it", async () => {
    const table = await tableOf(shp, names(latin("Åse")), prj, fileOfText("lag.cpg", "KLINGON"));
    expect(table.notices).toEqual([{ code: "encodingUnknown", words: { file: "lag.shp", encoding: "KLINGON" } }]);
    expect(propertiesOf(table)).toEqual([{ navn: "Åse" }]);
  });

  test("field names that are the cut beginning of one that the catalog knows are made whole; two of the same name are both kept", async () => {
    const dbf = dbfFile(
      [
        ["kommunenav", "C", 9],
        ["anvendelse", "C", 3],
        ["nr", "N", 3],
        ["nr", "N", 3],
      ],
      [["Herning", "abc", "  1", "  2"]],
    );
    const table = await tableOf(shp, dbf, prj);
    expect(propertiesOf(table)).toEqual([{ kommunenavn: "Herning", anvendelse: "abc", nr: 1, nr_2: 2 }]);
    expect(table.notices).toEqual([{ code: "namesUncut", words: { file: "lag.shp", fields: "kommunenavn" } }]);
  });
});

test("values are numbers, dates, truths or text; blanks and stars are nothing, and no whole number is rounded", async () => {
  const whole = Uint8Array.of(0xfe, 0xff, 0xff, 0xff);
  const dbf = dbfFile(
    [
      ["tal", "N", 20],
      ["dato", "D", 8],
      ["ja", "L", 1],
      ["tekst", "C", 6],
      ["i", "I", 4],
      ["memo", "M", 10],
    ],
    [
      ["12.50", "20240229", "T", "a", whole, ""],
      ["9007199254740993", "00000000", "?", "", whole, ""],
      ["********************", "        ", "F", "  b", whole, ""],
      ["1,5", "ukendt", "N", "0", whole, ""],
    ],
  );
  const table = await tableOf(dbf);
  expect(propertiesOf(table)).toEqual([
    { tal: 12.5, dato: "2024-02-29", ja: true, tekst: "a", i: -2, memo: null },
    { tal: "9007199254740993", dato: null, ja: null, tekst: null, i: -2, memo: null },
    { tal: null, dato: null, ja: false, tekst: "  b", i: -2, memo: null },
    { tal: "1,5", dato: "ukendt", ja: false, tekst: "0", i: -2, memo: null },
  ]);
  expect(table.notices).toEqual([{ code: "bytesLeftOut", words: { file: "lag.dbf", fields: "memo" } }]);
});

describe("rings", () => {
  const holesPerPolygon = async (rings: readonly (readonly (readonly number[])[])[]) => {
    const [geometry] = geometriesOf(await tableOf(shpFile([ringsRecord(rings)]), names("A"), prj));
    return Array.isArray(geometry?.coordinates) ? geometry.coordinates.map(({ length }) => length - 1) : null;
  };
  // An L round the lower left; the small square lies in its box but not in it, and a hole of the L lies in the small square's box.
  const corner = [
    [0, 0],
    [0, 1000],
    [100, 1000],
    [100, 100],
    [1000, 100],
    [1000, 0],
    [0, 0],
  ].map(([x, y]) => [705_000 + x, 6_195_000 + y]);

  test.each([
    ["a hole goes to the shell that it lies in, not to the smallest box round it", [corner, hole(20, 20, 50), ring(500, 500, 100)], [1, 0]],
    [
      "holes may come before their shells",
      [hole(10, 10, 10), ring(0, 0, 100), hole(210, 10, 10), hole(230, 10, 10), ring(200, 0, 100)],
      [1, 2],
    ],
    ["an island in a hole is a polygon of its own", [ring(0, 0, 100), hole(10, 10, 80), ring(40, 40, 10)], [1, 0]],
    ["a hole in nothing is a shell that was drawn the wrong way round", [ring(0, 0, 100), hole(500, 0, 100)], [0, 0]],
    ["rings that all run the wrong way are sorted by what lies in what", [hole(0, 0, 100), hole(10, 10, 50), hole(20, 20, 10)], [1, 0]],
    ["two shells over each other stay two", [ring(0, 0, 100), ring(10, 10, 20)], [0, 0]],
  ])("%s", async (_, rings, holes) => {
    expect(await holesPerPolygon(rings)).toEqual(holes);
  });
});

describe("hostile bytes", () => {
  const good = () => shpFile([pointRecord([705_000, 6_195_000])], 1);
  const changed = (change: (view: DataView) => void): ByteFile => {
    const file = good();
    change(new DataView(file.bytes.buffer));
    return file;
  };
  test.each([
    ["a record of negative length", changed((view) => view.setInt32(104, -4)), "fileCutShort"],
    ["a record beyond the end", changed((view) => view.setInt32(104, 1_000_000)), "fileCutShort"],
    ["a stated length beyond the end", changed((view) => view.setInt32(24, 1_000_000)), "fileCutShort"],
    ["no shapefile at all", changed((view) => view.setInt32(0, 1)), "fileBroken"],
  ])("%s is refused", async (_, file, code) => {
    const [{ tables }] = await openFiles([file]);
    expect(tables.ok ? null : tables.problems[0].code).toBe(code);
  });

  test("counts of two thousand million points, and types that nobody knows, lose their feature alone", async () => {
    const [endless, patch] = [ringsRecord([ring(0, 0, 10)]), ringsRecord([ring(0, 0, 10)], 31)];
    new DataView(endless.buffer).setInt32(40, 2_000_000_000, true);
    const reading = await readTable(await tableOf(shpFile([endless, patch, ringsRecord([ring(0, 0, 10)]), nullRecord]), prj));
    expect(reading.ok && reading.value.features).toHaveLength(1);
    expect(reading.ok && reading.value.notKept.map(({ reason }) => reason)).toEqual(["badCoordinates", "unknownGeometry", "noGeometry"]);
  });

  test("a .dbf that counts four thousand million rows is refused", async () => {
    const dbf = names("A");
    new DataView(dbf.bytes.buffer).setUint32(4, 4_000_000_000, true);
    const [{ tables }] = await openFiles([good(), dbf]);
    expect(tables.ok ? null : tables.problems).toEqual([{ code: "fileCutShort", words: { file: "lag.dbf", format: "Shapefile" } }]);
  });
});
