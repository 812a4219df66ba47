import type { ruleTexts as da } from "../da/rule-texts.ts";
import type { Translation } from "../translation.ts";
import { certainty } from "./certainty.ts";
import { erhverv } from "./erhverv.ts";
import { expansion } from "./expansion.ts";
import { fit } from "./fit.ts";
import { gaps } from "./gaps.ts";
import { heritageLaw } from "./heritage-law.ts";
import { improve } from "./improve.ts";
import { infrastruktur } from "./infrastruktur.ts";
import { jord } from "./jord.ts";
import { kultur } from "./kultur.ts";
import { meeting } from "./meeting.ts";
import { miljoe } from "./miljoe.ts";
import { naboer } from "./naboer.ts";
import { natur } from "./natur.ts";
import { natureLaw } from "./nature-law.ts";
import { need } from "./need.ts";
import { plan } from "./plan.ts";
import { planProcedure } from "./plan-procedure.ts";
import { retningslinjer } from "./retningslinjer.ts";
import { steps } from "./steps.ts";
import { vand } from "./vand.ts";
import { waterLaw } from "./water-law.ts";

export const ruleTexts: Translation<typeof da> = {
  rules: {
    ...need,
    ...naboer,
    ...natur,
    ...vand,
    ...jord,
    ...kultur,
    ...plan,
    ...erhverv,
    ...retningslinjer,
    ...planProcedure,
    ...infrastruktur,
    ...miljoe,
    ...natureLaw,
    ...waterLaw,
    ...heritageLaw,
  },
  steps,
  noData: gaps,
  certainty,
  fit,
  expansion,
  improve,
  meeting,
};
