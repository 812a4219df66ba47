import { sidespor } from "../../../src/rules/infrastruktur/sidespor.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer } from "../../builders/layers.ts";
import { aRamme } from "../../builders/plans.ts";

const ramme = (notes: string | null) => ({ kommuneplanrammer: aLayer("kommuneplanrammer", [aRamme({ number: "31.E3", notes })]) });

casesFor(sidespor, [
  { name: "a ramme without notes tells nothing", layers: ramme(null), expect: "silent" },
  { name: "notes on other things tell nothing", layers: ramme("Miljøprofil"), expect: "silent" },
  {
    name: "a ramme that keeps a siding possible is told, as HI-Park's does",
    layers: ramme("Der skal være mulighed for sidespor."),
    expect: "wanted",
    says: "«31.E3» nævner et sidespor",
  },
  { name: "a wish for rail alone is no finding", layers: {}, request: { wishes: { rail: 500 } }, expect: "silent" },
]);
