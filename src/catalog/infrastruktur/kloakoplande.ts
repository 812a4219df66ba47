import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { text } from "../fields.ts";
import { themeFields, themeLayer } from "../plandata.ts";

/** Sewer catchments (theme 1201) as polygons, with the system today and the planned one as the register writes them. */
export const kloakoplande = defineDataset({
  ...themeLayer("1201", "vaerd1201a", "vaerd1201b"),
  id: "kloakoplande",
  name: { da: "Kloakoplande", en: "Sewer catchments" },
  group: "infrastruktur",
  force: "information",
  geometry: "polygon",
  accuracy: accuracies.supply,
  read: (properties) => ({
    ...themeFields(properties, "navn1201"),
    sewerNow: text(properties, "vaerd1201a"),
    sewerPlanned: text(properties, "vaerd1201b"),
  }),
  look: { order: 31, label: "name", base: null, on: false },
});
