import { expect, test } from "vitest";
import { noRecords } from "../../src/domain/records.ts";
import { createCrew } from "../../src/worker/crew.ts";
import type { Hand } from "../../src/worker/hand.ts";
import { aCandidate, aPlotAnswer } from "../builders/fake-answer.ts";
import { aRequest } from "../builders/requests.ts";
import { on } from "../builders/towns.ts";
import { rowOf } from "../builders/whole-answer.ts";

const aHand = (called: () => void): Hand => ({
  learn: async () => {},
  forget: async () => {},
  rows: async (_, numbers) => {
    called();
    return numbers.map((number) => rowOf(aPlotAnswer(aCandidate(number), "withPermits", number)));
  },
  wholes: async () => [],
  gists: async () => [],
});

test("what helpers have measured they are asked about before the near hand is, which holds up its thread until it is done", async () => {
  const called: string[] = [];
  const far = aHand(() => called.push("far"));
  const crew = createCrew(
    aHand(() => called.push("near")),
    () => true,
    (arrived) => arrived(far),
  );
  const question = { request: aRequest(), on, records: noRecords };
  const asked = { question, numbers: [...Array(40).keys()], own: new Map() };
  const watch = { onDone: () => {}, pause: async () => {} };
  const first = await crew.rows(asked, watch);
  expect(new Set(called)).toEqual(new Set(["near", "far"]));
  called.length = 0;
  expect(await crew.rows(asked, watch)).toEqual(first);
  expect(called).toEqual(["far", "near"]);
});
