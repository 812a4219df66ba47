import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { fieldOf } from "../field-rules.ts";
import { planFields, planLayer, planSchema } from "../plandata.ts";

/** Adopted lokalplaner, byplanvedtægter (20.2) and temalokalplaner (20.3) as polygons; neighbours' plans in the file are kept. */
export const lokalplaner = defineDataset({
  ...planLayer(["20.1", "20.2", "20.3"], "V"),
  id: "lokalplaner",
  name: { da: "Lokalplaner", en: "Local plans (lokalplaner)" },
  group: "plan",
  force: "toBeJudged",
  geometry: "polygon",
  accuracy: accuracies.plans,
  schema: [...planSchema, fieldOf.boolean("ianvreg"), fieldOf.boolean("izonereg"), fieldOf.date("datoforsl"), fieldOf.text("doklink")],
  read: planFields,
  look: { order: 24, label: "number", base: null, on: true },
});
