import { gzipSync } from "node:zlib";
import { type APIRequestContext, type Browser, expect, type Page, test } from "@playwright/test";

/** Most bytes, gzipped, of the code that must come before the form can be used: the map and the engine come beside and after it. */
const mostEntry = 150_000;
/** Most bytes, gzipped, of the engine's own script: eighty rules and their sentences in both languages are nearly half of it. */
const mostEngine = 240_000;
/** Most bytes, as a server without compression sends them, until the map has drawn the first pack; maps, fonts and data included. */
const mostAtFirst = 4_000_000;
/** Most milliseconds from the address to a form that takes a number, on a cold cache. */
const mostToForm = 2000;

/** The code of the script that the page starts with, and of every script that this one cannot start without. */
async function entryScripts(request: APIRequestContext): Promise<readonly string[]> {
  const page = await (await request.get("/")).text();
  const found = new Set([...page.matchAll(/<(?:script|link)[^>]*(?:src|href)="([^"]+\.js)"/g)].map(([, address = ""]) => address));
  const codes: string[] = [];
  for (const address of found) {
    const code = await (await request.get(address)).text();
    for (const [, next = ""] of code.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) found.add(`/assets/${next}`);
    codes.push(code);
  }
  return codes;
}

const note = (type: string, description: string) => test.info().annotations.push({ type, description });

test("the interface comes before the map, within its budget", async ({ request }) => {
  const sizes = (await entryScripts(request)).map((code) => gzipSync(code).length);
  const sum = sizes.reduce((before, size) => before + size, 0);
  note("entry, bytes gzipped", `${sum} in ${sizes.length} files`);
  expect(sum).toBeGreaterThan(50_000);
  expect(sum).toBeLessThanOrEqual(mostEntry);
});

test("the entry holds no rule's sentence, no map and no engine", async ({ request }) => {
  const code = (await entryScripts(request)).join("\n");
  expect(code).toContain("Se, hvad der skal til");
  for (const foreign of ["kirkebyggelinje", "landzonetilladelse", "maplibregl", "clipper", "See what it takes"])
    expect(code.includes(foreign), foreign).toBe(false);
});

test("the engine starts at once, the map after the first picture, and all of it stays within its budget", async ({ page, request }) => {
  const asked: string[] = [];
  let bytes = 0;
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  page.on("response", async (response) => {
    bytes += (await response.body().catch(() => Buffer.alloc(0))).length;
  });
  await page.goto("/");
  await expect(page.locator("[data-map]")).toHaveAttribute("data-map", "idle");
  const place = (part: RegExp) => asked.findIndex((path) => part.test(path));
  expect(place(/checker\.worker/)).toBeGreaterThan(0);
  expect(place(/checker\.worker/)).toBeLessThan(place(/attach-map[^/]*\.js/));
  const engine = gzipSync(await (await request.get(asked[place(/checker\.worker/)])).body()).length;
  note("engine's script, bytes gzipped", String(engine));
  note("first load, bytes uncompressed", String(bytes));
  expect(engine).toBeLessThanOrEqual(mostEngine);
  expect(bytes).toBeLessThanOrEqual(mostAtFirst);
});

/** Milliseconds until every field of the form is there and one of them has taken a number, with nothing in the cache. */
async function timeToForm(browser: Browser): Promise<number> {
  const context = await browser.newContext();
  const page: Page = await context.newPage();
  const begun = performance.now();
  await page.goto("/", { waitUntil: "commit" });
  const area = page.getByRole("textbox", { name: "Grundareal", exact: true });
  await area.fill("8.000");
  await page.getByRole("combobox", { name: /Branche/ }).waitFor();
  const passed = performance.now() - begun;
  await expect(area).toHaveValue("8.000");
  await context.close();
  return passed;
}

/** How many times slower than alone a program runs on this machine just now, by a tenth of a second of work. */
function slowness(): number {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  while (process.cpuUsage(used).user < 100_000);
  return Math.max(1, (performance.now() - begun) / 100);
}

test("on a cold cache the form can be used within two seconds, on a machine that does nothing else", async ({ browser }) => {
  const times: { wall: number; alone: number }[] = [];
  for (let run = 0; run < 3; run++) {
    const before = slowness();
    const wall = await timeToForm(browser);
    times.push({ wall, alone: wall / ((before + slowness()) / 2) });
  }
  const [, median] = times.map(({ alone }) => alone).sort((a, b) => a - b);
  const written = times.map(({ wall, alone }) => `${Math.round(alone)} (${Math.round(wall)} by the clock)`);
  note("milliseconds to a form that takes a number", written.join(", "));
  expect(median).toBeLessThan(mostToForm);
});
