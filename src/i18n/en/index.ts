import type { da } from "../da/index.ts";
import type { Translation } from "../translation.ts";
import { accuracy } from "./accuracy.ts";
import { answers } from "./answers.ts";
import { arrivalProblems } from "./arrival-problems.ts";
import { caseProblems } from "./case-problems.ts";
import { commands, failures, progress } from "./commands.ts";
import { form } from "./form.ts";
import { hallForm } from "./hall-form.ts";
import { map, mapProblems } from "./map.ts";
import { plotPage } from "./plot-page.ts";
import { fileProblems, packProblems } from "./problems.ts";
import { ranking } from "./ranking.ts";
import { records } from "./records.ts";
import { stock } from "./stock.ts";
import { ui } from "./ui.ts";

export const en: Translation<typeof da> = {
  ...answers,
  ui,
  map,
  form,
  hallForm,
  plotPage,
  accuracy,
  ranking,
  records,
  stock,
  commands,
  progress,
  problems: {
    ...failures,
    ...arrivalProblems,
    ...mapProblems,
    ...fileProblems,
    ...packProblems,
    ...caseProblems,
  },
};
