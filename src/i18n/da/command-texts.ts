import { cutOff, leftOut } from "./catalog.ts";
import { commandLine, commandProblems } from "./command-line.ts";
import { packing, packingProblems } from "./packing.ts";
import { faults, losses, requestProblems } from "./problems.ts";

/** What the command line says, in Danish. */
export const commandTexts = {
  commandLine,
  packing,
  notKept: { ...leftOut, ...faults },
  cutOff: { ...cutOff, ...losses },
  problems: { ...requestProblems, ...packingProblems, ...commandProblems },
};
