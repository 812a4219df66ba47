import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { apply } from "../../src/state/apply.ts";
import { fileRequest } from "../../src/state/commands/file-request.ts";
import { look } from "../../src/state/look.ts";
import type { Checker } from "../../src/worker/protocol.ts";
import { createFakeChecker } from "../builders/fake-checker.ts";
import { aRequest } from "../builders/requests.ts";
import { startSession } from "../builders/screens.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const settle = () => vi.advanceTimersByTimeAsync(500);

const hall = { footprint: { length: 60, width: 30 }, yardDepth: 0, floorPerParkingSpace: null };

async function compare(request: ReturnType<typeof aRequest>, change: (fake: Checker) => Partial<Checker> = () => ({})) {
  const asked: string[] = [];
  const fake = createFakeChecker();
  const counted: Checker = {
    ...fake,
    fit: (input, plot) => {
      asked.push(plot);
      return fake.fit(input, plot);
    },
  };
  const session = startSession({ ...counted, ...change(counted) });
  await settle();
  apply(session.store, fileRequest, request);
  await settle();
  look(session.store, { compared: ["A-1", "A-2"], comparing: true });
  await settle();
  return { ...session, asked, fits: () => session.store.getState().fits };
}

test("plots that are compared are asked about once each while a hall is wanted", async () => {
  const { asked, fits, store } = await compare(aRequest({ hall }));
  expect(asked).toEqual(["A-1", "A-2"]);
  expect([...fits().keys()]).toEqual(["A-1", "A-2"]);
  look(store, { compared: ["A-1", "A-2", "A-3"] });
  await settle();
  expect(asked).toEqual(["A-1", "A-2", "A-3"]);
});

test("without a hall nothing is asked", async () => {
  expect((await compare(aRequest())).asked).toEqual([]);
});

test("another request makes what was known void", async () => {
  const { asked, fits, store } = await compare(aRequest({ hall }));
  apply(store, fileRequest, aRequest({ hall, height: 9 }));
  expect(fits().size).toBe(0);
  await settle();
  expect(asked).toEqual(["A-1", "A-2", "A-1", "A-2"]);
});

test("a plot that cannot be measured is said to be so, and the next one is asked about", async () => {
  const { fits } = await compare(aRequest({ hall }), (counted) => ({
    fit: async (input, plot) => {
      if (plot === "A-1") throw new Error("out of memory");
      return counted.fit(input, plot);
    },
  }));
  expect(fits().get("A-1")).toBeNull();
  expect(fits().get("A-2")).toMatchObject({ plot: "A-2", verdict: "fits" });
});
