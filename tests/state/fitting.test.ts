import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { FitAnswer, Placement, PlacementCheck } from "../../src/domain/fit.ts";
import { apply } from "../../src/state/apply.ts";
import { choosePack } from "../../src/state/commands/choose-pack.ts";
import { fileRequest } from "../../src/state/commands/file-request.ts";
import { setDate } from "../../src/state/commands/set-date.ts";
import { chooseProposal, fitAgain, fitOf, moveHall, placementOf, turnHall } from "../../src/state/placing.ts";
import type { CaseInput, Checker } from "../../src/worker/protocol.ts";
import { aSquare } from "../builders/fake-answer.ts";
import { createFakeChecker } from "../builders/fake-checker.ts";
import { fakeCheck } from "../builders/fake-fit.ts";
import { aRequest } from "../builders/requests.ts";
import { startSession } from "../builders/screens.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const settle = () => vi.advanceTimersByTimeAsync(500);

const hall = { footprint: { length: 60, width: 30 }, yardDepth: 10, floorPerParkingSpace: null };

/** A checker whose answers about halls come when the test says so. */
function createSlowChecker() {
  const fake = createFakeChecker();
  const fits: { input: CaseInput; plot: string; finish: () => Promise<void>; fail: () => void }[] = [];
  const tries: { placement: Placement; finish: () => void; fail: () => void }[] = [];
  const checker: Checker = {
    ...fake,
    fit: (input, plot) =>
      new Promise<FitAnswer | null>((resolve, reject) => {
        const finish = async () => resolve(await fake.fit(input, plot));
        fits.push({ input, plot, finish, fail: () => reject(new Error("out of memory")) });
      }),
    tryPlacement: (_, __, placement) =>
      new Promise<PlacementCheck | null>((resolve, reject) => {
        tries.push({ placement, finish: () => resolve(fakeCheck(aSquare(0), placement)), fail: () => reject(new Error("gone")) });
      }),
  };
  return { checker, fits, tries };
}

async function openPlot(checker: Checker, plot = "A-1") {
  const session = startSession(checker);
  await settle();
  apply(session.store, fileRequest, aRequest({ hall }));
  await settle();
  session.acts.openPlot(plot);
  await settle();
  return session;
}

describe("what fits", () => {
  test("is asked for when a plot is opened, once, and with the case", async () => {
    const { checker, fits } = createSlowChecker();
    const { store } = await openPlot(checker);
    expect(fits.map(({ input, plot }) => [input.request.hall, input.on, plot])).toEqual([[hall, "2026-11-22", "A-1"]]);
    expect(store.getState().fit.kind).toBe("running");
    await fits[0]?.finish();
    await settle();
    expect(fitOf(store.getState())).toMatchObject({ plot: "A-1", verdict: "fits" });
    expect(fits).toHaveLength(1);
  });

  test("is not asked for before there is an answer, and let go of when the plot is closed", async () => {
    const { checker, fits } = createSlowChecker();
    const session = startSession(checker);
    await settle();
    session.acts.openPlot("A-1");
    await settle();
    expect(fits).toHaveLength(0);
    apply(session.store, fileRequest, aRequest({ hall }));
    await settle();
    expect(fits).toHaveLength(1);
    session.acts.openPlot(null);
    await fits[0]?.finish();
    await settle();
    expect(session.store.getState().fit.kind).toBe("idle");
  });

  test("of a plot that was left is dropped, and only then the newer one is asked about", async () => {
    const { checker, fits } = createSlowChecker();
    const { store, acts } = await openPlot(checker);
    acts.openPlot("A-2");
    acts.openPlot("A-3");
    await settle();
    expect(fits.map(({ plot }) => plot)).toEqual(["A-1"]);
    await fits[0]?.finish();
    await settle();
    expect(fitOf(store.getState())).toBeNull();
    expect(fits.map(({ plot }) => plot)).toEqual(["A-1", "A-3"]);
    await fits[1]?.finish();
    await settle();
    expect(fitOf(store.getState())?.plot).toBe("A-3");
  });

  test.each([
    ["the request", (session: ReturnType<typeof startSession>) => apply(session.store, fileRequest, aRequest({ hall, height: 9 }))],
    ["the day", (session: ReturnType<typeof startSession>) => apply(session.store, setDate, "2026-12-24")],
  ])("is asked anew when %s changes, and the hall put up by hand is gone", async (_, change) => {
    const { checker, fits } = createSlowChecker();
    const session = await openPlot(checker);
    await fits[0]?.finish();
    await settle();
    chooseProposal(session.store, 1);
    moveHall(session.store, 1, 0);
    change(session);
    expect(session.store.getState()).toMatchObject({ tried: null, view: { placed: null, proposal: 0 } });
    await settle();
    expect(fits).toHaveLength(2);
    expect(session.store.getState().fit).toMatchObject({ kind: "running", previous: { plot: "A-1" } });
    moveHall(session.store, 1, 0);
    expect(session.store.getState().view.placed, "no hall is moved that is no longer asked for").toBeNull();
  });

  test("of another municipality is not asked about the old plot", async () => {
    const { checker, fits } = createSlowChecker();
    const { store } = await openPlot(checker);
    apply(store, choosePack, "0657-herning");
    await settle();
    expect(fits).toHaveLength(1);
    expect(store.getState().fit.kind).toBe("idle");
  });

  test("that cannot be measured says why and can be asked for again", async () => {
    const { checker, fits } = createSlowChecker();
    const { store } = await openPlot(checker);
    fits[0]?.fail();
    await settle();
    expect(store.getState().fit).toEqual({ kind: "failed", problems: [{ code: "fitFailed", words: { reason: "out of memory" } }] });
    fitAgain(store);
    await settle();
    expect(fits).toHaveLength(2);
  });
});

describe("a hall that is moved by hand", () => {
  const ready = async () => {
    const slow = createSlowChecker();
    const session = await openPlot(slow.checker);
    await slow.fits[0]?.finish();
    await settle();
    return { ...slow, ...session };
  };

  test("is tried where it stands: one at a time, and what is passed meanwhile is left out", async () => {
    const { store, tries } = await ready();
    const start = placementOf(store.getState());
    for (const _ of [1, 2, 3]) moveHall(store, 1, 0);
    await settle();
    expect(tries).toHaveLength(1);
    tries[0]?.finish();
    await settle();
    expect(tries).toHaveLength(2);
    expect(tries[1]?.placement.x).toBeCloseTo((start?.x ?? 0) + 3, 1);
    tries[1]?.finish();
    await settle();
    expect(store.getState().tried?.placement).toEqual(placementOf(store.getState()));
    expect(tries).toHaveLength(2);
  });

  test("that cannot be measured is said to be so, and the next is tried", async () => {
    const { store, tries } = await ready();
    moveHall(store, 1, 0);
    tries[0]?.fail();
    await settle();
    expect(store.getState().tried?.check).toBeNull();
    moveHall(store, 1, 0);
    tries[1]?.finish();
    await settle();
    expect(store.getState().tried?.check?.fits).toBe(true);
  });

  test("what is said of it on a plot that was left is dropped", async () => {
    const { store, acts, tries } = await ready();
    moveHall(store, 1, 0);
    acts.openPlot("A-2");
    tries[0]?.finish();
    await settle();
    expect(store.getState().tried).toBeNull();
    expect(store.getState().view.placed).toBeNull();
  });

  test("turns within a circle", async () => {
    const { store } = await ready();
    const angle = () => placementOf(store.getState())?.angle;
    turnHall(store, -15);
    expect(angle()).toBe(345);
    turnHall(store, 15.004);
    expect(angle()).toBe(0);
    turnHall(store, 725.5);
    expect(angle()).toBe(5.5);
  });

  test("goes back to the proposal that is chosen, and what was said of it goes", async () => {
    const { store, tries } = await ready();
    const best = placementOf(store.getState());
    moveHall(store, 10, -10);
    tries[0]?.finish();
    await settle();
    expect(store.getState().tried).not.toBeNull();
    chooseProposal(store, 0);
    expect(placementOf(store.getState())).toEqual(best);
    expect(store.getState().tried).toBeNull();
    chooseProposal(store, 1);
    expect(placementOf(store.getState())?.angle).toBe(90);
  });
});
