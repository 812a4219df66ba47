import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { AnswerRows } from "../../src/domain/answer.ts";
import { noRecords } from "../../src/domain/records.ts";
import { apply, redo, undo } from "../../src/state/apply.ts";
import { addPlots } from "../../src/state/commands/add-plots.ts";
import { choosePack } from "../../src/state/commands/choose-pack.ts";
import { clearRequest } from "../../src/state/commands/clear-request.ts";
import { fileRequest } from "../../src/state/commands/file-request.ts";
import { setDate } from "../../src/state/commands/set-date.ts";
import { look } from "../../src/state/look.ts";
import { answerOf } from "../../src/state/selectors.ts";
import type { CaseInput, Checker } from "../../src/worker/protocol.ts";
import { anAnswer } from "../builders/fake-answer.ts";
import { createFakeChecker } from "../builders/fake-checker.ts";
import { aRequest } from "../builders/requests.ts";
import { aUserPlot, startSession } from "../builders/screens.ts";
import { rowsOf } from "../builders/whole-answer.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const settle = () => vi.advanceTimersByTimeAsync(500);

/** A checker whose checks end when the test says so. */
function createSlowChecker() {
  const asked: { input: CaseInput; finish: () => void; fail: (error: Error) => void }[] = [];
  const checker: Checker = {
    ...createFakeChecker(),
    check: (input) =>
      new Promise<AnswerRows>((resolve, reject) => asked.push({ input, finish: () => resolve(rowsOf(anAnswer(input, []))), fail: reject })),
  };
  return { checker, asked };
}

describe("opening a pack", () => {
  test("the first pack opens by itself and offers the list of packs", async () => {
    const { store } = startSession();
    expect(store.getState().pack.kind).toBe("running");
    await settle();
    expect(store.getState().pack.kind).toBe("ready");
    expect(store.getState().packs.map(({ title }) => title)).toEqual(["Allerød", "Herning"]);
  });

  test("another pack lets go of the open plot, the finding and the answer", async () => {
    const { store } = startSession();
    await settle();
    apply(store, fileRequest, aRequest());
    await settle();
    look(store, { plot: "A-1", finding: "natur/fredning", compared: ["A-1", "A-2"], comparing: true });
    apply(store, choosePack, "0657-herning");
    expect(answerOf(store.getState())).toBeNull();
    expect(store.getState().view).toMatchObject({ plot: null, finding: null, compared: [], comparing: false });
    await settle();
    expect(store.getState().answer.kind).toBe("ready");
  });

  test("a pack that cannot be opened is failed and told, and the next one opens", async () => {
    const { store } = startSession(createFakeChecker({ broken: ["0201-alleroed"] }));
    await settle();
    expect(store.getState().pack.kind).toBe("failed");
    expect(store.getState().notices.map(({ tone, problem }) => [tone, problem.code])).toEqual([["error", "packNotOpened"]]);
    apply(store, choosePack, "0657-herning");
    await settle();
    expect(store.getState().pack.kind).toBe("ready");
  });

  test("what was wrong with the pack is told", async () => {
    const whole = createFakeChecker();
    const problems = [{ code: "layerMissing", words: { dataset: "bnbo" } }];
    const { store } = startSession({ ...whole, open: async (name, report) => ({ ...(await whole.open(name, report)), problems }) });
    await settle();
    expect(store.getState().notices.map(({ tone, problem }) => [tone, problem.code])).toEqual([["warning", "layerMissing"]]);
  });

  test("a pack that opens late does not take the place of a newer one", async () => {
    const whole = createFakeChecker();
    const late = new Map<string, () => void>();
    const { store } = startSession({
      ...whole,
      open: async (name, report) => {
        await new Promise<void>((done) => late.set(name, done));
        const view = await whole.open(name, report);
        return { ...view, stamp: { ...view.stamp, municipality: { code: name.slice(0, 4), name } } };
      },
    });
    apply(store, choosePack, "0657-herning");
    late.get("0657-herning")?.();
    await settle();
    late.get("0201-alleroed")?.();
    await settle();
    const { pack } = store.getState();
    expect(pack.kind === "ready" && pack.value.stamp.municipality.code).toBe("0657");
  });
});

describe("checking", () => {
  test("a filed request is checked with its date and plots", async () => {
    const { checker, asked } = createSlowChecker();
    const { store } = startSession(checker, { plots: [aUserPlot("a")] });
    await settle();
    const request = aRequest();
    apply(store, fileRequest, request);
    await settle();
    expect(asked.map(({ input }) => input)).toEqual([{ request, on: "2026-11-22", plots: [aUserPlot("a")], records: noRecords }]);
  });

  test("changes in a row make one check, of the last state", async () => {
    const { checker, asked } = createSlowChecker();
    const { store } = startSession(checker);
    await settle();
    apply(store, fileRequest, aRequest());
    apply(store, setDate, "2026-12-01");
    apply(store, addPlots, [aUserPlot("a")]);
    await settle();
    expect(asked.map(({ input }) => [input.on, input.plots.length])).toEqual([["2026-12-01", 1]]);
  });

  test("an answer that comes after a newer one is dropped", async () => {
    const { checker, asked } = createSlowChecker();
    const { store } = startSession(checker);
    await settle();
    apply(store, fileRequest, aRequest({ company: "Gammel" }));
    await settle();
    apply(store, fileRequest, aRequest({ company: "Ny" }));
    await settle();
    asked[1]?.finish();
    await settle();
    asked[0]?.finish();
    await settle();
    expect(answerOf(store.getState())?.request.company).toBe("Ny");
  });

  test("a failure that comes after a newer check is dropped in silence", async () => {
    const { checker, asked } = createSlowChecker();
    const { store } = startSession(checker);
    await settle();
    apply(store, fileRequest, aRequest({ height: 8 }));
    await settle();
    apply(store, fileRequest, aRequest({ height: 9 }));
    await settle();
    asked[0]?.fail(new Error("a newer check has begun"));
    asked[1]?.finish();
    await settle();
    expect(store.getState().answer.kind).toBe("ready");
    expect(store.getState().notices).toEqual([]);
  });

  test("while a new answer is made the one before it is still shown", async () => {
    const { checker, asked } = createSlowChecker();
    const { store } = startSession(checker);
    await settle();
    apply(store, fileRequest, aRequest({ company: "Gammel" }));
    await settle();
    asked[0]?.finish();
    await settle();
    apply(store, setDate, "2026-12-24");
    await settle();
    expect(store.getState().answer.kind).toBe("running");
    expect(answerOf(store.getState())?.request.company).toBe("Gammel");
  });

  test("a request that is taken away takes its answer along, even one under way", async () => {
    const { checker, asked } = createSlowChecker();
    const { store } = startSession(checker);
    await settle();
    apply(store, fileRequest, aRequest());
    await settle();
    apply(store, clearRequest, undefined);
    await settle();
    asked[0]?.finish();
    await settle();
    expect(store.getState().answer.kind).toBe("idle");
  });

  test("a check that fails says so and leaves no answer standing", async () => {
    const { checker, asked } = createSlowChecker();
    const { store } = startSession(checker);
    await settle();
    apply(store, fileRequest, aRequest());
    await settle();
    asked[0]?.fail(new Error("out of memory"));
    await settle();
    expect(store.getState().answer.kind).toBe("failed");
    expect(store.getState().notices.at(-1)?.problem).toEqual({ code: "checkFailed", words: { reason: "out of memory" } });
  });

  test("where the plots are measured a change is asked about at once, and a new plot only after a quiet while", async () => {
    const { checker, asked } = createSlowChecker();
    const { store } = startSession(checker);
    await settle();
    apply(store, fileRequest, aRequest({ height: 8 }));
    await settle();
    asked[0]?.finish();
    await settle();
    apply(store, fileRequest, aRequest({ height: 9 }));
    undo(store);
    redo(store);
    expect(asked.map(({ input }) => input.request.height)).toEqual([8, 9, 8, 9]);
    apply(store, addPlots, [aUserPlot("a")]);
    expect(asked).toHaveLength(4);
    await settle();
    expect(asked).toHaveLength(5);
  });

  test("answers to a value that keeps moving are shown as they come, and never an older one after a newer", async () => {
    const { checker, asked } = createSlowChecker();
    const { store } = startSession(checker);
    await settle();
    for (const height of [8, 9, 10]) {
      apply(store, fileRequest, aRequest({ height }));
      await settle();
    }
    const shown = () => [store.getState().answer.kind, answerOf(store.getState())?.request.height];
    asked[1]?.finish();
    await settle();
    expect(shown()).toEqual(["running", 9]);
    asked[0]?.finish();
    await settle();
    expect(shown()).toEqual(["running", 9]);
    asked[2]?.finish();
    await settle();
    expect(shown()).toEqual(["ready", 10]);
  });
});
