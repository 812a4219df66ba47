import { afterEach, expect, test, vi } from "vitest";
import { noRecords } from "../../src/domain/records.ts";
import { startChecking } from "../../src/state/check.ts";
import { createGrundlagStore } from "../../src/state/store.ts";
import { initialView } from "../../src/state/view.ts";
import type { Checker, OnProgress } from "../../src/worker/protocol.ts";
import { createFakeChecker } from "../builders/fake-checker.ts";
import { aRequest } from "../builders/requests.ts";

let stop = () => {};
afterEach(() => stop());

test("progress that arrives after the result does not take pack or answer away again", async () => {
  const fake = createFakeChecker();
  const late: OnProgress[] = [];
  const checker: Checker = {
    ...fake,
    open: (name, onProgress) => {
      late.push(onProgress);
      return fake.open(name, onProgress);
    },
    check: (input, onProgress) => {
      late.push(onProgress);
      return fake.check(input, onProgress);
    },
  };
  const store = createGrundlagStore(
    { pack: "0201-alleroed", request: aRequest(), on: "2026-11-22", plots: [], records: noRecords },
    initialView("da"),
  );
  stop = startChecking(store, checker);
  await vi.waitUntil(() => store.getState().answer.kind === "ready", { timeout: 3000, interval: 5 });
  for (const tell of late) tell(0.95, "measuring");
  expect([store.getState().pack.kind, store.getState().answer.kind]).toEqual(["ready", "ready"]);
});
