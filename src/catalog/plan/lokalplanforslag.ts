import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { fieldOf } from "../field-rules.ts";
import { planFields, planLayer, planSchema } from "../plandata.ts";

/** Proposed lokalplaner as polygons: they permit nothing yet and hold the land still (planloven § 17). */
export const lokalplanforslag = defineDataset({
  ...planLayer(["20.1", "20.2", "20.3"], "F"),
  id: "lokalplanforslag",
  name: { da: "Lokalplanforslag", en: "Proposed local plans (lokalplanforslag)" },
  group: "plan",
  force: "needsPermission",
  geometry: "polygon",
  accuracy: accuracies.plans,
  maxAgeDays: 92,
  schema: [...planSchema, fieldOf.boolean("ianvreg"), fieldOf.boolean("izonereg"), fieldOf.date("datoforsl"), fieldOf.text("doklink")],
  read: planFields,
  look: { order: 25, label: "number", base: null, on: true },
});
