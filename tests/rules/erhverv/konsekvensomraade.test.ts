import { konsekvensomraade } from "../../../src/rules/erhverv/konsekvensomraade.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { areaTo, guidelineRows } from "../../builders/guideline-cases.ts";

casesFor(konsekvensomraade, [
  ...guidelineRows("produktionserhvervKonsekvens", "et konsekvensområde omkring produktionserhverv", { use: "office" }),
  {
    name: "an office in the impact area must be accounted for",
    request: { use: "office" },
    layers: areaTo("produktionserhvervKonsekvens", 100),
    expect: "inside",
    says: "en ny plan skal redegøre for, hvordan produktionen sikres",
  },
  {
    name: "production is no sensitive use",
    request: { use: "heavyIndustry" },
    layers: areaTo("produktionserhvervKonsekvens", 100),
    expect: "notSensitive",
    measured: 10_000,
  },
  {
    name: "the core of theme 1151 is not the impact area",
    request: { use: "office" },
    layers: areaTo("produktionserhverv", 100),
    expect: "outside",
  },
]);
