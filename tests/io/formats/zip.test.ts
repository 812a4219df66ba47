import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { type ByteFile, fileOfText } from "../../../src/io/byte-file.ts";
import { openFile, openFiles } from "../../../src/io/open-files.ts";
import { crc32 } from "../../../src/io/zip/crc32.ts";
import { collection, feature, polygonOf, square } from "../../builders/geojson-files.ts";
import { dbfFile, pointRecord, shpFile } from "../../builders/shp-files.ts";

const plan = new TextEncoder().encode(collection([feature(polygonOf(square(0, 0, 100)))]));
const stored = (bytes: Uint8Array) => [bytes, { level: 0 }] as [Uint8Array, { level: 0 }];
const zip = (members: Parameters<typeof zipSync>[0], name = "pakke.zip"): ByteFile => ({ name, bytes: zipSync(members) });

/** Tables by name with the codes of their notices, and problems by file. */
async function opened(...files: readonly ByteFile[]) {
  const tables: Record<string, readonly string[]> = {};
  const problems: Record<string, readonly string[]> = {};
  for (const each of await openFiles(files)) {
    if (!each.tables.ok) problems[each.file] = each.tables.problems.map(({ code }) => code);
    for (const table of each.tables.ok ? each.tables.value : []) tables[table.name] = table.notices.map(({ code }) => code);
  }
  return { tables, problems };
}
const words = async (file: ByteFile) => {
  const tables = await openFile(file);
  return tables.ok ? tables.value[0].notices : tables.problems;
};

test("the checksum is that of zips", () => {
  // The check value of CRC-32/ISO-HDLC in the catalogue of parametrised CRC algorithms.
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});

describe("members", () => {
  test("each is a file, packed or not, named by zip and member; with its folder where two have the same name", async () => {
    const file = zip({ "a.geojson": plan, "mappe/b.geojson": stored(plan), "x/c.geojson": plan, "y/c.geojson": plan });
    const names = ["pakke.zip: a.geojson", "pakke.zip: b.geojson", "pakke.zip: x/c.geojson", "pakke.zip: y/c.geojson"];
    expect(await opened(file)).toEqual({ tables: Object.fromEntries(names.map((name) => [name, []])), problems: {} });
  });

  test("a shapefile in a zip is one layer, and never mixed with parts that lie beside the zip or in another folder", async () => {
    const [shp, dbf] = [shpFile([pointRecord([705_000, 6_195_000])], 1), dbfFile([["navn", "C", 5]], [["A"]])];
    const { tables } = await opened(
      zip({ "a/lag.shp": shp.bytes, "a/lag.dbf": dbf.bytes, "b/lag.prj": new Uint8Array(3), "b/lag.shx": shp.bytes }),
      dbf,
    );
    expect(tables).toEqual({ "pakke.zip: lag.shp": ["shpWithoutPrj"], "lag.dbf": [] });
  });

  test("a zip in a zip is opened, one in that is told; hidden files and files of no known format are named", async () => {
    const inner = zipSync({ "b.geojson": plan, "c.zip": zipSync({ "d.geojson": plan }) });
    const file = zip({
      "a.geojson": plan,
      "inde.zip": inner,
      "__MACOSX/._a.geojson": plan,
      ".skjult/e.geojson": plan,
      "læs mig.pdf": new Uint8Array(9).fill(37),
    });
    expect(await opened(file)).toEqual({
      tables: { "pakke.zip: a.geojson": ["zipMembersHidden", "zipStrangers"], "pakke.zip: inde.zip: b.geojson": [] },
      problems: { "pakke.zip": ["zipTooDeep"] },
    });
    expect((await openFiles([zip({ "a.geojson": plan, "læs mig.pdf": new Uint8Array(9) })]))[0].tables).toMatchObject({
      value: [{ notices: [{ words: { file: "pakke.zip", count: 1, members: "læs mig.pdf" } }] }],
    });
  });

  test("a zip that says it is something else is read, and that is told; a text that says it is a zip is read as text", async () => {
    expect((await opened(zip({ "a.geojson": plan }, "plan.geojson"))).tables).toEqual({ "plan.geojson: a.geojson": ["otherThanEnding"] });
    expect((await opened({ name: "plan.zip", bytes: plan })).tables).toEqual({ "plan.zip": [] });
  });

  test("a KMZ is a zip with a KML", async () => {
    const kml = `<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>A</name><Point><coordinates>9,56</coordinates></Point></Placemark></kml>`;
    expect(Object.keys((await opened(zip({ "doc.kml": new TextEncoder().encode(kml) }, "grunde.kmz"))).tables)).toEqual([
      "grunde.kmz: doc.kml",
    ]);
  });

  test("a zip without a layer is a problem that names what is in it", async () => {
    expect(await opened(zip({ "læs.pdf": new Uint8Array(9) }))).toEqual({
      tables: {},
      problems: { "pakke.zip": ["zipWithoutData", "zipStrangers"] },
    });
    expect(await opened(zip({}))).toEqual({ tables: {}, problems: { "pakke.zip": ["zipWithoutData"] } });
  });
});

describe("hostile zips", () => {
  test("names that lead out of the zip are not read, and stand in the message as text", async () => {
    const names = ["../../x.geojson", "/etc/x.geojson", "C:\\x.geojson", "a/../../y.geojson"];
    const problems = await words(zip(Object.fromEntries(names.map((name) => [name, plan]))));
    expect(problems).toMatchObject([{ code: "zipMembersOutside", words: { count: 4, members: names.join(", ") } }]);
  });

  test("a name of ten thousand letters and line breaks is told shortly on one line", async () => {
    const problems = await words(zip({ [`../<script>\n\u0007${"x".repeat(10_000)}`]: plan }));
    const members = String(problems[0].words.members);
    expect(members.startsWith("../<script> xxx")).toBe(true);
    expect(members.length).toBeLessThanOrEqual(200);
  });

  test.each([
    ["locked", (view: DataView, at: number) => view.setUint16(at + 8, 1, true), "zipMembersEncrypted"],
    ["packed in another way", (view: DataView, at: number) => view.setUint16(at + 10, 99, true), "zipMembersUnpackable"],
    ["with another checksum", (view: DataView, at: number) => view.setUint32(at + 16, 1, true), "zipMembersBroken"],
    ["said to stand elsewhere", (view: DataView, at: number) => view.setUint32(at + 42, 4_000_000_000, true), "zipMembersBroken"],
  ])("a member that is %s is refused by name; the others are read", async (_, change, code) => {
    const file = zip({ "a.geojson": plan, "b.geojson": plan });
    const view = new DataView(file.bytes.buffer);
    const [entry] = entriesOf(view);
    change(view, entry);
    expect(await opened(file)).toEqual({ tables: { "pakke.zip: b.geojson": [] }, problems: { "pakke.zip": [code] } });
  });

  test("one that was cut short is refused, wherever it was cut", async () => {
    const whole = zip({ "a.geojson": plan, "b.geojson": plan }).bytes;
    for (let length = 4; length < whole.length; length += 7) {
      expect(await words({ name: "pakke.zip", bytes: whole.slice(0, length) })).toMatchObject([{ code: "zipBroken" }]);
    }
  });

  test("a bomb is refused while it is unpacked: a member that grows beyond likelihood, or members that are one and the same", async () => {
    const zeros = new Uint8Array(101_000_000);
    expect(await words(zip({ "a.geojson": zeros }))).toMatchObject([{ code: "zipBomb", words: { file: "pakke.zip", most: 400 } }]);
    // What the zip itself says of a member's size is not believed.
    const file = zip({ "a.bin": zeros.subarray(0, 90_000_000) });
    const view = new DataView(file.bytes.buffer);
    view.setUint32(entriesOf(view)[0] + 24, 10, true);
    expect(await words({ ...file, bytes: repeated(file.bytes, 5) })).toMatchObject([{ code: "zipBomb" }]);
  });

  test("more than two thousand members are refused, over all zips together", async () => {
    const many = (count: number) =>
      zip(Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.txt`, new Uint8Array()])));
    expect(await words(many(2001))).toMatchObject([{ code: "zipTooManyMembers", words: { most: 2000 } }]);
    const { problems } = await opened({ ...many(1500), name: "a.zip" }, { ...many(1500), name: "b.zip" });
    expect(problems["b.zip"]).toEqual(["zipTooManyMembers"]);
  });
});

/** Where the entries of a zip's directory begin. */
function entriesOf(view: DataView): number[] {
  return Array.from({ length: view.byteLength - 4 }, (_, at) => at).filter((at) => view.getUint32(at, true) === 0x02014b50);
}

/** A zip of one member whose directory lists that member many times. */
function repeated(bytes: Uint8Array, times: number): Uint8Array {
  const view = new DataView(bytes.buffer);
  const [from] = entriesOf(view);
  const end = bytes.length - 22;
  const entry = bytes.slice(from, end);
  const whole = new Uint8Array([...bytes.slice(0, from), ...Array.from({ length: times }, () => [...entry]).flat(), ...bytes.slice(end)]);
  const tail = new DataView(whole.buffer);
  tail.setUint32(whole.length - 10, entry.length * times, true);
  return whole;
}

test("files are named in the order they were given; a file that is not known is told with the formats that are", async () => {
  const results = await openFiles([fileOfText("b.pdf", "%PDF"), zip({ "a.geojson": plan }), { name: "a.geojson", bytes: plan }]);
  expect(results.map(({ file, from }) => [file, from])).toEqual([
    ["b.pdf", ["b.pdf"]],
    ["pakke.zip: a.geojson", ["pakke.zip"]],
    ["a.geojson", ["a.geojson"]],
  ]);
  expect(results[0].tables).toMatchObject({ problems: [{ code: "fileFormatUnknown", words: { file: "b.pdf" } }] });
});
