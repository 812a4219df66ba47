import { createHelperThreads } from "../../scripts/helper-threads.ts";
import { noRecords } from "../../src/domain/records.ts";
import type { ExpansionRequest } from "../../src/domain/request.ts";
import { folderChecker } from "./checker.ts";
import { median, processorTime, quantile } from "./engine.ts";
import { machineLine, residentMemory, thisMachine } from "./machine.ts";
import { question } from "./question.ts";
import { writeSection } from "./readme.ts";
import { packTown } from "./town/pack-town.ts";

/** How the benchmark of a changed request is called. */
export interface ReanswerOptions {
  readonly plots: number;
  readonly changes: number;
  readonly day: string;
  readonly write?: boolean;
}

/** Numbers of the form that are changed in turn, each to a value of its own. */
const changes: readonly { readonly what: string; readonly of: (request: ExpansionRequest, step: number) => ExpansionRequest }[] = [
  { what: "height", of: (request, step) => ({ ...request, height: 8 + (step % 9) }) },
  { what: "plot area", of: (request, step) => ({ ...request, plotArea: 5_000 + 250 * (step % 40) }) },
  { what: "floor area", of: (request, step) => ({ ...request, floorArea: 2_000 + 100 * (step % 50) }) },
  { what: "a wish", of: (request, step) => ({ ...request, wishes: { ...request.wishes, motorway: 1_000 + 100 * (step % 40) } }) },
];

/** One change: which number it was, and how long new rows took, ms. */
interface Reanswer {
  readonly what: string;
  readonly time: number;
  readonly processor: number;
}

/** Measures all plots once and then times how long the rows of a request take in which one number is another. */
export async function timeReanswers({ plots, changes: count, day, write }: ReanswerOptions): Promise<void> {
  const helpers = createHelperThreads();
  const town = await packTown({ seed: 20_261_122, plots, features: 1_000 });
  try {
    const checker = folderChecker(helpers);
    await checker.open(town.folder, () => {});
    const ask = (request: ExpansionRequest) => checker.check({ request, on: question.on, plots: [], records: noRecords }, () => {});
    const start = performance.now();
    let { request } = question;
    await ask(request);
    const first = performance.now() - start;
    const answers: Reanswer[] = [];
    for (let step = 1; step <= count; step++) {
      const { what, of } = changes[step % changes.length];
      request = of(request, step);
      const [from, used] = [performance.now(), processorTime()];
      await ask(request);
      answers.push({ what, time: performance.now() - from, processor: processorTime() - used });
    }
    const section = [
      `${plots} measured plots, one number of the request changed (${count} changes): ${helpers.most + 1} threads, new rows after so many ms.`,
      `The first answer, measuring included, took ${(first / 1000).toFixed(1)} s; ${residentMemory()} MiB resident.`,
      `Measured on ${day}: ${machineLine(thisMachine())}.\n\n${reanswerTable(answers)}`,
    ].join(" ");
    console.log(section);
    if (write) writeSection("reanswer", section);
  } finally {
    await helpers.end();
    town.remove();
  }
}

/** All changes together, then each kind by itself: the middle and what 95 of 100 lie below, ms. */
function reanswerTable(answers: readonly Reanswer[]): string {
  const row = (title: string, some: readonly Reanswer[]): string => {
    const ofThem = (values: readonly number[]) => [median(values), quantile(values, 0.95)].map((value) => value.toFixed(0));
    return `| ${[title, ...ofThem(some.map(({ time }) => time)), ...ofThem(some.map(({ processor }) => processor))].join(" | ")} |`;
  };
  const kinds = changes.map(({ what }) => ({ what, some: answers.filter((each) => each.what === what) }));
  return [
    "| changed | middle | 95 % | processor time, middle | 95 % |",
    "| --- | --- | --- | --- | --- |",
    row("any of them", answers),
    ...kinds.filter(({ some }) => some.length > 0).map(({ what, some }) => row(what, some)),
  ].join("\n");
}
