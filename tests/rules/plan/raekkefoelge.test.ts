import { raekkefoelge } from "../../../src/rules/plan/raekkefoelge.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer } from "../../builders/layers.ts";
import { aLokalplan, aRamme } from "../../builders/plans.ts";

const ramme = (fields: Parameters<typeof aRamme>[0]) => ({ kommuneplanrammer: aLayer("kommuneplanrammer", [aRamme(fields)]) });

casesFor(raekkefoelge, [
  {
    name: "a lokalplan on the plot has settled the order",
    layers: { ...ramme({ forLater: true }), lokalplaner: aLayer("lokalplaner", [aLokalplan()]) },
    expect: "settled",
  },
  {
    name: "a ramme held back for a later period",
    layers: ramme({ forLater: true }),
    expect: "later",
    says: "«LU.E.04» er et muligt fremtidigt byområde",
  },
  { name: "a ramme whose notes name an order", layers: ramme({ notes: "Se rækkefølgeplanen: etape 2." }), expect: "told" },
  { name: "a ramme that says nothing is to be asked about", layers: ramme({}), expect: "silent", says: "intet felt for rækkefølge" },
  { name: "no ramme at all", layers: {}, expect: "silent" },
]);
