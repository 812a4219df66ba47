import type { commandTexts as da } from "../da/command-texts.ts";
import type { Translation } from "../translation.ts";
import { cutOff, leftOut } from "./catalog.ts";
import { commandLine, commandProblems } from "./command-line.ts";
import { diffing, diffingProblems } from "./diffing.ts";
import { fetching, fetchProblems, fetchReasons } from "./fetching.ts";
import { packing, packingProblems } from "./packing.ts";
import { faults, losses, requestProblems } from "./problems.ts";
import { fieldProblems, receipt, repairs } from "./receipt.ts";

export const commandTexts: Translation<typeof da> = {
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
