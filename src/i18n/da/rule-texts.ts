import { certainty } from "./certainty.ts";
import { fit } from "./fit.ts";
import { gaps } from "./gaps.ts";
import { improve } from "./improve.ts";
import { jord } from "./jord.ts";
import { kultur } from "./kultur.ts";
import { naboer } from "./naboer.ts";
import { natur } from "./natur.ts";
import { need } from "./need.ts";
import { plan } from "./plan.ts";
import { steps } from "./steps.ts";
import { vand } from "./vand.ts";

/** What findings and steps say, in Danish. */
export const ruleTexts = {
  rules: { ...need, ...naboer, ...natur, ...vand, ...jord, ...kultur, ...plan },
  steps,
  noData: gaps,
  certainty,
  fit,
  improve,
};
