import type { da } from "../da/index.ts";
import type { Translation } from "../translation.ts";
import { answers } from "./answers.ts";
import { kultur } from "./kultur.ts";
import { steps } from "./steps.ts";

export const en: Translation<typeof da> = {
  rules: { ...kultur },
  steps,
  ...answers,
};
