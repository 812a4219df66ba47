import { describe, expect, test } from "vitest";
import { openFile } from "../../../src/io/open-files.ts";
import { readTable } from "../../../src/io/read-table.ts";
import { createRandom } from "../../builders/random-shapes.ts";
import { textFiles } from "../../builders/text-files.ts";

/** What came of a file: problems, or every feature kept or named. More than that, or an exception, fails the test. */
async function outcome(name: string, bytes: Uint8Array): Promise<"refused" | "read"> {
  const tables = await openFile({ name, bytes });
  if (!tables.ok) {
    expect(tables.problems.length).toBeGreaterThan(0);
    return "refused";
  }
  let refused = 0;
  for (const table of tables.value) {
    const reading = await readTable(table);
    if (reading.ok) expect(reading.value.features.length + reading.value.notKept.length).toBe(reading.value.read);
    else refused += 1;
  }
  return refused > 0 ? "refused" : "read";
}

const files = await textFiles();

describe.each(files)("$name", ({ name, bytes, features }) => {
  test("is read whole as it is", async () => {
    const tables = await openFile({ name, bytes });
    if (!tables.ok) throw new Error(`got ${tables.problems[0].code}, expected tables`);
    const readings = await Promise.all(tables.value.map((table) => readTable(table)));
    const kept = readings.map((reading) => (reading.ok ? reading.value.features.length : 0));
    expect(kept.reduce((sum, count) => sum + count, 0)).toBe(features);
  });

  test("cut off at every twentieth is refused, or every feature that it still has is accounted for", async () => {
    for (let part = 0; part < 20; part += 1) await outcome(name, bytes.slice(0, Math.floor((bytes.length * part) / 20)));
  });

  test("with bytes flipped in 500 seeded ways is refused or accounted for, and nothing is thrown", { timeout: 120_000 }, async () => {
    const random = createRandom(500);
    let refused = 0;
    for (let round = 0; round < 500; round += 1) {
      const damaged = bytes.slice();
      const flips = 1 + Math.floor(random() * 8);
      for (let flip = 0; flip < flips; flip += 1) damaged[Math.floor(random() * damaged.length)] ^= 1 << Math.floor(random() * 8);
      if ((await outcome(name, damaged)) === "refused") refused += 1;
    }
    expect(refused).toBeGreaterThan(0);
    expect(refused).toBeLessThanOrEqual(500);
  });
});

describe("what is long is read in a time that grows as it does", () => {
  const tableIn = async (name: string, text: string) => {
    const tables = await openFile({ name, bytes: new TextEncoder().encode(text) });
    if (!tables.ok) throw new Error(`got ${tables.problems[0].code}, expected a table`);
    return tables.value[0];
  };
  const inCollection = (inside: string) =>
    `<gml:FeatureCollection xmlns:gml="http://www.opengis.net/gml"><gml:featureMember><a>${inside}</a></gml:featureMember></gml:FeatureCollection>`;
  const corners = Array.from({ length: 300_000 }, (_, i) => `${700_000 + i} ${6_195_000 + (i % 2)}`);

  test("a ring of 300,000 corners, and a name that stands 200,000 times", async () => {
    const [line] = (
      await tableIn("a.gml", inCollection(`<gml:LineString><gml:posList>${corners.join(" ")}</gml:posList></gml:LineString>`))
    ).features;
    expect(line).toMatchObject({ geometry: { type: "LineString", coordinates: { length: 300_000 } } });
    const [repeated] = (await tableIn("a.gml", inCollection("<b>1</b>".repeat(200_000)))).features;
    expect(repeated).toMatchObject({ properties: { b: { length: 200_000 } } });
  });

  test("a drawing of 100,000 lines that follow one another, and of as many that meet in one corner", async () => {
    const line = (a: number, b: number) => `0\nLINE\n8\nA\n10\n${a}\n20\n6195000\n11\n${b}\n21\n6195000\n`;
    for (const from of [(i: number) => 700_000 + i, () => 700_000]) {
      const lines = Array.from({ length: 100_000 }, (_, i) => line(from(i), 700_001 + i)).join("");
      const { notices } = await tableIn("a.dxf", `0\nSECTION\n2\nENTITIES\n${lines}0\nENDSEC\n0\nEOF\n`);
      expect(notices).toMatchObject([{ code: "dxfOpenLines", words: { count: 100_000 } }]);
    }
  });

  test("a cell of WKT with 100,000 corners and no quotes", async () => {
    const [feature] = (await tableIn("a.csv", `navn;wkt\na;LINESTRING(${corners.slice(0, 100_000).join(",")})\n`)).features;
    expect(feature).toMatchObject({ properties: { navn: "a" }, geometry: { type: "LineString", coordinates: { length: 100_000 } } });
  });
});

describe("XML that would harm", () => {
  const lol = Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i};`.repeat(10)}">`).join("");
  const bodies = {
    "kort.gml": (inside: string) =>
      `<gml:FeatureCollection xmlns:gml="http://www.opengis.net/gml"><gml:featureMember><a><navn>${inside}</navn></a></gml:featureMember></gml:FeatureCollection>`,
    "kort.kml": (inside: string) => `<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>${inside}</name></Placemark></kml>`,
  };
  describe.each(Object.entries(bodies))("%s", (name, body) => {
    const problem = async (text: string) => {
      const tables = await openFile({ name, bytes: new TextEncoder().encode(text) });
      return tables.ok ? null : tables.problems[0].code;
    };
    test.each([
      ["a billion laughs", `<!DOCTYPE x [<!ENTITY lol0 "lol">${lol}]>${body("&lol9;")}`, "xmlDoctype"],
      ["a file of the machine", `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>${body("&f;")}`, "xmlDoctype"],
      ["another file's document type", `<!DOCTYPE x SYSTEM "http://x.dk/x.dtd">${body("a")}`, "xmlDoctype"],
      ["an entity that nobody defined", body("&f;"), "xmlBroken"],
      ["elements without end", body("<b>".repeat(100_000)), "xmlTooDeep"],
      ["an end too many", `${body("a")}</kml>`, "xmlBroken"],
    ])("with %s is refused", async (_, text, code) => expect(await problem(text)).toBe(code));

    test("with the letters of a document type in a text is read", async () => {
      expect(await problem(body("<![CDATA[<!DOCTYPE x [<!ENTITY a 'b'>]> <script>alert(1)</script>]]>"))).toBeNull();
    });

    test("with a name of ten million letters keeps its beginning within bounds of memory", async () => {
      const before = process.memoryUsage().heapUsed;
      expect(await problem(body("x".repeat(10_000_000)))).toBeNull();
      expect(process.memoryUsage().heapUsed - before).toBeLessThan(400_000_000);
    });
  });
});
