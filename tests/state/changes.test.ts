import { expect, test } from "vitest";
import type { PackChange } from "../../src/domain/change.ts";
import { failed, ok } from "../../src/domain/result.ts";
import { compareWith, othersOf } from "../../src/state/changes.ts";
import { createFakeChecker } from "../builders/fake-checker.ts";
import { aRequest } from "../builders/requests.ts";
import { startSession } from "../builders/screens.ts";

const none: PackChange = { before: "0201-alleroed+old", after: "0201-alleroed", layers: [] };

async function aSession() {
  const { store } = startSession(createFakeChecker());
  await expect.poll(() => store.getState().pack.kind).toBe("ready");
  return store;
}

test("only packs of the open pack's municipality are offered, and never the open one", async () => {
  const store = await aSession();
  store.setState({
    packs: [
      { name: "0201-alleroed", title: "Allerød" },
      { name: "0657-herning", title: "Herning" },
      { name: "0201-alleroed+1a2b3c4d", title: "Allerød", own: { how: "amended", number: 1 } },
    ],
  });
  expect(othersOf(store.getState()).map(({ name }) => name)).toEqual(["0201-alleroed+1a2b3c4d"]);
});

test("without a request only the data are held against each other; with one the answers too", async () => {
  const store = await aSession();
  const asked: string[] = [];
  const checker = {
    ...createFakeChecker(),
    changes: async (before: string) => ok({ ...none, before }),
    answerChanges: async (_: unknown, before: string) => {
      asked.push(before);
      return [];
    },
  };
  await compareWith(store, checker, "0201-alleroed+old");
  expect([store.getState().changes?.data.kind, store.getState().changes?.answers.kind, asked]).toEqual(["ready", "idle", []]);
  store.setState(({ project }) => ({ project: { ...project, request: aRequest() } }));
  await compareWith(store, checker, "0201-alleroed+old");
  expect([store.getState().changes?.answers.kind, asked]).toEqual(["ready", ["0201-alleroed+old"]]);
  await compareWith(store, checker, null);
  expect(store.getState().changes).toBeNull();
});

test("what goes wrong is told, and an answer that comes after another was asked for is dropped", async () => {
  const store = await aSession();
  const refusing = { ...createFakeChecker(), changes: async () => failed({ code: "packsOfOthers", words: { before: "a", after: "b" } }) };
  await compareWith(store, refusing, "x");
  const { changes } = store.getState();
  expect(changes?.data.kind === "failed" && changes.data.problems.map(({ code }) => code)).toEqual(["packsOfOthers"]);
  let release = () => {};
  const slow = {
    ...createFakeChecker(),
    changes: async (before: string) => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return ok({ ...none, before });
    },
  };
  const first = compareWith(store, slow, "first");
  await compareWith(store, createFakeChecker(), "second");
  release();
  await first;
  expect(store.getState().changes?.before).toBe("second");
  expect(store.getState().changes?.data.kind).toBe("ready");
});
