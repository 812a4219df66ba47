import type { Rule } from "./define-rule.ts";
import { kirkebyggelinje } from "./kultur/kirkebyggelinje.ts";

/** Every rule, in the order in which equal outcomes are listed. */
export const rules: readonly Rule[] = [kirkebyggelinje];
