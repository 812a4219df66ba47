import { describe, expect, test, vi } from "vitest";
import { noRecords } from "../../src/domain/records.ts";
import type { Checker } from "../../src/worker/protocol.ts";
import { aDispute, anEntry } from "../builders/changed-records.ts";
import { createFakeChecker } from "../builders/fake-checker.ts";
import { aDraft, aUserPlot, startSession } from "../builders/screens.ts";

async function filed(checker = createFakeChecker()) {
  const session = startSession(checker);
  await vi.waitFor(() => expect(session.store.getState().pack.kind).toBe("ready"));
  session.store.setState(({ view }) => ({ view: { ...view, draft: aDraft() } }));
  expect(session.acts.file()).toBe(true);
  await vi.waitFor(() => expect(session.store.getState().answer.kind).toBe("ready"));
  return session;
}

describe("files dropped together", () => {
  test("one after the other know the plots of those before: the same id in two of them stays two plots", async () => {
    const one = { ...aUserPlot("A") };
    const settle: Checker["settle"] = async (_, existing) => ({
      ...(await createFakeChecker().settle([], [], () => {})),
      plots: [existing.includes("A") ? { ...one, id: "A~2" } : one],
    });
    const { store, acts } = startSession({ ...createFakeChecker(), settle });
    acts.bring([new File(["{}"], "en.geojson")]);
    acts.bring([new File(["{}"], "to.geojson")]);
    await vi.waitFor(() => expect(store.getState().project.plots.map(({ id }) => id)).toEqual(["A", "A~2"]), { timeout: 15_000 });
  });

  test("whose municipality is left while they are read are said not to be added", async () => {
    const { store, acts } = startSession(createFakeChecker({ reading: { plots: [aUserPlot("a")], problems: [] } }));
    acts.bring([new File(["{}"], "en.geojson")]);
    acts.choosePack("0657-herning");
    await vi.waitFor(() => expect(store.getState().notices.map(({ problem }) => problem.code)).toContain("plotsOfOtherPack"));
    expect(store.getState().project.plots).toEqual([]);
  });
});

describe("filing", () => {
  test("a draft with faults is not filed, and its faults are shown", async () => {
    const { store, acts } = startSession();
    expect(acts.file()).toBe(false);
    expect(store.getState().project.request).toBeNull();
    expect(store.getState().view).toMatchObject({ draftTried: true, requestOpen: true });
  });

  test("a good draft is filed, the form folds and the list comes forward", async () => {
    const { store } = await filed();
    expect(store.getState().project.request?.plotArea).toBe(24_000);
    expect(store.getState().view).toMatchObject({ requestOpen: false, tab: "plots", draftTried: false });
  });

  test("correcting opens the form with the filed request in it", async () => {
    const { store, acts } = await filed();
    store.setState(({ view }) => ({ view: { ...view, draft: aDraft({ height: 99 }) } }));
    acts.correct();
    expect(store.getState().view.requestOpen).toBe(true);
    expect(store.getState().view.draft.height).toBe(14);
  });

  test("leaving the form keeps what was filed", async () => {
    const { store, acts } = await filed();
    acts.correct();
    store.setState(({ view }) => ({ view: { ...view, draft: aDraft({ height: 99 }) } }));
    acts.leaveForm();
    expect(store.getState().view.requestOpen).toBe(false);
    expect(store.getState().project.request?.height).toBe(14);
    acts.correct();
    expect(store.getState().view.draft.height).toBe(14);
  });

  test("starting over empties the form; undo brings the request back", async () => {
    const { store, acts } = await filed();
    acts.startOver();
    expect(store.getState().project.request).toBeNull();
    expect(store.getState().view.draft.plotArea).toBeNull();
    acts.undo();
    expect(store.getState().project.request?.plotArea).toBe(24_000);
  });
});

describe("plots of one's own", () => {
  test("from a file are added, and what was not kept is told", async () => {
    const problems = [{ code: "notAPolygon", words: { file: "grunde.geojson" } }];
    const { store, acts } = startSession(createFakeChecker({ reading: { plots: [aUserPlot("a")], problems } }));
    acts.bring([new File(["{}"], "grunde.geojson")]);
    await vi.waitFor(() => expect(store.getState().project.plots).toHaveLength(1));
    expect(store.getState().notices.map(({ tone, problem }) => [tone, problem.code])).toEqual([
      ["warning", "notAPolygon"],
      ["info", "plotsAdded"],
    ]);
    expect(store.getState().errand).toBeNull();
  });

  test("a single one opens, and a drawing gets a name that no other has", async () => {
    const drawing = { plots: [{ ...aUserPlot("t2"), name: "1" }], problems: [] };
    const { store, acts } = startSession(createFakeChecker({ reading: drawing }), {
      plots: [{ ...aUserPlot("t1"), name: "Tegnet grund 1" }],
    });
    acts.startDrawing();
    acts.drawn("{}");
    await vi.waitFor(() => expect(store.getState().project.plots).toHaveLength(2));
    expect(store.getState().project.plots[1]?.name).toBe("Tegnet grund 2");
    expect(store.getState().view).toMatchObject({ drawing: false, plot: "t2" });
    expect(store.getState().notices).toEqual([]);
  });

  test("a file that throws is told and adds nothing", async () => {
    const checker = { ...createFakeChecker(), bring: () => Promise.reject(new Error("not JSON")) };
    const { store, acts } = startSession(checker);
    acts.bring([new File([""], "x.geojson")]);
    await vi.waitFor(() => expect(store.getState().notices.at(-1)?.problem.code).toBe("filesNotRead"));
    expect(store.getState().project.plots).toEqual([]);
  });

  test("stay behind when another municipality is chosen, which is told", async () => {
    const { store, acts } = startSession(createFakeChecker(), { plots: [aUserPlot("a"), aUserPlot("b")] });
    await vi.waitFor(() => expect(store.getState().packs).toHaveLength(2));
    acts.choosePack("0657-herning");
    expect(store.getState().notices.at(-1)?.problem).toEqual({ code: "plotsLeftBehind", words: { count: 2, title: "Allerød" } });
  });

  test("and so does what was entered and set aside", async () => {
    const records = { provisions: [anEntry()], disputes: [aDispute()], offers: [] };
    const { store, acts } = startSession(createFakeChecker(), { records });
    await vi.waitFor(() => expect(store.getState().packs).toHaveLength(2));
    acts.choosePack("0657-herning");
    expect(store.getState().project.records).toEqual(noRecords);
    expect(store.getState().notices.at(-1)?.problem).toEqual({ code: "recordsLeftBehind", words: { count: 2, title: "Allerød" } });
    acts.undo();
    expect(store.getState().project).toMatchObject({ pack: "0201-alleroed", records });
  });

  test("removing the open one closes it", async () => {
    const { store, acts } = startSession(createFakeChecker(), { plots: [aUserPlot("a")] });
    acts.openPlot("a");
    acts.removePlot("a");
    expect(store.getState().view.plot).toBeNull();
    expect(store.getState().project.plots).toEqual([]);
  });
});

describe("looking", () => {
  test("a finding is shown, and let go when it is chosen again or another plot opens", async () => {
    const { store, acts } = await filed();
    acts.openPlot("A-5");
    acts.showFinding("natur/fredning");
    expect(store.getState().view.finding).toBe("natur/fredning");
    acts.showFinding("natur/fredning");
    expect(store.getState().view.finding).toBeNull();
    acts.showFinding("natur/fredning");
    acts.openPlot("A-6");
    expect(store.getState().view.finding).toBeNull();
  });

  test("no more than three plots are compared", () => {
    const { store, acts } = startSession();
    for (const id of ["a", "b", "c", "d"]) acts.toggleCompared(id);
    expect(store.getState().view.compared).toEqual(["a", "b", "c"]);
    acts.toggleCompared("b");
    expect(store.getState().view.compared).toEqual(["a", "c"]);
  });
});

describe("exporting", () => {
  test.each([
    ["geojson", "application/geo+json"],
    ["json", "application/json"],
    ["csv", "text/csv;charset=utf-8"],
  ] as const)("%s is handed out under municipality and date", async (format, type) => {
    const { acts, downloads } = await filed();
    acts.exportAs(format);
    await vi.waitFor(() => expect(downloads).toHaveLength(1));
    expect(downloads[0]).toMatchObject({ name: `grundlag-alleroed-2026-11-22.${format}`, type });
    expect(downloads[0]?.content).toContain(format);
  });

  test("a file that cannot be written is told", async () => {
    const { store, acts, downloads } = await filed({ ...createFakeChecker(), write: () => Promise.reject(new Error("full")) });
    acts.exportAs("csv");
    await vi.waitFor(() => expect(store.getState().notices.at(-1)?.problem.code).toBe("exportFailed"));
    expect(downloads).toEqual([]);
  });
});
