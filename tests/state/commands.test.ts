import { describe, expect, test } from "vitest";
import { noRecords } from "../../src/domain/records.ts";
import { apply, redo, undo } from "../../src/state/apply.ts";
import { addPlots } from "../../src/state/commands/add-plots.ts";
import { choosePack } from "../../src/state/commands/choose-pack.ts";
import { clearRequest } from "../../src/state/commands/clear-request.ts";
import { enterOffers } from "../../src/state/commands/enter-offers.ts";
import { enterProvision } from "../../src/state/commands/enter-provision.ts";
import { fileRequest } from "../../src/state/commands/file-request.ts";
import { openCase } from "../../src/state/commands/open-case.ts";
import { removeOffer } from "../../src/state/commands/remove-offer.ts";
import { removePlot } from "../../src/state/commands/remove-plot.ts";
import { removeProvision } from "../../src/state/commands/remove-provision.ts";
import { restoreFinding } from "../../src/state/commands/restore-finding.ts";
import { setAside } from "../../src/state/commands/set-aside.ts";
import { setDate } from "../../src/state/commands/set-date.ts";
import { tryNumbers } from "../../src/state/commands/try-numbers.ts";
import { createGrundlagStore, type Store } from "../../src/state/store.ts";
import { initialView } from "../../src/state/view.ts";
import { aDispute, anEntry, anOfferEntry } from "../builders/changed-records.ts";
import { aRequest } from "../builders/requests.ts";
import { aProject, aUserPlot } from "../builders/screens.ts";

const records = { provisions: [anEntry()], disputes: [aDispute({ plot: "a" })], offers: [anOfferEntry({ plot: "a" })] };
const full = aProject({ request: aRequest({ company: "Før A/S" }), plots: [aUserPlot("a"), aUserPlot("b")], records });
const { id: _entry, ...entry } = anEntry({ quantity: "maxClass", value: 5, of: null });
const { id: _dispute, ...dispute } = aDispute({ plot: "b" });
const { id: _offer, ...said } = anOfferEntry({ plot: "b" });
const saved = {
  pack: { name: "0657-herning", municipality: "0657 Herning", layers: [] },
  request: aRequest({ company: "Gemt A/S" }),
  on: "2027-02-01",
  plots: [aUserPlot("c")],
  records: noRecords,
  rulesVersion: "1",
  answered: null,
};
const open = (project = full) => createGrundlagStore(project, initialView("da"));

const runs: readonly (readonly [string, (store: Store) => void])[] = [
  ["fileRequest", (store) => apply(store, fileRequest, aRequest({ company: "Efter A/S" }))],
  ["tryNumbers", (store) => apply(store, tryNumbers, { height: 14.5 })],
  ["clearRequest", (store) => apply(store, clearRequest, undefined)],
  ["addPlots", (store) => apply(store, addPlots, [aUserPlot("c")])],
  ["removePlot", (store) => apply(store, removePlot, "a")],
  ["setDate", (store) => apply(store, setDate, "2027-01-01")],
  ["enterProvision", (store) => apply(store, enterProvision, entry)],
  ["removeProvision", (store) => apply(store, removeProvision, "p1")],
  ["setAside", (store) => apply(store, setAside, dispute)],
  ["restoreFinding", (store) => apply(store, restoreFinding, "d1")],
  ["enterOffers", (store) => apply(store, enterOffers, [said, { ...said, plot: "a" }])],
  ["removeOffer", (store) => apply(store, removeOffer, "o1")],
  ["choosePack", (store) => apply(store, choosePack, "0657-herning")],
  ["openCase", (store) => apply(store, openCase, saved)],
];

describe("undo and redo", () => {
  test.each(runs)("%s changes the project, undo restores it, and redo makes the change again", (name, run) => {
    const store = open();
    run(store);
    const after = store.getState().project;
    expect(after).not.toEqual(full);
    expect(store.getState().history.past.at(-1)?.name).toBe(name);
    undo(store);
    expect(store.getState().project).toEqual(full);
    redo(store);
    expect(store.getState().project).toEqual(after);
  });

  test("all commands in a row come back one by one", () => {
    const store = open();
    const stages = runs.map(([, run]) => {
      const before = store.getState().project;
      run(store);
      return before;
    });
    for (const before of stages.reverse()) {
      undo(store);
      expect(store.getState().project).toEqual(before);
    }
    expect(store.getState().history.past).toHaveLength(0);
  });

  test("what is tried in one stroke comes back at once, and the stroke before it by itself", () => {
    const store = open();
    const [first, second] = [{}, {}];
    for (const height of [11, 12]) apply(store, tryNumbers, { height }, first);
    for (const height of [13, 14]) apply(store, tryNumbers, { height }, second);
    expect(store.getState().project.request?.height).toBe(14);
    undo(store);
    expect(store.getState().project.request?.height).toBe(12);
    undo(store);
    expect(store.getState().project).toEqual(full);
    redo(store);
    expect(store.getState().project.request?.height).toBe(12);
  });

  test("a stroke that goes on after it was taken back is a change of its own", () => {
    const store = open();
    const stroke = {};
    apply(store, tryNumbers, { height: 11 }, stroke);
    undo(store);
    apply(store, tryNumbers, { height: 13 }, stroke);
    undo(store);
    expect(store.getState().project).toEqual(full);
  });

  test("a number that is the same already, or has no request to stand in, leaves no trace", () => {
    const store = open();
    apply(store, tryNumbers, { height: full.request?.height ?? 0 });
    const empty = open(aProject());
    apply(empty, tryNumbers, { height: 11 });
    expect([store, empty].map((each) => each.getState().history.past.length)).toEqual([0, 0]);
  });

  test("a new change forgets what could be redone", () => {
    const store = open();
    apply(store, setDate, "2027-01-01");
    undo(store);
    apply(store, removePlot, "b");
    expect(store.getState().history.future).toHaveLength(0);
  });

  test("with nothing to take back or make again the project stays as it is", () => {
    const store = open();
    undo(store);
    redo(store);
    expect(store.getState().project).toEqual(full);
  });
});

describe("commands that change nothing leave no trace", () => {
  test.each([
    ["the pack that is open", (store: Store) => apply(store, choosePack, full.pack)],
    ["the date that is set", (store: Store) => apply(store, setDate, full.on)],
    ["no plots to add", (store: Store) => apply(store, addPlots, [])],
    ["a plot that is not there", (store: Store) => apply(store, removePlot, "zz")],
    ["an entry that is not there", (store: Store) => apply(store, removeProvision, "zz")],
    ["a dispute that is not there", (store: Store) => apply(store, restoreFinding, "zz")],
  ])("%s", (_, run) => {
    const store = open();
    run(store);
    expect(store.getState().history.past).toHaveLength(0);
  });
});

describe("what the commands do", () => {
  test("another municipality leaves the user's plots behind and keeps the request", () => {
    const store = open();
    apply(store, choosePack, "0657-herning");
    expect(store.getState().project).toEqual({ ...full, pack: "0657-herning", plots: [], records: noRecords });
  });

  test("what is entered anew of the same number of a plan takes its place; of another number or plan it stands beside it", () => {
    const store = open();
    const enter = (rest: Parameters<typeof anEntry>[0]) => {
      const { id: _, ...said } = anEntry(rest);
      apply(store, enterProvision, said);
    };
    enter({ value: 60 });
    enter({ value: 5, quantity: "maxClass", of: null });
    enter({ value: 30, plan: "1000002" });
    const { provisions } = store.getState().project.records;
    expect(provisions.map(({ plan, quantity, value }) => `${plan} ${quantity} ${value}`)).toEqual([
      "1000001 plotRatio 60",
      "1000001 maxClass 5",
      "1000002 plotRatio 30",
    ]);
    expect(new Set(provisions.map(({ id }) => id)).size).toBe(3);
  });

  test("with a plot goes what was set aside on it; the same finding set aside again has the newer reason", () => {
    const store = open();
    apply(store, setAside, { ...dispute, plot: "a", reason: "Ny grund" });
    expect(store.getState().project.records.disputes.map(({ reason }) => reason)).toEqual(["Ny grund"]);
    apply(store, removePlot, "a");
    expect(store.getState().project.records).toEqual({ ...records, disputes: [], offers: [] });
  });

  test("entries about an offer lie over each other, each with an id of its own; one that says nothing leaves no trace", () => {
    const store = open();
    apply(store, enterOffers, [said, { ...said, plot: "a" }, { ...said, values: {} }]);
    const { offers } = store.getState().project.records;
    expect(offers.map(({ id, plot }) => `${id} ${plot}`)).toEqual(["o1 a", "o2 b", "o3 a"]);
    const { past } = store.getState().history;
    apply(store, enterOffers, [{ ...said, values: {} }]);
    expect(store.getState().history.past).toBe(past);
  });

  test("a plot whose id is there already takes its place", () => {
    const store = open();
    apply(store, addPlots, [{ ...aUserPlot("a"), name: "Ny" }]);
    expect(store.getState().project.plots.map(({ id, name }) => `${id} ${name}`)).toEqual(["b Tegnet b", "a Ny"]);
  });
});
