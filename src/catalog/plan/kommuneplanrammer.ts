import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { text } from "../fields.ts";
import { adoptedLayer, planFields } from "../plandata.ts";

/** Adopted rammer (10.1) of kommuneplaner and of their tillæg, as polygons; they bind the council, not the owner. */
export const kommuneplanrammer = defineDataset({
  ...adoptedLayer(["10.1"], (properties) => "komplan_id" in properties && "fzone" in properties),
  id: "kommuneplanrammer",
  name: { da: "Kommuneplanrammer", en: "Municipal plan frames (kommuneplanrammer)" },
  group: "plan",
  force: "toBeJudged",
  geometry: "polygon",
  accuracy: accuracies.frames,
  read: (properties) => ({
    ...planFields(properties),
    /** Zone that the ramme aims at, as the register writes it. */
    futureZone: text(properties, "fremtidigzonestatus"),
    /** The kommuneplantillæg that the ramme hangs on, or null when it hangs on the main plan. */
    tillaegId: text(properties, "komtil_id"),
  }),
  look: { order: 22, label: "number", base: null, on: false },
});
