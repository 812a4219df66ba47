import type { commandTexts as da } from "../da/command-texts.ts";
import type { Translation } from "../translation.ts";
import { cutOff, leftOut } from "./catalog.ts";
import { commandLine, commandProblems } from "./command-line.ts";
import { diffing, diffingProblems } from "./diffing.ts";
import { packing, packingProblems } from "./packing.ts";
import { faults, losses, requestProblems } from "./problems.ts";
import { fieldProblems, receipt, repairs } from "./receipt.ts";

export const commandTexts: Translation<typeof da> = {
  commandLine,
  packing,
  receipt,
  repairs,
  diffing,
  notKept: { ...leftOut, ...faults },
  cutOff: { ...cutOff, ...losses },
  problems: { ...requestProblems, ...packingProblems, ...fieldProblems, ...diffingProblems, ...commandProblems },
};
