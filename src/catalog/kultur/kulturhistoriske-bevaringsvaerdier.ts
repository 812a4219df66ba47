import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { themeFields, themeLayer } from "../theme-layer.ts";

/** Cultural heritage worth preserving (theme 1116), as polygons. */
export const kulturhistoriskeBevaringsvaerdier = defineDataset({
  ...themeLayer("1116"),
  id: "kulturhistoriskeBevaringsvaerdier",
  name: { da: "Kulturhistoriske bevaringsværdier", en: "Cultural heritage worth preserving" },
  group: "kultur",
  force: "toBeJudged",
  geometry: "polygon",
  accuracy: accuracies.guidelines,
  read: (properties) => themeFields(properties),
  look: { order: 53, label: "name", base: null, on: false },
});
