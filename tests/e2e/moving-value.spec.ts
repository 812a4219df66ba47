import { type CDPSession, expect, type Page, test } from "@playwright/test";
import { answerPanel, choose, fileRequest, mapIsIdle, openApp } from "./drive.ts";
import { serveLargePack } from "./large-pack.ts";

/** Milliseconds, in the thread's own time so that a busy machine counts for nothing: script for one answer, and the longest task on the way. */
const most = { script: 100, task: 50 } as const;
const steps = 6;

interface Cost {
  readonly script: number;
  readonly task: number;
}

/** Resolves when the page shows an answer to what comes next. */
const nextAnswer = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const app = document.querySelector<HTMLElement>(".app");
        const watch = new MutationObserver(() => {
          if (app?.dataset.answer !== "ready") return;
          watch.disconnect();
          requestAnimationFrame(() => setTimeout(resolve));
        });
        if (app) watch.observe(app, { attributeFilter: ["data-answer"] });
      }),
  );

async function scriptSoFar(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? Number.NaN) * 1000;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Records the page's tasks; the returned function ends it and gives the longest, in milliseconds of the thread's own time. */
async function recordTasks(devtools: CDPSession): Promise<() => Promise<number>> {
  const events: TraceEvent[] = [];
  // The protocol leaves open what an event holds; these are the fields that Chromium has always written.
  devtools.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const ended = new Promise<void>((resolve) => devtools.once("Tracing.tracingComplete", () => resolve()));
  const includedCategories = ["toplevel", "devtools.timeline"];
  await devtools.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories } });
  return async () => {
    await devtools.send("Tracing.end");
    await ended;
    const main = events.find(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain");
    const tasks = events.filter(({ name, pid, tid }) => name.endsWith("RunTask") && pid === main?.pid && tid === main?.tid);
    expect(tasks.length, "tasks of the page were recorded").toBeGreaterThan(0);
    return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
  };
}

/** One step of a slider: the script until the answer is on the screen, and the longest task until the map has drawn it too. */
async function costOfStep(page: Page, devtools: CDPSession): Promise<Cost> {
  const answered = nextAnswer(page);
  const endTasks = await recordTasks(devtools);
  const before = await scriptSoFar(devtools);
  await page.keyboard.press("ArrowRight");
  await answered;
  const script = (await scriptSoFar(devtools)) - before;
  await mapIsIdle(page);
  return { script, task: await endTasks() };
}

test("with 2,000 plots one step of a slider is answered within 100 ms of script, and no task is over 50 ms", async ({ page }) => {
  await serveLargePack(page, 2000);
  await openApp(page);
  await choose(page, /Kommune/, /Herning/);
  await mapIsIdle(page);
  await fileRequest(page, { use: /Lettere industri/, plotArea: "8.000", floorArea: "3.000", storeys: "2" });
  await expect(answerPanel(page)).toContainText("2.000 grunde");
  await mapIsIdle(page);

  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.getByRole("slider", { name: /Bygningshøjde/ }).focus();
  // The browser compiles what it has not run yet.
  await costOfStep(page, devtools);
  const costs: Cost[] = [];
  for (let step = 0; step < steps; step++) costs.push(await costOfStep(page, devtools));
  const worst = (of: keyof Cost) => Math.max(...costs.map((cost) => cost[of]));
  test.info().annotations.push({ type: "measured", description: JSON.stringify(costs) });
  expect(worst("script"), JSON.stringify(costs)).toBeLessThan(most.script);
  expect(worst("task"), JSON.stringify(costs)).toBeLessThan(most.task);
});
