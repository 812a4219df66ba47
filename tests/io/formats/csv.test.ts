import { describe, expect, test } from "vitest";
import { area, boxOf } from "../../../src/geo/shape.ts";
import { csvText } from "../../../src/io/csv-text.ts";
import { openFile } from "../../../src/io/open-files.ts";
import { isRecord } from "../../../src/io/raw-features.ts";
import { readTable } from "../../../src/io/read-table.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
/** The text in Windows-1252, as far as Danish goes. */
const windowsBytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

async function tableOf(content: string | Uint8Array, name = "grunde.csv") {
  const tables = await openFile({ name, bytes: typeof content === "string" ? bytesOf(content) : content });
  if (!tables.ok) throw new Error(`got ${tables.problems[0].code}, expected a table`);
  return tables.value[0];
}
async function reading(content: string | Uint8Array) {
  const result = await readTable(await tableOf(content));
  if (!result.ok) throw new Error(`got ${result.problems[0].code}, expected a reading`);
  expect(result.value.features.length + result.value.notKept.length).toBe(result.value.read);
  return result.value;
}
async function refusal(content: string | Uint8Array) {
  const tables = await openFile({ name: "grunde.csv", bytes: typeof content === "string" ? bytesOf(content) : content });
  return tables.ok ? null : tables.problems[0];
}
const said = (notices: readonly { readonly code: string }[]) => notices.map(({ code }) => code);
const square = "POLYGON((705000 6195000,705100 6195000,705100 6195100,705000 6195100,705000 6195000))";

describe("a place in two columns", () => {
  test.each([
    ["x;y", "705000,5;6195000,25"],
    ["X-koordinat;Y-koordinat", "705.000,5;6.195.000,25"],
    ["øst;nord", "705 000,5;6 195 000,25"],
    ["ETRS89_x\tETRS89_y", "705000.5\t6195000.25"],
    ["easting,northing", "705000.5,6195000.25"],
    ["Easting (m),Northing (m)", '"705,000.5","6,195,000.25"'],
    ["utm32_e;utm32_n", "705000,5;6195000,25"],
    ["n;e", "6195000,25;705000,5"],
    ["a;b", "705000,5;6195000,25"],
    ["sep=;\nx;y", "705000,5;6195000,25"],
  ])("%s with %s is the point", async (head, row) => {
    const { features } = await reading(`${head}\n${row}\n`);
    expect(boxOf(features[0].shape)).toEqual([705_000.5, 6_195_000.25, 705_000.5, 6_195_000.25]);
  });

  test.each([
    ["lon;lat", "12,3;55,85"],
    ["Længdegrad;Breddegrad", "12,3;55,85"],
    ["latitude,longitude", "55.85,12.3"],
    ["wgs84_lon,wgs84_lat", "12.3,55.85"],
  ])("%s with %s is read as degrees", async (head, row) => {
    const { system, features, notices } = await reading(`${head}\n${row}\n`);
    expect([system, features.length, said(notices)]).toEqual(["EPSG:4326", 1, []]);
  });

  test("x north and y east, as surveyors once wrote, is turned and said", async () => {
    const { features, notices } = await reading("x;y\n6195000;705000\n");
    expect(boxOf(features[0].shape).slice(0, 2)).toEqual([705_000, 6_195_000]);
    expect(said(notices)).toEqual(["axesTurned"]);
  });

  test("a column named for zone 33 says so, also where Bornholm's numbers could be Jutland's", async () => {
    expect((await reading("x_utm33;y_utm33\n500000;6110000\n")).system).toBe("EPSG:25833");
  });

  test("prices and areas are no place", async () => {
    const { features } = await tableOf("navn;pris;areal\nA;450000;6100\nB;500000;7200\n");
    expect(features).toMatchObject([{ geometry: null }, { geometry: null }]);
  });
});

describe("a place as WKT", () => {
  test("is found by its content, in whatever column, with commas in quotes", async () => {
    const { features } = await reading(
      `navn,omraade\nA,"${square}"\nB,"MULTIPOLYGON(((705000 6195000,705100 6195000,705100 6195100,705000 6195000)))"\n`,
    );
    expect(features.map(({ shape }) => area(shape))).toEqual([10_000, 5000]);
    expect(features[0].properties).toEqual({ navn: "A" });
  });

  test("with semicolons needs no quotes, and EWKT says its system", async () => {
    const table = await tableOf(`navn;wkt\nA;"SRID=25833;POINT (330000 6195000)"\n`);
    expect(table.declared).toEqual({ text: "EPSG:25833", system: "EPSG:25833" });
    expect((await reading(`navn;wkt\nA;${square}\n`)).features).toHaveLength(1);
  });

  test("that is empty, bent or broken is named, the others kept", async () => {
    const rows = [square, "POLYGON EMPTY", "CURVEPOLYGON(CIRCULARSTRING(0 0,1 1,2 0))", "POLYGON((705000 6195000,705100", ""];
    const { features, notKept, notices } = await reading(`navn;wkt\n${rows.map((wkt, i) => `${i};${wkt}`).join("\n")}\n`);
    expect(features).toHaveLength(1);
    expect(notKept.map(({ reason }) => reason)).toEqual(["noGeometry", "curved", "unreadable", "noGeometry"]);
    expect(notices).toMatchObject([{ code: "rowsWithoutPlace", words: { count: 2, of: 5 } }]);
  });

  test("in another system than the first is named", async () => {
    const { notKept } = await reading(`navn;wkt\nA;"SRID=25832;${square}"\nB;"SRID=3857;${square}"\n`);
    expect(notKept).toMatchObject([{ feature: "#2", reason: "otherSystem" }]);
  });
});

describe("letters", () => {
  const text = "navn;x;y\nÆblegård på Ærø;705000;6195000\n";
  test.each([
    ["UTF-8", bytesOf(text), []],
    ["UTF-8 with a byte order mark", bytesOf(`\uFEFF${text}`), []],
    ["UTF-16", new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer)]), []],
    ["Windows-1252", windowsBytes(text), ["readAsWindows"]],
  ])("in %s come out right", async (_, bytes, codes) => {
    const { features, notices } = await reading(bytes);
    expect(features[0].properties.navn).toBe("Æblegård på Ærø");
    expect(said(notices)).toEqual(codes);
  });

  test("of UTF-8 with one broken byte stay UTF-8, and the broken one is told", async () => {
    const { features, notices } = await reading(new Uint8Array([...bytesOf(text), 0xe6, ...bytesOf(";705001;6195000\n")]));
    expect(features[0].properties.navn).toBe("Æblegård på Ærø");
    expect(said(notices)).toEqual(["lettersLost"]);
  });

  test("a file that ends within a letter is UTF-8 all the same", async () => {
    const { features } = await reading(bytesOf(`${text}på Ærø og ø`).slice(0, -1));
    expect(features[0].properties.navn).toBe("Æblegård på Ærø");
  });
});

describe("what is written again", () => {
  const risky = [
    '=HYPERLINK("http://x.dk";"klik")',
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "<script>alert(1)</script>",
    "100,-",
    "a;b",
    'c"d',
  ];
  test("runs nothing in a spreadsheet and says the same to a reader, an apostrophe before formulas", async () => {
    const written = csvText([["navn"], ...risky.map((text) => [text])]);
    const cells = (await tableOf(written)).features.map((each) =>
      isRecord(each) && isRecord(each.properties) ? each.properties.navn : null,
    );
    expect(cells.filter((cell) => /^[=+\-@]/.test(String(cell)))).toEqual([]);
    expect(cells.map((cell) => String(cell).replace(/^'/, "").trim())).toEqual(risky.map((text) => text.trim()));
  });
});

describe("rows", () => {
  test("formulas, markup and leading zeros stay the text that they are", async () => {
    const { features } = await tableOf(
      'id;navn;bemærkning;x;y\n0201;"=HYPERLINK(""http://x.dk"";""klik"")";<script>alert(1)</script>;705000;6195000\n',
    );
    expect(features).toMatchObject([
      { properties: { id: "0201", navn: '=HYPERLINK("http://x.dk";"klik")', bemærkning: "<script>alert(1)</script>" } },
    ]);
  });

  test("a title above the head is passed over and told, empty rows without a word", async () => {
    const { features, notices } = await reading("Ledige grunde 2026;;\n;;\nnavn;x;y\n\nA;705000;6195000\n");
    expect(features.map(({ properties }) => properties.navn)).toEqual(["A"]);
    expect(notices).toMatchObject([{ code: "rowsAbove", words: { count: 1 } }]);
  });

  test("without a head have columns by number", async () => {
    const { features } = await reading("705000;6195000\n705100;6195000\n");
    expect(features.map(({ properties }) => Object.keys(properties))).toEqual([
      ["felt_1", "felt_2"],
      ["felt_1", "felt_2"],
    ]);
  });

  test("that name two columns alike, have too few cells or too many lose nothing", async () => {
    const { features } = await tableOf("navn;navn;x;y\nA;B\nC;D;705000;6195000;mere\n");
    expect(features).toMatchObject([
      { properties: { navn: "A", navn_2: "B", x: null, y: null }, geometry: null },
      { properties: { navn: "C", navn_2: "D", felt_5: "mere" } },
    ]);
  });

  test("without any place are features without geometry, counted, with their properties", async () => {
    const table = await tableOf("matrikelnr;ejerlav;status\n7a;Viborg Markjorder;ledig\n");
    expect(table.features).toMatchObject([{ geometry: null, properties: { matrikelnr: "7a", status: "ledig" } }]);
    expect(said(table.notices)).toEqual(["noPlaceColumns"]);
    const { notKept } = await reading("matrikelnr;ejerlav\n7a;Viborg Markjorder\n");
    expect(notKept).toMatchObject([{ reason: "noGeometry", properties: { matrikelnr: "7a" } }]);
  });

  test.each([
    ['navn;x;y\n"A;705000;6195000\nB;705000;6195000\n', { code: "csvQuoteOpen", words: { line: 2 } }],
    ["", { code: "fileEmpty" }],
    ["\n;;\n", { code: "fileEmpty" }],
    ["a\0b;c\n", { code: "notText" }],
    ["<!doctype html><title>Log ind</title>", { code: "htmlPage" }],
  ])("%j is refused", async (text, problem) => expect(await refusal(text)).toMatchObject(problem));
});
