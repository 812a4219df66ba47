import { stoej } from "../../../src/rules/retningslinje/stoej.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { areaTo, guidelineRows } from "../../builders/guideline-cases.ts";

casesFor(stoej, [
  ...guidelineRows("stoejbelastedeArealer", "et støjbelastet areal", { use: "office" }),
  {
    name: "an office there needs a plan that shields it",
    request: { use: "office" },
    layers: areaTo("stoejbelastedeArealer", 100),
    expect: "inside",
    says: "en ny lokalplan kan kun lægge dem dér, hvis den sikrer afskærmning",
  },
  {
    name: "a hall is not sensitive to noise",
    request: { use: "logistics" },
    layers: areaTo("stoejbelastedeArealer", 100),
    expect: "notSensitive",
    measured: 10_000,
  },
  {
    name: "offices that go with a hall make it no sensitive use",
    request: { use: "lightIndustry", officeFloorArea: 1900 },
    layers: areaTo("stoejbelastedeArealer", 100),
    expect: "notSensitive",
  },
  { name: "a hall on quiet land", request: { use: "logistics" }, layers: {}, expect: "outside" },
]);
