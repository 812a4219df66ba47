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
const changes: readonly ((request: ExpansionRequest, step: number) => ExpansionRequest)[] = [
  (request, step) => ({ ...request, height: 8 + (step % 9) }),
  (request, step) => ({ ...request, plotArea: 5_000 + 250 * (step % 40) }),
  (request, step) => ({ ...request, floorArea: 2_000 + 100 * (step % 50) }),
  (request, step) => ({ ...request, wishes: { ...request.wishes, motorway: 1_000 + 100 * (step % 40) } }),
];

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
    const [times, processor]: [number[], number[]] = [[], []];
    for (let step = 1; step <= count; step++) {
      request = changes[step % changes.length](request, step);
      const [from, used] = [performance.now(), processorTime()];
      await ask(request);
      times.push(performance.now() - from);
      processor.push(processorTime() - used);
    }
    const line = [
      `${plots} measured plots, one number of the request changed (${count} changes): ${helpers.most + 1} threads, new rows in ${median(times).toFixed(0)} ms (middle),`,
      `${quantile(times, 0.95).toFixed(0)} ms (95 %); processor time ${median(processor).toFixed(0)} and ${quantile(processor, 0.95).toFixed(0)} ms.`,
      `The first answer, measuring included, took ${(first / 1000).toFixed(1)} s; ${residentMemory()} MiB resident.`,
      `Measured on ${day}: ${machineLine(thisMachine())}.`,
    ].join(" ");
    console.log(line);
    if (write) writeSection("reanswer", line);
  } finally {
    await helpers.end();
    town.remove();
  }
}
