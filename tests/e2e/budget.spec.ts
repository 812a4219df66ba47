import { gzipSync } from "node:zlib";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { answerPanel, fileRequest, mapIsIdle, openApp } from "./drive.ts";

/** Most bytes, gzipped, of the code that must come before the form can be used. */
const mostEntry = 230_000;
/** Longest that the page may be deaf to the user while plots are checked, in ms; a slow shared machine is allowed for. */
const longestDeaf = 250;

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

test("the interface comes before the map, within its budget", async ({ request }) => {
  const sizes = (await entryScripts(request)).map((code) => gzipSync(code).length);
  const sum = sizes.reduce((before, size) => before + size, 0);
  test.info().annotations.push({ type: "entry, bytes gzipped", description: `${sum} in ${sizes.length} files` });
  expect(sum).toBeGreaterThan(50_000);
  expect(sum).toBeLessThan(mostEntry);
});

test("the page stays awake while every plot is checked", async ({ page }) => {
  await openApp(page);
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { deaf: seen });
    new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ["longtask"],
    });
  });
  await fileRequest(page, { use: /Lettere industri/, plotArea: "8.000", floorArea: "3.000", storeys: "2" });
  await mapIsIdle(page);
  await expect(answerPanel(page)).toContainText("20 grunde");
  const deaf = await page.evaluate(() => (Reflect.get(window, "deaf") as number[]).map(Math.round));
  test.info().annotations.push({ type: "long tasks, ms", description: deaf.join(", ") || "none over 50" });
  expect(Math.max(0, ...deaf)).toBeLessThan(longestDeaf);
});
