import { expect, test } from "vitest";
import type { UserPlot } from "../../src/domain/plot.ts";
import { noRecords } from "../../src/domain/records.ts";
import { createCrew } from "../../src/worker/crew.ts";
import { nearHand } from "../../src/worker/far-hand.ts";
import type { Hand } from "../../src/worker/hand.ts";
import { createNumberedTeller } from "../../src/worker/numbered-news.ts";
import type { Asked } from "../../src/worker/share-work.ts";
import { aCandidate, aPlotAnswer } from "../builders/fake-answer.ts";
import { aRequest } from "../builders/requests.ts";
import { on } from "../builders/towns.ts";
import { rowOf } from "../builders/whole-answer.ts";

const aHand = (called: (numbers: readonly number[]) => void): Hand => ({
  learn: async () => {},
  forget: async () => {},
  rows: async (_, numbers) => {
    called(numbers);
    return numbers.map((number) => rowOf(aPlotAnswer(aCandidate(number), "withPermits", number)));
  },
  wholes: async () => [],
  gists: async () => [],
});

const question = { request: aRequest(), on, records: noRecords };
const asked: Asked = { question, numbers: [...Array(40).keys()], own: new Map() };
const aUserPlot: UserPlot = { id: "u", name: "u", geometry: aCandidate(1).geometry };
const watch = { onDone: () => {}, pause: async () => {} };
/** Holds answers back until it is opened; they go on in order. */
function aGate() {
  const waiting: (() => void)[] = [];
  return {
    passed: () => new Promise<void>((resolve) => waiting.push(resolve)),
    open: () => {
      for (const resolve of waiting.splice(0)) resolve();
    },
  };
}
/** Until nothing more is done by itself. */
const quiet = () => new Promise<void>((resolve) => setTimeout(resolve));

test("what helpers have measured they are asked about before the near hand is, which holds up its thread until it is done", async () => {
  const called: string[] = [];
  const far = aHand(() => called.push("far"));
  const crew = createCrew(
    aHand(() => called.push("near")),
    () => true,
    (arrived) => arrived(far),
  );
  const first = await crew.rows(asked, watch);
  expect(new Set(called)).toEqual(new Set(["near", "far"]));
  called.length = 0;
  expect(await crew.rows(asked, watch)).toEqual(first);
  expect(called).toEqual(["far", "near"]);
});

test("a helper that comes late takes over half of what the near hand has measured, a few at a time, and of the user's plots none", async () => {
  const taken: number[] = [];
  let nearest: readonly number[] = [];
  const near = aHand((numbers) => {
    nearest = numbers;
  });
  const far = aHand((numbers) => void taken.push(numbers.length));
  let arrived: (hand: Hand) => void = () => {};
  const crew = createCrew(
    near,
    () => true,
    (arrive) => {
      arrived = arrive;
    },
  );
  const own = new Map([0, 1, 2].map((number) => [number, { number, plot: aUserPlot }]));
  const first = await crew.rows({ ...asked, own }, watch);
  await quiet();
  arrived(far);
  expect(await crew.rows({ ...asked, own }, watch)).toEqual(first);
  await quiet();
  expect(taken).toEqual([4, 4, 4, 4, 4]);
  taken.length = 0;
  expect(await crew.rows({ ...asked, own }, watch)).toEqual(first);
  await quiet();
  expect(taken).toEqual([20]);
  expect(nearest).toHaveLength(20);
  expect(nearest).toEqual(expect.arrayContaining([0, 1, 2]));
});

test("a helper that fails at taking over leaves all with the near hand, and no answer fails by it", async () => {
  const failing: Hand = { ...aHand(() => {}), rows: () => Promise.reject(new Error("out of memory")) };
  let arrived: (hand: Hand) => void = () => {};
  const crew = createCrew(
    aHand(() => {}),
    () => true,
    (arrive) => {
      arrived = arrive;
    },
  );
  const first = await crew.rows(asked, watch);
  arrived(failing);
  for (const _ of [1, 2, 3]) {
    expect(await crew.rows(asked, watch)).toEqual(first);
    await quiet();
  }
});

test("the user's plots are not taken from a helper that is still at work on a check that was given up", async () => {
  const forgotten: number[] = [];
  const gate = aGate();
  const slow: Hand = {
    ...aHand(() => {}),
    forget: async (numbers) => void forgotten.push(...numbers),
    rows: async (asked, numbers) => {
      await gate.passed();
      return aHand(() => {}).rows(asked, numbers);
    },
  };
  const crew = createCrew(
    aHand(() => {}),
    () => true,
    (arrived) => [aHand(() => {}), slow].forEach(arrived),
  );
  const own = new Map([...Array(40).keys()].map((number) => [number, { number, plot: aUserPlot }]));
  const pause = () => Promise.reject(new DOMException("a newer check has begun", "AbortError"));
  await expect(crew.rows({ ...asked, own }, { ...watch, pause })).rejects.toThrow("a newer check");
  crew.keepOnly(new Set());
  expect(forgotten).toEqual([]);
  gate.open();
  await crew.atRest();
  crew.keepOnly(new Set());
  expect(forgotten.length).toBeGreaterThan(0);
});

test("what is forgotten while a helper's answer is on its way is heard all the same, and so is every answer after it", async () => {
  const gate = aGate();
  const teller = createNumberedTeller();
  const rowAt = (height: number) => (number: number) => rowOf(aPlotAnswer(aCandidate(number), "withPermits", number + height));
  const far = nearHand({
    broken: new Promise<never>(() => {}),
    hand: {
      ...aHand(() => {}),
      open: async () => "",
      forget: async (numbers) => {
        teller.forget(numbers);
        await gate.passed();
      },
      rows: async ({ request: { height } }, numbers) => {
        const news = teller.tell(numbers, numbers.map(rowAt(height)));
        await gate.passed();
        return news;
      },
    },
  });
  const askFor = (height: number, numbers: readonly number[]) => far.rows({ ...question, request: aRequest({ height }) }, numbers);
  const first = askFor(1, [0, 1]);
  gate.open();
  await first;
  const answers = [askFor(2, [0, 1]), far.forget([0]), askFor(2, [1]), askFor(2, [0, 1])];
  gate.open();
  expect(await Promise.all(answers)).toEqual([[0, 1].map(rowAt(2)), undefined, [1].map(rowAt(2)), [0, 1].map(rowAt(2))]);
});
