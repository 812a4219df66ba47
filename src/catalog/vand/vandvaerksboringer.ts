import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { fieldOf } from "../field-rules.ts";
import { text } from "../fields.ts";

/**
 * Wells of public waterworks, as points (GEUS Jupiter, `jupiter_bor_vandfors_almen_ws`). `virktyp_over` is read by public code; the other names are
 * taken from the same service's way of writing; no file of it was seen. Files of analyses carry `stofnr_num` and are none.
 */
export const vandvaerksboringer = defineDataset({
  id: "vandvaerksboringer",
  name: { da: "Vandværksboringer", en: "Waterworks wells" },
  group: "vand",
  owner: "GEUS (Jupiter)",
  link: "https://data.geus.dk/JupiterWWW/",
  force: "needsPermission",
  geometry: "point",
  accuracy: accuracies.wells,
  marks: ["dgunr", "virktyp_over", "anlaegsnavn"],
  recognise: ({ fields }) =>
    (fields.has("dgunr") || fields.has("dgu_nr")) &&
    (fields.has("virktyp_over") || fields.has("anlaegsnavn")) &&
    !fields.has("stofnr_num") &&
    !fields.has("bnbolaengd"),
  idOf: (properties) => text(properties, "dgunr") ?? text(properties, "dgu_nr"),
  linkOf: (properties) => text(properties, "url"),
  schema: [fieldOf.text("dgunr", "dgu_nr")],
  read: (properties) => ({
    well: text(properties, "dgunr") ?? text(properties, "dgu_nr"),
    waterworks: text(properties, "anlaegsnavn"),
  }),
  look: { order: 45, label: "waterworks", base: null, on: false },
});
