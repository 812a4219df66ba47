import { defineDataset } from "../define-dataset.ts";
import { type Properties, text } from "../fields.ts";
import { themeFields, themeLayer } from "../plandata.ts";

const plandata = themeLayer("1203", "vaerdi1203", "forsytekst");
const isOtherSupply = (properties: Properties) => !/fjernvarme/i.test(text(properties, "forsytekst") ?? "fjernvarme");

/** District heating areas (theme 1203), as polygons; areas of other supply in the same theme are left out. */
export const fjernvarmeomraader = defineDataset({
  ...plandata,
  id: "fjernvarmeomraader",
  name: { da: "Fjernvarmeområder", en: "District heating areas" },
  group: "infrastruktur",
  force: "information",
  geometry: "polygon",
  takes: (feature, municipality) => (isOtherSupply(feature.properties) ? "otherTheme" : plandata.takes(feature, municipality)),
  read: (properties) => ({
    ...themeFields(properties, "navn1203"),
    supply: text(properties, "forsytekst"),
    supplyCode: text(properties, "vaerdi1203"),
  }),
  look: { order: 30, label: "name", base: null, on: false },
});
