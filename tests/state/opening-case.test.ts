import { expect, test } from "vitest";
import type { CaseFile } from "../../src/domain/case-file.ts";
import { failed, ok } from "../../src/domain/result.ts";
import type { Checker } from "../../src/worker/protocol.ts";
import { aDispute, anEntry } from "../builders/changed-records.ts";
import { createFakeChecker } from "../builders/fake-checker.ts";
import { aRequest } from "../builders/requests.ts";
import { aUserPlot, startSession } from "../builders/screens.ts";

const saved: CaseFile = {
  pack: { name: "0657-herning", municipality: "0657 Herning", layers: [] },
  request: aRequest({ company: "Gemt A/S" }),
  on: "2027-02-01",
  plots: [aUserPlot("c")],
  records: { provisions: [anEntry()], disputes: [aDispute()], offers: [] },
  rulesVersion: "1",
  answered: null,
};
const text = '{"kind":"grundlag-case"}';
const reads = (read: CaseFile): Partial<Checker> => ({ readCase: async () => ok({ read, problems: [] }) });

/** A session in which a file is picked, and that has come to rest. */
async function picked(parts: Partial<Checker>) {
  const bring: Checker["bring"] = async ([{ name }]) => ({ tables: [], cases: [{ name, text }], packs: [], refused: [] });
  const session = startSession({ ...createFakeChecker(), bring, ...parts }, {});
  const { store, acts } = session;
  await expect.poll(() => store.getState().packs.length).toBeGreaterThan(0);
  acts.bring([new File([text], "sag.grundlag.json")]);
  await expect.poll(() => store.getState().notices.length).toBeGreaterThan(0);
  await expect.poll(() => store.getState().errand).toBeNull();
  session.stop();
  return { ...session, told: store.getState().notices.map(({ tone, problem }) => `${tone} ${problem.code}`) };
}

test("a saved case takes the place of what was open, with its municipality; undo brings that back", async () => {
  const { store, acts, told } = await picked(reads(saved));
  expect(told).toEqual(["info caseOpened"]);
  const { pack, rulesVersion: _, answered: __, ...rest } = saved;
  expect(store.getState().project).toEqual({ pack: pack.name, ...rest });
  expect(store.getState().view).toMatchObject({ requestOpen: false, plot: null });
  acts.undo();
  expect(store.getState().project).toMatchObject({ pack: "0201-alleroed", request: null, plots: [] });
});

test("what is otherwise now than when it was saved is told, once its own pack is open", async () => {
  let opened = "";
  const { told } = await picked({
    ...reads(saved),
    open: async (name, onProgress) => {
      const view = await createFakeChecker({ wait: 20 }).open(name, onProgress);
      opened = name;
      return view;
    },
    compareCase: async (file) => [{ code: "caseOtherRules", words: { file, saved: opened, now: "2" } }],
  });
  expect(told).toEqual(["info caseOpened", "warning caseOtherRules"]);
  expect(opened).toBe("0657-herning");
});

test("a case that cannot be read, or whose pack is not here, leaves everything as it is and says why", async () => {
  const broken = await picked({ readCase: async () => failed({ code: "caseOtherVersion", words: { file: "f", version: "9" } }) });
  expect(broken.told).toEqual(["error caseOtherVersion"]);
  const foreign = await picked(reads({ ...saved, pack: { ...saved.pack, name: "0999-anderledes" } }));
  expect(foreign.told).toEqual(["error casePackUnknown"]);
  const failing = await picked({
    readCase: async () => {
      throw new Error("out of memory");
    },
  });
  expect(failing.told).toEqual(["error caseNotOpened"]);
  for (const { store } of [broken, foreign, failing]) {
    expect(store.getState().project).toMatchObject({ pack: "0201-alleroed", request: null, plots: [] });
    expect(store.getState().history.past).toEqual([]);
  }
});

test("a case that comes together with its pack opens on it", async () => {
  const name = "0201-alleroed+0123abcd";
  const packs = [{ name, title: "Allerød", code: "0201" }];
  const bring: Checker["bring"] = async ([file]) => ({ tables: [], cases: [{ name: file.name, text }], packs, refused: [] });
  const { store, told } = await picked({ ...reads({ ...saved, pack: { ...saved.pack, name } }), bring });
  expect(told).toEqual(["info caseOpened"]);
  expect(store.getState().project.pack).toBe(name);
  expect(store.getState().packs.at(-1)).toEqual({ name, title: "Allerød", own: { how: "file", number: 1 } });
});
