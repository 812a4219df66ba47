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

/** What the interface says, in Danish, the source of every text. */
export const da = {
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
