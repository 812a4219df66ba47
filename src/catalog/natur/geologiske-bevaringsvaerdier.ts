import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { themeFields, themeLayer } from "../theme-layer.ts";

/** Geological values worth preserving (theme 1119), as polygons. */
export const geologiskeBevaringsvaerdier = defineDataset({
  ...themeLayer("1119"),
  id: "geologiskeBevaringsvaerdier",
  name: { da: "Geologiske bevaringsværdier", en: "Geological values worth preserving" },
  group: "natur",
  force: "toBeJudged",
  geometry: "polygon",
  accuracy: accuracies.guidelines,
  read: (properties) => themeFields(properties),
  look: { order: 19, label: "name", base: null, on: false },
});
