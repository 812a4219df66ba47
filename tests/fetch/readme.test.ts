import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nodeArgs } from "../../scripts/node-args.ts";
import { endpoints } from "../../src/catalog/endpoints.ts";
import { readEndpoints } from "../../src/io/fetching/endpoints-file.ts";
import { formats } from "../../src/io/formats/formats.ts";
import { playTown, type ReplayTown } from "./replay-town.ts";
import { layerIn } from "./town-findings.ts";
import { boundaryLayer, fileOfLayer } from "./town-layers.ts";

const root = path.resolve(import.meta.dirname, "../..");
const [, readme] = /\n## Data\n([\s\S]*?)\n## /.exec(readFileSync(path.join(root, "README.md"), "utf8")) ?? [];
const lines = [...readme.matchAll(/^npm run -s grundlag -- (.+)$/gm)].map(([, line]) => line);

let town: ReplayTown;
beforeAll(async () => {
  town = await playTown();
  writeFileSync(town.folder("border.geojson"), fileOfLayer(boundaryLayer()));
  const played = JSON.parse(readFileSync(town.endpoints, "utf8"));
  played.services.dagi.key = "apikey";
  writeFileSync(town.folder("endpoints.json"), JSON.stringify(played));
});
afterAll(() => town.close());

/** Runs a line of the README in the town's room. A fetch that names no endpoints is given the town's, because the README's would leave this machine. */
function run(line: string): Promise<{ readonly exit: number | null; readonly told: string }> {
  const own = line.startsWith("fetch") && !line.includes("--endpoints") ? ["--endpoints", "endpoints.json"] : [];
  const args = [...nodeArgs("scripts/grundlag.ts"), ...line.split(" "), ...own];
  const child = spawn(process.execPath, args, { cwd: path.dirname(town.endpoints), env: { ...process.env, GRUNDLAG_LANGUAGE: "en" } });
  const told: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece) => told.push(String(piece)));
  return new Promise((resolve) => child.on("close", (exit) => resolve({ exit, told: told.join("") })));
}

describe("the README's section on data", () => {
  test("names fetch, pack, diff and health", () => {
    expect(new Set(lines.map((line) => line.split(" ")[0]))).toEqual(new Set(["fetch", "pack", "diff", "health"]));
  });

  // In order: a line works on what the lines before it made.
  test.each(lines)("%s does what it says", async (line) => {
    const { exit, told } = await run(line);
    // The town plays neither DKjord nor Jupiter, so that what is fetched from everybody is not whole.
    const isInPart = line.startsWith("fetch") && line.includes("0201-real");
    expect([exit, told]).toEqual([isInPart ? 1 : 0, expect.not.stringMatching(/^Error|at \w+ \(/m)]);
    const out = /--out (\S+)/.exec(line)?.[1];
    if (out !== undefined) expect(layerIn(town.folder(out), "zonekort")).toMatchObject({ state: "ready", kept: 14 });
  });

  test("shows a file of endpoints that is read", () => {
    const [, text] = /```json\n([\s\S]*?)```/.exec(readme) ?? [];
    const read = readEndpoints({ name: "endpoints.json", text }, endpoints);
    expect(read.ok && read.value.endpoints.sources.vejbyggelinjer.service).toBe("ours");
    expect(read.ok && read.value.endpoints.services.find(({ id }) => id === "plandata")?.pageSize).toBe(500);
  });

  test("names every format that is read", () => {
    const short = (name: string) => name.replace(/[ ,(].*/, "");
    expect(formats.map(({ name }) => short(name)).filter((name) => !readme.includes(name))).toEqual([]);
  });
});
