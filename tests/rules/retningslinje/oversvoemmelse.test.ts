import { fareForOversvoemmelse } from "../../../src/rules/retningslinje/oversvoemmelse.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { areaTo, guidelineRows } from "../../builders/guideline-cases.ts";

casesFor(fareForOversvoemmelse, [
  ...guidelineRows("oversvoemmelse", "et areal, der kan blive udsat for oversvømmelse eller erosion"),
  {
    name: "a new plan must set measures",
    layers: areaTo("oversvoemmelse", 100),
    expect: "inside",
    says: "En ny plan for arealet skal fastsætte afværgeforanstaltninger. Retningslinjen binder byrådets planlægning",
  },
]);
