import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { apply } from "../../src/state/apply.ts";
import { fileRequest } from "../../src/state/commands/file-request.ts";
import { openPlotOf, openRowOf } from "../../src/state/selectors.ts";
import type { CaseInput, Checker } from "../../src/worker/protocol.ts";
import { createFakeChecker } from "../builders/fake-checker.ts";
import { aRequest } from "../builders/requests.ts";
import { startSession } from "../builders/screens.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const settle = () => vi.advanceTimersByTimeAsync(500);

/** A checker whose whole answers come when the test says so; checks take a tenth of a second. */
function createSlowDesk() {
  const fake = createFakeChecker({ wait: 100 });
  const asked: { input: CaseInput; ids: readonly string[]; finish: () => void; fail: () => void }[] = [];
  const checker: Checker = {
    ...fake,
    details: (input, ids) =>
      new Promise((resolve, reject) => {
        asked.push({ input, ids, finish: () => resolve(fake.details(input, ids)), fail: () => reject(new Error("gone")) });
      }),
  };
  return { checker, asked };
}

/** A session with an answer, and nothing open. */
async function anAnswered() {
  const desk = createSlowDesk();
  const session = startSession(desk.checker);
  await settle();
  apply(session.store, fileRequest, aRequest({ height: 8 }));
  await settle();
  expect(session.store.getState().answer.kind).toBe("ready");
  return { ...desk, ...session };
}

describe("the whole answer about a plot", () => {
  test("is asked for when the plot is opened, once; its row is there at once", async () => {
    const { store, acts, asked } = await anAnswered();
    expect(asked).toHaveLength(0);
    acts.openPlot("A-2");
    expect([openRowOf(store.getState())?.id, openPlotOf(store.getState())]).toEqual(["A-2", null]);
    acts.openPlot(null);
    acts.openPlot("A-2");
    expect(asked.map(({ ids }) => ids)).toEqual([["A-2"]]);
    asked[0]?.finish();
    await settle();
    expect(openPlotOf(store.getState())?.id).toBe("A-2");
  });

  test("comes together with a new answer, so that the open page is never empty and never half new", async () => {
    const { store, acts, asked } = await anAnswered();
    acts.openPlot("A-2");
    asked[0]?.finish();
    await settle();
    const seen: unknown[] = [];
    store.subscribe((state) => seen.push([openPlotOf(state)?.id, state.details.input?.request.height, answerHeight(state)]));
    apply(store, fileRequest, aRequest({ height: 20 }));
    await settle();
    expect(asked.map(({ input, ids }) => [input.request.height, ids])).toEqual([
      [8, ["A-2"]],
      [20, ["A-2"]],
    ]);
    expect(store.getState().answer.kind).toBe("running");
    asked[1]?.finish();
    await settle();
    expect(store.getState().answer.kind).toBe("ready");
    expect(seen.every((one) => JSON.stringify(one) === '["A-2",8,8]' || JSON.stringify(one) === '["A-2",20,20]')).toBe(true);
    expect(seen.at(-1)).toEqual(["A-2", 20, 20]);
  });

  test("of a plot opened while a new answer is under way is there as soon as the answer is", async () => {
    const { store, acts, asked } = await anAnswered();
    apply(store, fileRequest, aRequest({ height: 20 }));
    acts.openPlot("A-3");
    expect(asked.map(({ input, ids }) => [input.request.height, ids])).toEqual([[8, ["A-3"]]]);
    await settle();
    expect(asked.at(-1)).toMatchObject({ input: { request: { height: 20 } }, ids: ["A-3"] });
    asked.at(-1)?.finish();
    await settle();
    expect(openPlotOf(store.getState())?.id).toBe("A-3");
    asked[0]?.finish();
    await settle();
    expect(store.getState().details.input?.request.height).toBe(20);
  });

  test("is fetched for every plot that is compared, and let go of when it is not shown any more", async () => {
    const { store, acts, asked } = await anAnswered();
    for (const id of ["A-1", "A-2"]) acts.toggleCompared(id);
    for (const { finish } of asked) finish();
    await settle();
    expect([...store.getState().details.plots.keys()]).toEqual(["A-1", "A-2"]);
    acts.toggleCompared("A-1");
    acts.toggleCompared("A-3");
    asked.at(-1)?.finish();
    await settle();
    expect([...store.getState().details.plots.keys()]).toEqual(["A-2", "A-3"]);
  });

  test("that does not come is told, leaves the list standing, and is asked for again when the plot is opened again", async () => {
    const { store, acts, asked } = await anAnswered();
    acts.openPlot("A-2");
    asked[0]?.fail();
    await settle();
    expect(store.getState().notices.map(({ problem }) => problem)).toEqual([{ code: "detailsFailed", words: { reason: "gone" } }]);
    expect([store.getState().answer.kind, store.getState().details.failed]).toEqual(["ready", true]);
    acts.openPlot(null);
    acts.openPlot("A-2");
    asked[1]?.finish();
    await settle();
    expect(openPlotOf(store.getState())?.id).toBe("A-2");
    expect(store.getState().details.failed).toBe(false);
  });
});

const answerHeight = ({ answer }: ReturnType<Awaited<ReturnType<typeof anAnswered>>["store"]["getState"]>): number | undefined =>
  answer.kind === "ready" ? answer.value.request.height : answer.kind === "running" ? answer.previous?.request.height : undefined;
