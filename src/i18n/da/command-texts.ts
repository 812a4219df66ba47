import { cutOff, leftOut } from "./catalog.ts";
import { commandLine, commandProblems } from "./command-line.ts";
import { diffing, diffingProblems } from "./diffing.ts";
import { fetching, fetchProblems, fetchReasons } from "./fetching.ts";
import { packing, packingProblems } from "./packing.ts";
import { faults, losses, requestProblems } from "./problems.ts";
import { fieldProblems, receipt, repairs } from "./receipt.ts";

/** What the command line says, in Danish. */
export const commandTexts = {
  commandLine,
  packing,
  fetching,
  receipt,
  repairs,
  diffing,
  notKept: { ...leftOut, ...faults },
  cutOff: { ...cutOff, ...losses, ...fetchReasons },
  problems: { ...requestProblems, ...packingProblems, ...fetchProblems, ...fieldProblems, ...diffingProblems, ...commandProblems },
};
