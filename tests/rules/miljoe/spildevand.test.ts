import { spildevand } from "../../../src/rules/miljoe/spildevand.ts";
import { casesFor } from "../../builders/cases-for.ts";

casesFor(spildevand, [
  { name: "none", layers: {}, request: { processWastewater: false }, expect: "none" },
  { name: "a company that nobody has asked", layers: {}, request: { processWastewater: null }, expect: "unknown" },
  { name: "process wastewater needs a permit", layers: {}, request: { processWastewater: true }, expect: "process" },
]);
