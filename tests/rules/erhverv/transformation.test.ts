import { transformation } from "../../../src/rules/erhverv/transformation.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { areaTo, guidelineRows } from "../../builders/guideline-cases.ts";

casesFor(transformation, [
  ...guidelineRows("transformationsomraader", "et transformationsområde"),
  {
    name: "homes may come as neighbours, with 5 dB more than elsewhere",
    layers: areaTo("transformationsomraader", 100),
    expect: "inside",
    says: "op til 5 dB over grænseværdien",
  },
]);
