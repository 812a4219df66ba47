import { gzipSync } from "node:zlib";
import { type APIRequestContext, type Browser, expect, test } from "@playwright/test";
import { answerPanel, fileRequest, mapIsIdle, openApp } from "./drive.ts";

/** Most bytes, gzipped, of the code that must come before the form can be used. */
const mostEntry = 230_000;
/** Longest that the page may work at one thing while plots are checked, in ms of its own thread's time, which a busy machine does not lengthen. */
const longestTask = 150;

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

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Tasks of the pages' main threads while something is done: the thread's own time, ms, longest first. */
async function tasksWhile(browser: Browser, act: () => Promise<void>): Promise<readonly number[]> {
  await browser.startTracing(undefined, { categories: ["toplevel", "__metadata", "disabled-by-default-devtools.timeline"] });
  await act();
  const { traceEvents }: { traceEvents: readonly TraceEvent[] } = JSON.parse((await browser.stopTracing()).toString());
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
  const main = new Set(traceEvents.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(threadOf));
  const tasks = traceEvents.filter((event) => /RunTask$/.test(event.name) && main.has(threadOf(event)));
  return tasks.map(({ tdur = 0 }) => Math.round(tdur / 1000)).sort((a, b) => b - a);
}

test("the page stays awake while every plot is checked", async ({ page, browser }) => {
  await openApp(page);
  const tasks = await tasksWhile(browser, async () => {
    await fileRequest(page, { use: /Lettere industri/, plotArea: "8.000", floorArea: "3.000", storeys: "2" });
    await mapIsIdle(page);
  });
  await expect(answerPanel(page)).toContainText("20 grunde");
  test.info().annotations.push({ type: "longest tasks, ms", description: tasks.slice(0, 5).join(", ") });
  expect(tasks.length).toBeGreaterThan(10);
  expect(tasks[0]).toBeLessThan(longestTask);
});
