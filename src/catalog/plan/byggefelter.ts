import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { boolean, type Properties } from "../fields.ts";
import { adoptedLayer, partFields } from "../plandata.ts";

/** Building only inside the field (`true`), the field as advice (`false`), or null where the register is silent or says both. */
function isBinding(properties: Properties): boolean | null {
  const onlyInField = boolean(properties, "bygkunifelt");
  const advisory = boolean(properties, "bygvejledende");
  if (onlyInField === null && advisory === null) return null;
  if (onlyInField === true && advisory === true) return null;
  return onlyInField === true;
}

/** Building fields (30.4) of adopted lokalplaner, as polygons. */
export const byggefelter = defineDataset({
  ...adoptedLayer(["30.4"], (properties) => "bygkunifelt" in properties),
  id: "byggefelter",
  name: { da: "Byggefelter", en: "Building fields (byggefelter)" },
  group: "plan",
  force: "toBeJudged",
  geometry: "polygon",
  accuracy: accuracies.plans,
  read: (properties) => ({
    ...partFields(properties),
    binding: isBinding(properties),
    /** Small buildings may stand outside the field. */
    smallBuildingsOutside: boolean(properties, "bygtillagtosh"),
  }),
  look: { order: 28, label: "partNumber", base: null, on: false },
});
