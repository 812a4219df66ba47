import type { FieldsOf } from "../../../src/catalog/index.ts";
import { kloak } from "../../../src/rules/infrastruktur/kloak.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer } from "../../builders/layers.ts";
import { wide } from "../../builders/plans.ts";
import { rectangle } from "../../builders/plots.ts";

type Fields = Partial<FieldsOf<"kloakoplande">>;
const layers = (...catchments: readonly (readonly [Fields, typeof wide])[]) => ({
  kloakoplande: aLayer(
    "kloakoplande",
    catchments.map(([fields, shape]) => ({ fields, shape })),
  ),
});
const combined: Fields = { sewerNow: "Fælleskloakeret", now: "combined", sewerPlanned: "Fælleskloakeret", planned: "combined" };
const none: Fields = { sewerNow: "Ingen kloakering", now: "none" };

casesFor(kloak, [
  {
    name: "a plot in no catchment has no sewer, byzone or not",
    layers: {},
    expect: "outside",
    measured: null,
    says: "selv om den skulle ligge i byzone",
  },
  { name: "a sewer today that stays", layers: layers([combined, wide]), expect: "sewered", measured: 100, says: "(Fælleskloakeret)" },
  {
    name: "a sewer today without a plan for another stays",
    layers: layers([{ ...combined, sewerPlanned: null, planned: "unknown" }, wide]),
    expect: "sewered",
  },
  {
    name: "a combined sewer that becomes separate asks for other drains",
    layers: layers([{ ...combined, sewerPlanned: "Separatkloakeret", planned: "separate", deadline: 2035 }, wide]),
    expect: "changing",
    says: "(Separatkloakeret, senest 2035)",
  },
  { name: "no sewer now and none planned", layers: layers([{ ...none, planned: "none" }, wide]), expect: "none" },
  { name: "no sewer now and no plan that can be read", layers: layers([none, wide]), expect: "none" },
  {
    name: "byzone may have no sewer yet: planned, with no year set",
    layers: layers([{ ...none, planned: "separate", sewerPlanned: "Separatkloakeret" }, wide]),
    expect: "notYet",
    says: "planlagt: Separatkloakeret, uden årstal",
  },
  {
    name: "planned with a year",
    layers: layers([{ ...none, planned: "separate", sewerPlanned: "Separatkloakeret", deadline: 2028 }, wide]),
    expect: "notYet",
    says: "senest 2028",
  },
  {
    name: "a sewer for wastewater leaves the rain to the plot",
    layers: layers([{ now: "wastewaterOnly", sewerNow: "Spildevandskloakeret", planned: "wastewaterOnly" }, wide]),
    expect: "wastewaterOnly",
  },
  {
    name: "a sewer for rain takes no wastewater",
    layers: layers([{ now: "rainOnly", sewerNow: "Overfladevandskloakeret" }, wide]),
    expect: "rainOnly",
  },
  { name: "words that we cannot read are asked about", layers: layers([{ sewerNow: "Andet" }, wide]), expect: "unread", says: "(«Andet»)" },
  { name: "a blank is asked about", layers: layers([{}, wide]), expect: "unread", says: "kan læse. Spørg" },
  { name: "half of the plot in a catchment", layers: layers([combined, rectangle(0, 0, 50, 100)]), expect: "partly", measured: 50 },
  {
    name: "of two catchments the worse speaks",
    layers: layers([combined, rectangle(0, 0, 80, 100)], [{ ...none, planned: "none" }, rectangle(80, 0, 20, 100)]),
    expect: "none",
    measured: 100,
  },
]);
