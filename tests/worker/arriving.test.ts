import { beforeAll, describe, expect, test } from "vitest";
import { overlayBytes } from "../../scripts/load-overlay.ts";
import { folderSource, packFolder } from "../../scripts/pack-folder.ts";
import { noRecords } from "../../src/domain/records.ts";
import { packFiles } from "../../src/io/build-pack.ts";
import { fileOfText } from "../../src/io/byte-file.ts";
import { signatureOf } from "../../src/io/mapping.ts";
import { zipPack, zipSource } from "../../src/io/pack-zip.ts";
import { readPack } from "../../src/io/read-pack.ts";
import type { BroughtFile, BroughtTable, TableAnswer } from "../../src/worker/arrival.ts";
import type { Helpers } from "../../src/worker/engage.ts";
import { createFarHand, type HandThread } from "../../src/worker/far-hand.ts";
import { createInlineChecker } from "../../src/worker/inline.ts";
import type { Checker } from "../../src/worker/protocol.ts";
import { collection, feature, polygonOf, square } from "../builders/geojson-files.ts";
import { boundaryFile, built, natureFile } from "../builders/pack-files.ts";
import { aRequest } from "../builders/requests.ts";
import { zippedShapefile } from "../builders/shapefile.ts";

const silent = () => {};
let folder = "";
beforeAll(async () => {
  folder = (await packFolder("alleroed")) ?? "";
});

async function opened(): Promise<Checker> {
  const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));
  const checker = createInlineChecker({ embedded: [], source: folderSource, overlayBytes, breathe });
  await checker.open(folder, silent);
  return checker;
}

const file = (name: string, text: string, date: string | null = "2026-05-21"): BroughtFile => ({ ...fileOfText(name, text), date });
const says = (table: BroughtTable, rest: Partial<TableAnswer> = {}): TableAnswer => ({
  table: table.id,
  as: table.guesses[0],
  covers: false,
  stated: null,
  joins: false,
  system: null,
  ...rest,
});
const plot = (properties: object, x = 0) => feature(polygonOf(square(x, 0, 100)), { properties });
const bring = async (checker: Checker, ...files: BroughtFile[]) => checker.bring(files, silent);

describe("a layer that is brought", () => {
  test("is recognised by its fields, and becomes part of the open pack beside what was there", async () => {
    const checker = await opened();
    const before = await checker.open(folder, silent);
    const { tables } = await bring(checker, file("natur.geojson", natureFile().text));
    const guesses = [{ kind: "layer", datasets: ["paragraf3"] }];
    expect(tables).toMatchObject([{ name: "natur.geojson", read: 2, usable: 2, isSure: true, guesses, hints: [] }]);
    const settled = await checker.settle([says(tables[0])], [], silent);
    expect(settled.receipt).toMatchObject([
      { file: "natur.geojson", kind: "layer", datasets: ["paragraf3"], read: 2, kept: 2, reasons: {} },
    ]);
    const after = await checker.open(settled.pack?.name ?? "", silent);
    const layerOf = (view: typeof after, dataset: string) => view.stamp.layers.find((layer) => layer.dataset === dataset);
    expect(layerOf(after, "paragraf3")).toMatchObject({ count: 2, coverage: "unknown", date: "2026-05-21", state: "ready" });
    const others = (view: typeof after) => view.stamp.layers.filter(({ dataset }) => dataset !== "paragraf3");
    expect(others(after)).toEqual(others(before));
    expect(after.problems).toEqual([]);
  });

  test("has the same name whenever the same is put into the same, and the pack is saved whole under it", async () => {
    const names: string[] = [];
    for (const checker of [await opened(), await opened()]) {
      const { tables } = await bring(checker, file("natur.geojson", natureFile().text));
      names.push((await checker.settle([says(tables[0])], [], silent)).pack?.name ?? "");
    }
    expect(names[0]).toMatch(/^0201-alleroed\+[0-9a-f]{8}$/);
    expect(names[1]).toBe(names[0]);
    const checker = await opened();
    const { tables } = await bring(checker, file("natur.geojson", natureFile().text));
    await checker.settle([says(tables[0])], [], silent);
    const live = await checker.open(names[0], silent);
    const zip = await checker.savePack();
    const source = zipSource(zip);
    expect(source && (await readPack(source))).toMatchObject({ problems: [], pack: { stamp: live.stamp } });
    const { packs, tables: none } = await bring(checker, { name: "gemt.zip", bytes: zip, date: null });
    expect([packs.map(({ name }) => name), none]).toEqual([[names[0]], []]);
  });

  test("answers on the amended pack what it answers on the saved one, byte for byte", async () => {
    const checker = await opened();
    const { tables } = await bring(checker, file("natur.geojson", natureFile().text));
    const { pack } = await checker.settle([says(tables[0], { covers: true })], [], silent);
    await checker.open(pack?.name ?? "", silent);
    const input = { request: aRequest(), on: "2026-11-25", plots: [], records: noRecords };
    const live = await checker.write(input, "json", silent);
    const other = await opened();
    await bring(other, { name: "gemt.zip", bytes: await checker.savePack(), date: null });
    await other.open(pack?.name ?? "", silent);
    expect(await other.write(input, "json", silent)).toBe(live);
  });

  test("in a zipped shapefile is one like another, and has the zip's date", async () => {
    const ring = square(0, 0, 100)
      .toReversed()
      .map(([x, y]) => [x, y] as const);
    const texts = { Temanavn: "Kirkebyggelinjer", Objekt_id: "ø-1" };
    const checker = await opened();
    const { tables, refused } = await bring(checker, {
      name: "k.zip",
      bytes: zippedShapefile("kirker", [{ ring, texts }]),
      date: "2026-06-01",
    });
    expect(refused).toEqual([]);
    expect(tables).toMatchObject([{ name: "k.zip: kirker.shp", date: "2026-06-01", isSure: true, usable: 1 }]);
    const { receipt } = await checker.settle([says(tables[0])], [], silent);
    expect(receipt).toMatchObject([{ kind: "layer", datasets: ["kirkebyggelinjer"], kept: 1 }]);
  });
});

describe("what a table is", () => {
  test.each([
    ["plots with names are surely plots", [plot({ navn: "Nord" })], { guesses: [{ kind: "plots" }], hints: [], isSure: true }],
    [
      "parcels may be plots, a few rather so",
      [plot({ matrikelnummer: "7a", landsejerlavskode: 1, registreretAreal: 9 })],
      { isSure: false, guesses: [{ kind: "plots" }, { kind: "layer" }] },
    ],
    ["fields that a dataset has make it likely", [plot({ planstatus: "V", plannr: "3" })], { isSure: false, guesses: [{ kind: "plots" }] }],
    ["fields that nobody knows are asked about", [plot({ x1: "a", x2: "b" })], { isSure: false, guesses: [{ kind: "plots" }], hints: [] }],
  ])("%s", async (_, features, expected) => {
    const { tables } = await bring(await opened(), file("t.geojson", collection(features)));
    expect(tables[0]).toMatchObject(expected);
    if ("planstatus" in features[0].properties) expect(tables[0].hints).toEqual(["byggefelter", "delomraader", "kommuneplanrammer"]);
  });

  test("more than 200 areas are not taken for somebody's plots unasked", async () => {
    const many = Array.from({ length: 201 }, (_, place) => plot({ navn: `${place}` }, place * 200));
    const { tables } = await bring(await opened(), file("t.geojson", collection(many)), file("u.geojson", collection(many.slice(1))));
    expect(tables.map(({ isSure }) => isSure)).toEqual([false, true]);
  });

  test("more than ten that have but a number, or say things that no plot says, are asked about; our own answers never are", async () => {
    const many = (count: number, say: (place: number) => object) =>
      file(`${count}.geojson`, collection(Array.from({ length: count }, (_, place) => plot(say(place), place * 200))));
    const numbered = (fid: number) => ({ fid });
    const themed = (place: number) => ({ navn: `${place}`, dybde: place });
    const ours = (place: number) => ({ kind: "plot", id: `${place}`, route: "withPermits" });
    const files = [many(10, numbered), many(11, numbered), many(12, themed), many(13, ours)];
    const { tables } = await bring(await opened(), ...files);
    expect(tables.map(({ isSure }) => isSure)).toEqual([true, false, false, true]);
  });

  test("its fields are shown with the first values that differ, and its signature follows from their names", async () => {
    const rows = [plot({ navn: "A", stand: "ny" }), plot({ navn: "B", stand: "ny" }), plot({ navn: "C" }), plot({ navn: "D" })];
    const { tables } = await bring(await opened(), file("t.geojson", collection(rows)));
    expect(tables[0].fields).toEqual([
      { name: "navn", examples: ["A", "B", "C"], values: ["A", "B", "C", "D"] },
      { name: "stand", examples: ["ny"], values: ["ny"] },
    ]);
    expect(tables[0].signature).toBe(signatureOf(["stand", "navn"]));
  });
});

describe("files of several kinds", () => {
  test("are told apart: a case, a pack's folder, what cannot be read; plots get ids that are free", async () => {
    const checker = await opened();
    const pack = await built([natureFile(), boundaryFile()]);
    const inFolder = packFiles(pack).map(([name, content]) =>
      typeof content === "string" ? file(name, content) : { name, bytes: content, date: null },
    );
    const strangers = [file("sag.grundlag.json", '{"kind":"grundlag-case"}'), file("brudt.geojson", '{"type":')];
    const mine = file("mine.geojson", collection([plot({ id: "A" }), plot({ id: "B" }, 200)]));
    const { cases, packs, tables, refused } = await bring(checker, ...inFolder, ...strangers, mine);
    expect(cases.map(({ name }) => name)).toEqual(["sag.grundlag.json"]);
    expect(packs).toMatchObject([{ title: "Prøvelev", code: "0201" }]);
    expect(tables.map(({ name }) => name)).toEqual(["mine.geojson"]);
    expect(refused.map(({ words }) => words.file)).toEqual(["brudt.geojson"]);
    const settled = await checker.settle([says(tables[0])], ["A"], silent);
    expect(settled.plots.map(({ id }) => id)).toEqual(["A~2", "B"]);
    expect(settled.pack).toBeNull();
    expect((await checker.open(packs[0].name, silent)).stamp.layers.map(({ dataset }) => dataset)).toEqual(["kommunegraense", "paragraf3"]);
  });

  test("a table that is mapped is what is said of it; one that is not spoken of is left", async () => {
    const checker = await opened();
    const rows = [plot({ Nr: "S1", Tilstand: "udgår" }), plot({ Nr: "S2", Tilstand: "ledig" }, 200)];
    const { tables } = await bring(checker, file("salg.geojson", collection(rows)), file("natur.geojson", natureFile().text));
    const mapping = { dataset: "grunde", fields: { grund_id: "Nr", status: "Tilstand" }, values: { status: { udgår: "solgt" } } } as const;
    const settled = await checker.settle([says(tables[0], { as: { kind: "mapped", mapping }, stated: "2026-01-02" })], [], silent);
    expect(settled.receipt).toMatchObject([{ kind: "layer", datasets: ["grunde"], kept: 2 }]);
    const view = await checker.open(settled.pack?.name ?? "", silent);
    expect(view.candidates.map(({ id, offer }) => [id, offer?.status])).toEqual([
      ["S1", "solgt"],
      ["S2", "ledig"],
    ]);
    expect(view.stamp.layers.find(({ dataset }) => dataset === "grunde")?.date).toBe("2026-01-02");
    await expect(checker.settle([says(tables[1])], [], silent)).resolves.toMatchObject({ receipt: [], pack: null });
  });

  test("a list of plots without outlines is placed on the pack's, which keeps those that it does not name", async () => {
    const checker = await opened();
    const before = await checker.open(folder, silent);
    const [first] = before.candidates;
    const text = `grund_id;status;pris_kr_m2\n${first.id};solgt;450\n`;
    const { tables } = await bring(checker, file("liste.csv", text));
    expect(tables).toMatchObject([{ guesses: [{ kind: "stock" }], isSure: true, problems: [] }]);
    const settled = await checker.settle([says(tables[0], { joins: true })], [], silent);
    const after = await checker.open(settled.pack?.name ?? "", silent);
    expect(after.candidates).toHaveLength(before.candidates.length);
    expect(after.candidates.find(({ id }) => id === first.id)?.offer).toMatchObject({ status: "solgt", pricePerSquareMetre: 450 });
  });
});

test("numbers that are Jutland in one zone and Bornholm in another are asked about, and the answer decides", async () => {
  const ring = [
    [490_000, 6_110_000],
    [490_100, 6_110_000],
    [490_100, 6_110_100],
    [490_000, 6_110_000],
  ];
  const checker = await opened();
  const { tables } = await bring(
    checker,
    file("ø.geojson", collection([feature(polygonOf(ring), { properties: { navn: "Rønne" } })], null)),
  );
  expect(tables).toMatchObject([{ usable: 0, systems: ["EPSG:25832", "EPSG:25833"], problems: [{ code: "crsAsk" }] }]);
  const { plots } = await checker.settle([says(tables[0], { as: { kind: "plots" }, system: "EPSG:25833" })], [], silent);
  const [east] = JSON.parse(JSON.stringify(plots[0].geometry)).coordinates[0][0];
  expect(east).toBeGreaterThan(850_000);
});

test("files that are given up end with an AbortError, and nothing of them stays", async () => {
  const checker = await opened();
  const { tables } = await bring(checker, file("natur.geojson", natureFile().text));
  const more = bring(checker, file("flere.geojson", natureFile().text));
  await checker.leaveFiles();
  await expect(more).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
  expect(await checker.settle([says(tables[0])], [], silent)).toMatchObject({ receipt: [], pack: null });
});

test("a zip that holds no pack and no layer is told, with its name", async () => {
  const zip = await zipPack([["a.txt", new TextEncoder().encode("x")]]);
  const { tables, packs, refused } = await bring(await opened(), { name: "tom.zip", bytes: zip, date: null });
  expect([tables, packs]).toEqual([[], []]);
  expect(refused[0].words.file).toBe("tom.zip");
});

test("further threads read an amended pack through the one that has it, and answer what one alone answers", async () => {
  let [lent, helped, opening] = [0, 0, 0];
  /** This thread waits for the other after its first plots, so that there is work left for it. */
  const breathe = async () => {
    do await new Promise((resolve) => setTimeout(resolve, 1));
    while (opening > 0);
  };
  const start = (): HandThread => {
    const hand = createFarHand({ source: folderSource, overlayBytes });
    const rows: typeof hand.rows = (question, numbers) => {
      helped += numbers.length;
      return hand.rows(question, numbers);
    };
    const open: typeof hand.open = async (...asked) => {
      opening += 1;
      const stamp = await hand.open(...asked);
      opening -= 1;
      return stamp;
    };
    return { hand: { ...hand, open, rows }, broken: new Promise<never>(() => {}), stop: silent };
  };
  const lend: NonNullable<Helpers["lend"]> = (read) => async (name) => {
    lent += 1;
    return read(name);
  };
  const answers: string[] = [];
  for (const helpers of [undefined, { most: 1, start, lend, from: () => 1 }]) {
    const checker = createInlineChecker({ embedded: [], source: folderSource, overlayBytes, breathe, ...(helpers && { helpers }) });
    await checker.open(folder, silent);
    const { tables } = await bring(checker, file("natur.geojson", natureFile().text));
    const { pack } = await checker.settle([says(tables[0])], [], silent);
    await checker.open(pack?.name ?? "", silent);
    const input = (height: number) => ({ request: aRequest({ height }), on: "2026-11-25", plots: [], records: noRecords });
    await checker.check(input(9), silent);
    answers.push(JSON.stringify(await checker.check(input(12), silent)));
  }
  expect(lent).toBeGreaterThan(0);
  expect(helped).toBeGreaterThan(0);
  expect(answers[1]).toBe(answers[0]);
});
