import { naturbeskyttelse } from "../../../src/rules/retningslinje/naturbeskyttelse.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { areaTo, guidelineRows } from "../../builders/guideline-cases.ts";

casesFor(naturbeskyttelse, [
  ...guidelineRows("naturbeskyttelsesomraader", "et naturområde på Grønt Danmarkskort"),
  {
    name: "nature to come is called so",
    layers: areaTo("naturbeskyttelsesomraader", 100, { potential: true }),
    expect: "inside",
    says: "Hele grunden ligger i et muligt kommende naturområde",
  },
]);
