import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { type Properties, text } from "../fields.ts";
import { themeFields, themeLayer } from "../theme-layer.ts";

const plandata = themeLayer("1203", "vaerdi1203", "forsytekst");
const isNumber = (value: string) => /^\d+$/.test(value);

/** The kind of supply stands in `vaerdi1203` ("Individuel naturgasforsyning"); where that is a bare number, the names tell. */
function isOtherSupply(properties: Properties): boolean {
  const kind = text(properties, "vaerdi1203");
  const names = ["forsytekst", "navn1203"].map((field) => text(properties, field)).filter((name) => name !== null);
  const told = kind !== null && !isNumber(kind) ? [kind] : names;
  return told.length > 0 && !told.some((words) => /fjernvarme/i.test(words));
}

/** District heating areas (theme 1203), as polygons; areas of other supply in the same theme are left out. */
export const fjernvarmeomraader = defineDataset({
  ...plandata,
  id: "fjernvarmeomraader",
  name: { da: "Fjernvarmeområder", en: "District heating areas" },
  group: "infrastruktur",
  force: "information",
  geometry: "polygon",
  accuracy: accuracies.supply,
  takes: (feature, municipality) => (isOtherSupply(feature.properties) ? "otherTheme" : plandata.takes(feature, municipality)),
  read: (properties) => ({
    ...themeFields(properties, "navn1203"),
    supply: text(properties, "vaerdi1203"),
    supplier: text(properties, "forsytekst"),
  }),
  look: { order: 30, label: "name", base: null, on: false },
});
