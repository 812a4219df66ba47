import { etager } from "../../../src/rules/plan/etager.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { ceilingRows } from "../../builders/ceiling-rows.ts";
import { aLayer } from "../../builders/layers.ts";
import { aLokalplan } from "../../builders/plans.ts";

const lokalplan = (maxStoreys: number) => ({ lokalplaner: aLayer("lokalplaner", [aLokalplan({ maxStoreys })]) });

casesFor(etager, [
  ...ceilingRows({ kept: { maxStoreys: 4 }, broken: { maxStoreys: 2 }, asks: { storeys: 3 }, inDocument: { regulatedInDocument: true } }),
  { name: "3 storeys keep 3.5", request: { storeys: 3 }, layers: lokalplan(3.5), expect: "within", says: "tillader 3,5 etager" },
  { name: "3.5 storeys keep 3.5", request: { storeys: 3.5 }, layers: lokalplan(3.5), expect: "within", measured: 3.5, limit: 3.5 },
  { name: "4 storeys break 3.5", request: { storeys: 4 }, layers: lokalplan(3.5), expect: "overLokalplanRammeUnknown" },
  { name: "1 storey keeps 1.5", request: { storeys: 1 }, layers: lokalplan(1.5), expect: "within", says: "Byggeriet har 1 etage;" },
  { name: "2 storeys break 1.5", request: { storeys: 2 }, layers: lokalplan(1.5), expect: "overLokalplanRammeUnknown" },
]);
