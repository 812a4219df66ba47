import { answers } from "./answers.ts";
import { branches } from "./branches.ts";
import { cutOff, leftOut } from "./catalog.ts";
import { commandLine, commandProblems } from "./command-line.ts";
import { commands, failures, progress } from "./commands.ts";
import { form } from "./form.ts";
import { jord } from "./jord.ts";
import { kultur } from "./kultur.ts";
import { map, mapProblems } from "./map.ts";
import { naboer } from "./naboer.ts";
import { natur } from "./natur.ts";
import { need } from "./need.ts";
import { packing, packingProblems } from "./packing.ts";
import { plan } from "./plan.ts";
import { plotPage } from "./plot-page.ts";
import { faults, fileProblems, losses, packProblems, requestProblems } from "./problems.ts";
import { steps } from "./steps.ts";
import { ui } from "./ui.ts";
import { vand } from "./vand.ts";

/** Danish: the source of every text. */
export const da = {
  rules: { ...need, ...naboer, ...natur, ...vand, ...jord, ...kultur, ...plan },
  steps,
  ...answers,
  notKept: { ...leftOut, ...faults },
  cutOff: { ...cutOff, ...losses },
  packing,
  commandLine,
  ui,
  map,
  form,
  branches,
  plotPage,
  commands,
  progress,
  problems: { ...failures, ...mapProblems, ...fileProblems, ...requestProblems, ...packProblems, ...packingProblems, ...commandProblems },
};
