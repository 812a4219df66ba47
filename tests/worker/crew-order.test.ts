import { expect, test } from "vitest";
import type { UserPlot } from "../../src/domain/plot.ts";
import { noRecords } from "../../src/domain/records.ts";
import { createCrew } from "../../src/worker/crew.ts";
import type { Hand } from "../../src/worker/hand.ts";
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
