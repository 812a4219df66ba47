import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Browser, type CDPSession, expect, type Page, test } from "@playwright/test";
import { answerPanel, choose, fileRequest, mapIsIdle, openApp } from "./drive.ts";
import { serveHugeLayer, serveManyBuildings } from "./large-pack.ts";

/**
 * Most milliseconds of its own thread's time that one task of the page may take, by what the same processor does at its best during the
 * test: where others fight for the same cores and caches, the same work takes more of a thread's time. What slows the whole test down
 * equally cannot be told from the page's own slowness and counts against it; the plain times stand in the annotations.
 */
const longestTask = 50;
const many = 2000;

/** A thousandth of a second, as traces write it. */
const micro = 1000;

/** What a trace tells: of a task how long it took its thread, of a thread what it is called. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const isTold = (event: object): event is TraceEvent => "name" in event && "pid" in event && "tid" in event;

/** The plots of a planner's file: rows of octagons some 60 m wide in EPSG:25832. */
const file = JSON.stringify({
  type: "FeatureCollection",
  crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::25832" } },
  features: Array.from({ length: many }, (_, index) => {
    const [x, y] = [703_000 + (index % 100) * 90, 6_190_000 + Math.floor(index / 100) * 150];
    const corners = [0, 1, 2, 3, 4, 5, 6, 7, 0].map((corner) => (corner * Math.PI) / 4);
    const ring = corners.map((angle) => [x + 30 * Math.cos(angle), y + 30 * Math.sin(angle)].map((value) => Math.round(value * 100) / 100));
    return { type: "Feature", id: `e-${index}`, properties: { navn: `Mark ${index}` }, geometry: { type: "Polygon", coordinates: [ring] } };
  }),
});

/** Milliseconds of this thread's own time for a fixed piece of work like the page's: lists and texts. */
function timeOfWork(): number {
  const begun = process.cpuUsage();
  for (let round = 0; round < 3; round++) JSON.stringify(JSON.parse(file));
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / micro;
}

interface Measured {
  readonly name: string;
  readonly task: number;
  /** What the fixed work took about the same time. */
  readonly work: number;
}

async function measureStep(session: CDPSession, name: string, act: () => Promise<void>): Promise<Measured> {
  const before = timeOfWork();
  const task = await longestWhile(session, act);
  return { name, task, work: (before + timeOfWork()) / 2 };
}

/** Fails where a task is too long once the machine's slowness is taken out. */
function expectAwake(steps: readonly Measured[]): void {
  const best = Math.min(...steps.map(({ work }) => work));
  const written = steps.map(({ name, task, work }) => {
    const alone = (task * best) / work;
    return { words: `${name} ${Math.round(alone)} ms (${Math.round(task)})`, isTooLong: alone > longestTask };
  });
  test.info().annotations.push({ type: "longest tasks (plain)", description: written.map(({ words }) => words).join(", ") });
  expect(written.filter(({ isTooLong }) => isTooLong).map(({ words }) => words)).toEqual([]);
}

/** The longest task of the page's main thread while something is done, in milliseconds of the thread's own time: waiting for a core is no work. */
async function longestWhile(session: CDPSession, act: () => Promise<void>): Promise<number> {
  const events: TraceEvent[] = [];
  const take = ({ value }: { readonly value: readonly object[] }) => events.push(...value.filter(isTold));
  session.on("Tracing.dataCollected", take);
  await session.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories: ["toplevel"] } });
  await act();
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  session.off("Tracing.dataCollected", take);
  const mains = new Set(events.filter(({ args }) => args?.name === "CrRendererMain").map(({ pid, tid }) => `${pid}:${tid}`));
  const tasks = events.filter(({ name, pid, tid }) => name.endsWith("RunTask") && mains.has(`${pid}:${tid}`));
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / micro));
}

async function loadPlots(page: Page): Promise<void> {
  const marker = path.join(mkdtempSync(path.join(os.tmpdir(), "grundlag-")), "marker.geojson");
  writeFileSync(marker, file);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Hent filer" }).click();
  await (await chooser).setFiles(marker);
  // So many areas with no more than a name may be anything: what they are is asked.
  const question = page.getByRole("dialog", { name: "Tilføj data" });
  await question.getByRole("combobox", { name: /^Hvad er det\?/ }).selectOption({ label: "Mine egne grunde" });
  await question.getByRole("button", { name: "Tilføj", exact: true }).click();
  const receipt = page.getByRole("dialog", { name: "Kvittering" });
  await expect(receipt.getByText("2.000 af 2.000 taget med")).toBeVisible();
  await receipt.getByRole("button", { name: "Luk" }).click();
}

const traceOf = (browser: Browser): Promise<CDPSession> => browser.newBrowserCDPSession();

test("with two thousand plots of one's own the page stays awake", async ({ browser, page }) => {
  await openApp(page);
  const session = await traceOf(browser);
  const list = answerPanel(page);
  const steps: readonly (readonly [string, () => Promise<void>])[] = [
    ["reading the file", () => loadPlots(page)],
    ["filing", () => fileRequest(page, { use: /Lettere industri/, plotArea: "2.000", floorArea: "1.000", storeys: "2" })],
    ["drawing the map", () => mapIsIdle(page)],
    ["opening a plot", () => list.getByRole("button", { name: "Åbn den bedste grund" }).click()],
    ["going back", () => list.getByRole("button", { name: "Alle grunde" }).click()],
    ["leaving out what is not free", () => list.getByText("Kun ledige grunde").click()],
    ["trying another height", () => page.getByRole("slider", { name: /Bygningshøjde/ }).press("ArrowRight")],
    ["drawing that", () => mapIsIdle(page)],
  ];
  const measured: Measured[] = [];
  for (const [name, act] of steps) measured.push(await measureStep(session, name, act));
  expectAwake(measured);
});

test("with twenty thousand buildings the page stays awake while the map gets them", async ({ browser, page }) => {
  await serveManyBuildings(page, 20_000);
  await openApp(page);
  const session = await traceOf(browser);
  const measured = await measureStep(session, "opening the pack", async () => {
    await choose(page, /Kommune/, /Herning/);
    await mapIsIdle(page);
  });
  await page.getByRole("button", { name: "Zoom ind" }).click();
  expectAwake([measured, await measureStep(session, "drawing them closer", () => mapIsIdle(page))]);
});

/** Most memory that the page with its workers may have held at any time, in megabytes; it holds the layer once a thread, and no copy of it on the page's own. */
const mostMemory = 1200;

/** The most that any of the browser's pages, workers among them, has held so far, in megabytes; null where the system does not tell. */
async function peakMemory(session: CDPSession): Promise<number | null> {
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const peaks = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => peakOf(id));
  const told = peaks.filter((peak) => peak !== null);
  return told.length === 0 ? null : Math.max(...told);
}

function peakOf(pid: number): number | null {
  const file = `/proc/${pid}/status`;
  const peak = existsSync(file) ? /VmHWM:\s+(\d+) kB/.exec(readFileSync(file, "utf8")) : null;
  return peak === null ? null : Number(peak[1]) / 1024;
}

test("with fifty thousand features of three million corners in one layer the page stays awake, and memory within bounds", async ({
  browser,
  page,
}) => {
  test.setTimeout(180_000);
  await serveHugeLayer(page, 50_000);
  await openApp(page);
  const session = await traceOf(browser);
  const measured = await measureStep(session, "opening the pack", async () => {
    await choose(page, /Kommune/, /Herning/);
    await expect(page.locator("[data-map]")).toHaveAttribute("data-map", "idle", { timeout: 120_000 });
  });
  await page.getByRole("button", { name: "Zoom ind" }).click();
  const closer = await measureStep(session, "drawing them closer", () => mapIsIdle(page));
  const memory = await peakMemory(session);
  test.info().annotations.push({ type: "peak memory of the page (MB)", description: memory === null ? "not told" : memory.toFixed(0) });
  expectAwake([measured, closer]);
  expect(memory ?? 0).toBeLessThan(mostMemory);
});
