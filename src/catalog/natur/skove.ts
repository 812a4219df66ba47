import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { boolean, text } from "../fields.ts";
import { geodanmark } from "../geodanmark.ts";

const isOther = (featureType: string | null) => featureType !== null && featureType.toLowerCase() !== "skov";

/** Woods of the topographic map, as polygons; whether one has a building line stands in `skovbyggelinjer`. No file of it was seen. */
export const skove = defineDataset({
  ...geodanmark,
  id: "skove",
  name: { da: "Skove", en: "Forests" },
  group: "natur",
  force: "information",
  geometry: "polygon",
  accuracy: accuracies.forest,
  marks: ["FOT_ID", "FEAT_TYPE"],
  recognise: (file) => file.values("FEAT_TYPE").has("Skov"),
  takes: ({ properties }) => (isOther(text(properties, "FEAT_TYPE")) ? "otherTheme" : true),
  read: (properties) => ({ belowMinimum: boolean(properties, "UNDER_MIN") }),
  look: { order: 1, label: null, base: "forest", on: true },
});
