import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/domain/answer.ts";
import type { Finding } from "../../src/domain/finding.ts";
import { noRecords } from "../../src/domain/records.ts";
import { requestSchema } from "../../src/domain/request-schema.ts";
import { readPlots } from "../../src/io/read-plots.ts";
import { writeCsv } from "../../src/io/write-csv.ts";
import { type AnswerCollection, writeGeojson } from "../../src/io/write-geojson.ts";
import { writeJson } from "../../src/io/write-json.ts";
import { aCandidate, anAnswer } from "../builders/fake-answer.ts";
import { readGeojson } from "../builders/read-geojson.ts";
import { aRequest } from "../builders/requests.ts";

const candidates = [0, 1, 2, 3, 4, 5].map(aCandidate);
const answer = anAnswer({ request: aRequest(), on: "2026-11-22", plots: [], records: noRecords }, candidates);
const written = (): AnswerCollection => JSON.parse(writeGeojson(answer));
const notice = "Eksempeldata – skematiske, ikke gældende";

/** The answer with one word of one finding changed. */
function withFinding(change: Partial<Finding>, name = "Grund"): Answer {
  const [plot] = answer.plots;
  return { ...answer, plots: [{ ...plot, name, findings: [{ ...plot.findings[0], ...change }] }] };
}

describe("the answer as GeoJSON", () => {
  test("has one plot feature for each plot with all that was asked for", () => {
    const plots = written().features.filter(({ properties }) => properties?.kind === "plot");
    expect(plots.map(({ id, properties }) => [id, properties?.id])).toEqual(candidates.map(({ id }) => [id, id]));
    expect(Object.keys(plots[0].properties ?? {})).toEqual(
      [
        "kind",
        "id",
        "name",
        "origin",
        "area",
        "netArea",
        "largestPiece",
        "unbuiltArea",
        "atMost",
        "drawn",
        "route",
        "routeAtLeast",
        "routeAtMost",
      ].concat(
        ["worst", "completeness", "counts", "setAside", "findings", "steps", "wishes", "standing"],
        ["capacity", "improvements", "expansion", "timeline", "meeting", "offer"],
      ),
    );
    const [finding] = plots[0].properties?.findings ?? [];
    expect(Object.keys(finding)).toEqual(
      ["rule", "outcome", "code", "measured", "limit", "unit", "source", "citation", "citationLink"].concat([
        "unconfirmed",
        "authority",
        "text",
        "certainty",
        "dispute",
      ]),
    );
    expect(Object.keys(finding.source)).toEqual(["dataset", "featureIds", "date", "link"]);
    expect(typeof finding.citation).toBe("string");
    expect(Object.keys(finding.text)).toEqual(["da", "en"]);
  });

  test("has one evidence feature for each finding that hit ground, after its plot", () => {
    const evidence = written().features.filter(({ properties }) => properties?.kind === "evidence");
    const expected = answer.plots.flatMap(({ id, findings }) =>
      findings.filter((finding) => finding.evidence).map(({ rule }) => [id, rule]),
    );
    expect(evidence.map(({ properties }) => [properties?.plot, properties?.rule])).toEqual(expected);
    expect(Object.keys(evidence[0].properties ?? {})).toEqual(["kind", "plot", "rule", "outcome", "code"]);
  });

  test("has a feature for each deljordstykke with what the plans say there, which is no plot when it is dropped back in", async () => {
    const [plot] = answer.plots;
    const piece = { id: "A", area: 4000, share: 0.4, zone: "byzone", outsideByggefelter: false, plans: [], provisions: [] } as const;
    const text = writeGeojson({ ...answer, plots: [{ ...plot, findings: [], pieces: [{ ...piece, geometry: plot.geometry }] }] });
    const { features }: AnswerCollection = JSON.parse(text);
    const { id: _, ...said } = piece;
    expect(features.map(({ properties }) => properties?.kind)).toEqual(["plot", "piece"]);
    expect(features[1]).toMatchObject({ id: `${plot.id}/A`, properties: { plot: plot.id, piece: "A", ...said }, geometry: plot.geometry });
    expect((await readPlots({ name: "svar.geojson", text }, [])).plots.map(({ id }) => id)).toEqual([plot.id]);
  });

  test("carries the case as foreign members, with layer dates and hashes and the example's notice", () => {
    const { request, on, pack, rulesVersion } = written();
    expect({ request, on, pack, rulesVersion }).toEqual({
      request: aRequest(),
      on: "2026-11-22",
      pack: answer.pack,
      rulesVersion: "fake-1",
    });
    expect(pack.notice).toBe(notice);
  });

  test("is RFC 7946: no crs, a box that holds every position, shells counter-clockwise", async () => {
    const { bbox, features, ...rest } = written();
    expect(rest).not.toHaveProperty("crs");
    // Six squares of 0.0019° by 0.0011°, 0.0035° apart, from 12.33° E 55.85° N.
    expect(bbox?.map((value) => Math.round(value * 1e6) / 1e6)).toEqual([12.33, 55.85, 12.33 + 5 * 0.0035 + 0.0019, 55.8511]);
    const reading = await readGeojson({ name: "svar.geojson", text: writeGeojson(answer) });
    expect(reading.ok && reading.value.features.length).toBe(features.length);
  });

  test("can be dropped back in: the plots come with their ids, the evidence is left out by name", async () => {
    const { plots, problems } = await readPlots({ name: "svar.geojson", text: writeGeojson(answer) }, []);
    expect(plots.map(({ id, name }) => [id, name])).toEqual(candidates.map(({ id, name }) => [id, name]));
    expect(new Set(problems.map(({ words }) => words.reason))).toEqual(new Set(["evidence"]));
  });

  test("has the same bytes whatever order a form put the request's fields in", () => {
    const backwards = Object.fromEntries(Object.entries(answer.request).reverse());
    const same = { ...answer, request: { ...requestSchema.parse(backwards), ...backwards } };
    expect(writeGeojson(same)).toBe(writeGeojson(answer));
    expect(writeJson(same)).toBe(writeJson(answer));
  });

  test("of no plots is an empty collection without a box", () => {
    const empty = JSON.parse(writeGeojson({ ...answer, plots: [] }));
    expect(empty).toMatchObject({ type: "FeatureCollection", features: [], on: "2026-11-22" });
    expect(empty).not.toHaveProperty("bbox");
  });
});

describe("the answer as JSON", () => {
  test("says all but where the evidence lies", () => {
    const read: Answer = JSON.parse(writeJson(answer));
    expect(read.pack.notice).toBe(notice);
    expect(read.plots.map(({ id, route }) => [id, route])).toEqual(answer.plots.map(({ id, route }) => [id, route]));
    expect(read.plots.flatMap(({ findings }) => findings).some((finding) => "evidence" in finding)).toBe(false);
  });
});

describe("the answer as a table", () => {
  const rows = (of: Answer): string[][] =>
    writeCsv(of)
      .slice(1)
      .split("\r\n")
      .slice(0, -1)
      .map((row) => row.split(";"));

  test("is UTF-8 with a byte order mark, semicolons, and a row for each plot and rule", () => {
    expect(writeCsv(answer).charCodeAt(0)).toBe(0xfeff);
    expect(rows(answer)).toHaveLength(1 + answer.plots.reduce((sum, { findings }) => sum + findings.length, 0));
    expect(rows(answer)[0].slice(2, 9)).toEqual(["grund-id", "grund", "areal m²", "nettoareal m²", "rute", "undersøgt %", "regel"]);
  });

  test("writes decimals with a comma and leaves what is unknown empty", () => {
    const [, row] = rows(withFinding({ measured: 8.5, limit: null, text: { da: "a", en: "b" } }));
    const at = (column: string) => row[rows(answer)[0].indexOf(column)];
    expect(at("målt")).toBe("8,5");
    expect(at("grænse")).toBe("");
    expect(at("bemærkning")).toBe(notice);
  });

  test("says how sure a finding is: the word, the interval, the accuracy and the sentence", () => {
    const certainty = {
      kind: "maybe",
      interval: [0, 2200.5],
      accuracy: 25.32,
      text: { da: "Måske: 3 m fra.", en: "May be: 3 m." },
    } as const;
    const text = { da: "a", en: "b" };
    const [head, row] = rows(withFinding({ certainty, text }));
    const from = head.indexOf("sikkerhed");
    expect(head.slice(from, from + 5)).toEqual(["sikkerhed", "mindst", "højst", "nøjagtighed m", "om sikkerheden"]);
    expect(row.slice(from, from + 5)).toEqual(["Måske", "0", "2200,5", "25,32", "Måske: 3 m fra."]);
    const [, none] = rows(withFinding({ certainty: null, text }));
    expect(none.slice(from, from + 5)).toEqual(["", "", "", "", ""]);
  });

  test("says how far the wishes are met and how often the plot is first, in percent to one decimal", () => {
    const [plot] = withFinding({ text: { da: "a", en: "b" } }).plots;
    const standing = { score: 0.8756, scoreAtMost: 1, firstShare: 0.9333, losesOnlyIf: null };
    const [head, row] = rows({ ...answer, plots: [{ ...plot, standing }] });
    const at = (column: string) => row[head.indexOf(column)];
    expect([at("ønsker, vægtet %"), at("først i % af vægtningerne")]).toEqual(["87,6", "93,3"]);
  });

  test.each([["=SUM(A1)"], ["+1"], ["-1"], ["@cmd"], ["\t=1"]])("gives %j an apostrophe, so that no spreadsheet runs it", (name) => {
    expect(rows(withFinding({}, name))[1][3]).toBe(`'${name}`);
  });

  test.each([
    ["A,=1+1", "A,'=1+1"],
    ["to\n=1+1", "to\n'=1+1"],
    ["A, @SUM(1)", "A, '@SUM(1)"],
    ["A\t-cmd", "A\t'-cmd"],
  ])("gives a formula inside %j one too, for spreadsheets that part cells elsewhere", (name, safe) => {
    expect(writeCsv(withFinding({}, name))).toContain(safe);
  });

  test.each([["fra 100,- pr. m²"], ["3 - 4"], ["a=b"], ["10, -5"]])("leaves %j as it is", (name) => {
    expect(rows(withFinding({}, name))[1][3]).toBe(name);
  });

  test("does not touch a negative number", () => {
    expect(rows(withFinding({ measured: -3.25 }))[1]).toContain("-3,25");
  });

  test("quotes semicolons, quotation marks and line breaks", () => {
    expect(writeCsv(withFinding({}, 'A;B "C"\nD'))).toContain(';"A;B ""C""\nD";');
  });
});
