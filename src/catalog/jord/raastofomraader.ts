import { accuracies } from "../accuracies.ts";
import { arealinformation, standingOf } from "../arealinformation.ts";
import { defineDataset } from "../define-dataset.ts";
import type { Properties } from "../fields.ts";

/** What the area is kept for, read from whichever field says it: nobody has shown us its name. */
function kindOf(properties: Properties): "extraction" | "interest" | "unknown" {
  const words = Object.values(properties).filter((value) => typeof value === "string");
  if (words.some((word) => /interesseområde/i.test(word))) return "interest";
  return words.some((word) => /graveområde/i.test(word)) ? "extraction" : "unknown";
}

/** Land that the region's plan keeps for raw materials, as polygons. `Temanavn` is the dataset's public title; no file of it was seen. */
export const raastofomraader = defineDataset({
  ...arealinformation("Råstofområder", "Råstofgraveområder", "Råstofinteresseområder"),
  id: "raastofomraader",
  name: { da: "Råstofområder", en: "Raw material areas" },
  group: "jord",
  force: "toBeJudged",
  geometry: "polygon",
  accuracy: accuracies.rawMaterials,
  read: (properties) => ({ kind: kindOf(properties), standing: standingOf(properties) }),
  look: { order: 37, label: null, base: null, on: false },
});
