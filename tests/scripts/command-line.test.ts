import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nodeArgs } from "../../scripts/node-args.ts";
import { collection, feature, polygonOf, square } from "../builders/geojson-files.ts";

const room = mkdtempSync(path.join(tmpdir(), "grundlag-"));
const root = path.resolve(import.meta.dirname, "../..");
const file = (name: string): string => path.join(room, name);
const request = {
  use: "logistics",
  virksomhedsklasse: 4,
  plotArea: 9000,
  floorArea: 4000,
  height: 10,
  storeys: 1,
  threatensGroundwater: false,
};

beforeAll(() => {
  writeFileSync(file("sag.json"), JSON.stringify(request));
  writeFileSync(file("tom.json"), "");
  writeFileSync(file("grunde.geojson"), collection([feature(polygonOf(square(0, 0, 100)), { id: "\u001b[31mrød" }), feature(null)]));
  writeFileSync(file("ingen.geojson"), collection([feature(null)]));
  mkdirSync(file("mappe"));
});
afterAll(() => rmSync(room, { recursive: true }));

/** Runs the command line as a user does. */
function grundlag(args: readonly string[], language = "da") {
  const all = [...nodeArgs("scripts/grundlag.ts"), ...args];
  const env = { ...process.env, GRUNDLAG_LANGUAGE: language };
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { cwd: root, encoding: "utf8", env, maxBuffer: 100_000_000 });
  return { status, stdout, told: stderr };
}
const asked = ["check", "--pack", "alleroed", "--request", file("sag.json"), "--on", "2026-11-22"];

describe("what is written wrong is told in words, with exit code 2, nothing on stdout and no trace of ours", () => {
  test.each([
    ["nothing after the name", ["check"], "--pack <mappe eller navn> mangler"],
    ["no such command", ["chek"], "Kommandoen «chek» findes ikke. Kommandoerne er: check, fit, fetch, pack, diff, health, stock, verify."],
    ["an option misspelt", [...asked, "--formt", "csv"], "«--formt» kendes ikke. Mente du «--format»?"],
    ["an option without its value", ["check", "--pack", "alleroed", "--request"], "--request <fil.json> mangler sin værdi"],
    ["an option given twice", [...asked, "--pack", "herning"], "står to gange"],
    ["a format that does not exist", [...asked, "--format", "xml"], "er «xml». Vælg en af: geojson, json, csv."],
    ["a day that no calendar has", [...asked, "--on", "2026-02-30"], "«2026-02-30», som ikke er en dato"],
    ["a month that no year has", [...asked, "--on", "2026-13-01"], "«2026-13-01», som ikke er en dato"],
    ["a word too many", [...asked, "Allerød"], "«Allerød» hører ikke til nogen indstilling"],
    ["a pack that is not there", ["check", "--pack", "nowhere", "--request", file("sag.json")], "Datapakken «nowhere» findes ikke"],
    ["a request that is a folder", ["check", "--pack", "alleroed", "--request", room], "kunne ikke åbnes"],
    ["a request that is empty", ["check", "--pack", "alleroed", "--request", file("tom.json")], "er tom"],
    ["a folder that is no pack", ["check", "--pack", file("mappe"), "--request", file("sag.json")], "manifest.json mangler"],
    ["a plot that is nowhere", ["fit", ...asked.slice(1), "--plot", "AL-99"], "Grunden «AL-99» findes hverken i «alleroed»"],
    ["plots that are not there", [...asked, "--plots", file("x.geojson")], "kunne ikke åbnes"],
    ["plots of which none can be used", [...asked, "--plots", file("ingen.geojson")], "gav ingen grunde"],
    ["an answer into a folder that is not there", [...asked, "--out", file("intet/svar.geojson")], "kan ikke skrives (ENOENT)"],
    ["an answer onto a folder", [...asked, "--out", file("mappe")], "kan ikke skrives (EISDIR)"],
    ["an answer over the request", [...asked, "--out", file("sag.json")], "er en af de filer, der læses"],
    ["verify of a folder that is no pack", ["verify", "--pack", file("mappe")], "manifest.json mangler"],
    ["pack of a folder that is not there", ["pack", "--from", file("x"), "--kommune", "0201", "--out", file("y")], "kunne ikke læses"],
  ])("%s", (_, args, says) => {
    const { status, stdout, told } = grundlag(args);
    expect(told).toContain(says);
    expect({ status, stdout, trace: /\n\s+at /.test(told) }).toEqual({ status: 2, stdout: "", trace: false });
  });
}, 60_000);

test("nothing that was refused has left a file or changed one", () => {
  expect(readdirSync(room).sort()).toEqual(["grunde.geojson", "ingen.geojson", "mappe", "sag.json", "tom.json"]);
  expect(readFileSync(file("sag.json"), "utf8")).toBe(JSON.stringify(request));
});

test("help is Danish, and English where that is asked for", () => {
  expect(grundlag(["check", "--help"])).toMatchObject({
    status: 0,
    told: "",
    stdout: expect.stringContaining("Brug: grundlag check [valg]"),
  });
  expect(grundlag(["--help"], "en").stdout).toContain("answers a request for every plot of a pack");
  expect(grundlag(["check"], "en").told).toBe(
    ["--pack <folder or name>", "--request <file.json>"].map((option) => `${option} is missing. See “grundlag check --help”.\n`).join(""),
  );
}, 30_000);

test("an answer is written whole, twice the same bytes, and what was left out is told on one line without steering the terminal", () => {
  const args = [...asked, "--plots", file("grunde.geojson")];
  const first = grundlag([...args, "--out", file("svar.geojson")]);
  expect(first).toMatchObject({ status: 0, stdout: "" });
  expect(first.told).toContain("#2 er ikke taget med. Det har ingen geometri.");
  expect(grundlag(args).stdout).toBe(readFileSync(file("svar.geojson"), "utf8"));
  expect(first.told).not.toContain("\u001b");
  expect(existsSync(file("svar.geojson.part"))).toBe(false);
}, 30_000);

test("a reader that goes away ends the command without a word", () => {
  const command = `"${process.execPath}" ${nodeArgs("scripts/grundlag.ts").join(" ")} ${asked.join(" ")} | head -1 | wc -l`;
  const { stdout, stderr } = spawnSync("sh", ["-c", command], { cwd: root, encoding: "utf8" });
  expect(stdout.trim()).toBe("1");
  expect(stderr).not.toContain("EPIPE");
}, 30_000);

test.skipIf(!existsSync("/dev/full"))(
  "a disk that is full is told, on the screen's way out too (left out where there is no /dev/full)",
  () => {
    const command = `"${process.execPath}" ${nodeArgs("scripts/grundlag.ts").join(" ")} ${asked.join(" ")} > /dev/full`;
    const { status, stderr } = spawnSync("sh", ["-c", command], { cwd: root, encoding: "utf8" });
    expect(stderr).toContain("«stdout» kan ikke skrives (ENOSPC)");
    expect({ status, trace: /\n\s+at /.test(stderr) }).toEqual({ status: 2, trace: false });
  },
  30_000,
);
