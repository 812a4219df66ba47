import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { boolean, text } from "../fields.ts";
import { geodanmark } from "../geodanmark.ts";

const isOther = (featureType: string | null) => featureType !== null && featureType.toLowerCase() !== "sø";

/** Lakes of the topographic map, as polygons; what is protected stands in § 3 and in the lake lines. */
export const soeer = defineDataset({
  ...geodanmark,
  id: "soeer",
  name: { da: "Søer", en: "Lakes" },
  group: "natur",
  force: "information",
  geometry: "polygon",
  accuracy: accuracies.water,
  marks: ["FOT_ID", "FEAT_TYPE", "SOETYPE", "soetype"],
  recognise: (file) => file.values("FEAT_TYPE").has("Sø") || file.fields.has("SOETYPE") || file.fields.has("soetype"),
  takes: ({ properties }) => (isOther(text(properties, "FEAT_TYPE")) ? "otherTheme" : true),
  read: (properties) => ({
    lakeType: text(properties, "SOETYPE") ?? text(properties, "soetype"),
    temporary: boolean(properties, "TEMPORAER"),
  }),
  look: { order: 2, label: null, base: "water", on: true },
});
