import { answers } from "./answers.ts";
import { kultur } from "./kultur.ts";
import { steps } from "./steps.ts";

/** Danish: the source of every text. */
export const da = {
  rules: { ...kultur },
  steps,
  ...answers,
};
