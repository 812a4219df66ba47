import { oekologiskForbindelse } from "../../../src/rules/retningslinje/oekologisk-forbindelse.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { areaTo, guidelineRows } from "../../builders/guideline-cases.ts";
import { aLayer } from "../../builders/layers.ts";
import { rectangle } from "../../builders/plots.ts";

casesFor(oekologiskForbindelse, [
  ...guidelineRows("oekologiskeForbindelser", "en økologisk forbindelse"),
  {
    name: "a corridor to come is called so",
    layers: areaTo("oekologiskeForbindelser", 100, { potential: true }),
    expect: "inside",
    says: "Hele grunden ligger i en potentiel økologisk forbindelse",
  },
  {
    name: "beside a larger one to come, the one that there is is told",
    layers: {
      oekologiskeForbindelser: aLayer("oekologiskeForbindelser", [
        { shape: rectangle(0, 0, 70, 100), fields: { potential: true } },
        { shape: rectangle(70, 0, 20, 100), fields: { potential: false } },
      ]),
    },
    expect: "inside",
    measured: 9000,
    says: "9.000 m² af grunden (90 %) ligger i en økologisk forbindelse.",
  },
]);
