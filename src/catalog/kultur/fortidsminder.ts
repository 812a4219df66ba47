import { accuracies } from "../accuracies.ts";
import { fundOgFortidsminder, monumentFields } from "../ancient-monuments.ts";
import { defineDataset } from "../define-dataset.ts";
import { type Properties, text } from "../fields.ts";

/** A find without protection has neither a number nor a status that says protected; a file that tells neither is taken as somebody named it. */
function isProtected(properties: Properties): boolean {
  const status = text(properties, "fred_status")?.toLowerCase() ?? "";
  if (text(properties, "frednr") !== null) return true;
  return status === "" ? !("frednr" in properties || "fred_status" in properties) : !/ikke|ophævet/.test(status);
}

/**
 * Protected ancient monuments (museumsloven § 29 e): areas, lines and points. A point stands for something that has a size. The fields are those of the
 * register's protection zones; no file of this layer was seen.
 */
export const fortidsminder = defineDataset({
  ...fundOgFortidsminder,
  id: "fortidsminder",
  name: { da: "Fredede fortidsminder", en: "Protected ancient monuments" },
  group: "kultur",
  force: "stops",
  geometry: "polygon",
  kinds: ["polygon", "line", "point"],
  accuracy: accuracies.monuments,
  recognise: ({ fields }) => fields.has("frednr") && fields.has("anlaegstype") && !fields.has("beskyttelse_areal_lbnr"),
  takes: ({ properties }) => isProtected(properties) || "otherTheme",
  read: monumentFields,
  look: { order: 63, label: "kind", base: null, on: false },
});
