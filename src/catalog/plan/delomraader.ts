import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { adoptedLayer, partFields } from "../plandata.ts";

/** Parts of adopted lokalplaner with provisions of their own, as polygons. */
export const delomraader = defineDataset({
  ...adoptedLayer(["30.1", "30.2", "30.3"], (properties) => "lokplan_id" in properties && !("bygkunifelt" in properties)),
  id: "delomraader",
  name: { da: "Lokalplandelområder", en: "Parts of local plans (delområder)" },
  group: "plan",
  force: "toBeJudged",
  geometry: "polygon",
  accuracy: accuracies.plans,
  read: partFields,
  look: { order: 26, label: "partNumber", base: null, on: false },
});
