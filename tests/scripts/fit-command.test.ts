import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nodeArgs } from "../../scripts/node-args.ts";
import { noRecords } from "../../src/domain/records.ts";
import { readRequest } from "../../src/io/read-request.ts";
import { openEmbedded } from "../builders/embedded.ts";
import { collection, feature, polygonOf, square } from "../builders/geojson-files.ts";

const room = mkdtempSync(path.join(tmpdir(), "grundlag-fit-"));
const root = path.resolve(import.meta.dirname, "../..");
const file = (name: string): string => path.join(room, name);
const request = {
  use: "logistics",
  virksomhedsklasse: 4,
  plotArea: 9000,
  floorArea: 4000,
  height: 10,
  storeys: 1,
  hall: { footprint: { area: 2400, ratio: [1, 3] }, yardDepth: 20, floorPerParkingSpace: 50 },
};

beforeAll(() => {
  writeFileSync(file("sag.json"), JSON.stringify(request));
  writeFileSync(file("uden-hal.json"), JSON.stringify({ ...request, hall: null }));
  writeFileSync(file("grunde.geojson"), collection([feature(polygonOf(square(0, 0, 100)), { id: "egen" })]));
});
afterAll(() => rmSync(room, { recursive: true }));

/** Runs `grundlag fit` as a user does. */
function fit(...args: readonly string[]) {
  const all = [...nodeArgs("scripts/grundlag.ts"), "fit", "--on", "2026-11-22", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { cwd: root, encoding: "utf8", maxBuffer: 100_000_000 });
  return { status, stdout, told: stderr };
}
const onPack = ["--pack", "alleroed", "--request", file("sag.json")];

test("one plot of a pack: the bytes that the engine exports for the same case", async () => {
  const run = fit(...onPack, "--plot", "AL-13", "--out", file("svar.geojson"));
  expect(run).toMatchObject({ status: 0, stdout: "" });
  const { checker } = await openEmbedded("alleroed");
  const asked = readRequest(JSON.stringify(request), "sag.json");
  if (!asked.ok) throw new Error("got no request, expected one");
  const exported = await checker.writeFit({ request: asked.value, on: "2026-11-22", plots: [], records: noRecords }, "AL-13", () => {});
  expect(readFileSync(file("svar.geojson"), "utf8")).toBe(exported);
}, 60_000);

test("all plots, the user's own among them; without a hall there is still the room for any", () => {
  const run = fit("--pack", "alleroed", "--request", file("uden-hal.json"), "--plots", file("grunde.geojson"));
  expect(run.status).toBe(0);
  const plots = JSON.parse(run.stdout).features.filter(({ properties }: { properties: { kind: string } }) => properties.kind === "plot");
  expect(plots).toHaveLength(21);
  expect(plots[0]).toMatchObject({ id: "egen", properties: { verdict: null, parking: null } });
}, 60_000);
