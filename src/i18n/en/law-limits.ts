import type { lawLimits as da } from "../da/law-limits.ts";
import type { Translation } from "../translation.ts";

export const lawLimits: Translation<typeof da> = {
  "natur/strandbeskyttelse": () => "Land under beach protection. Only Kystdirektoratet may dispense.",
  "natur/klitfredning": () => "Land under dune protection. Only Kystdirektoratet may dispense.",
  "natur/fredskov": () => "Protected forest. Only the State may dispense.",
  "natur/beskyttede-vandloeb": ({ width }) =>
    `Protected streams and ${width} to each side of the line on the map. The municipality may dispense.`,
  "kultur/fortidsmindelinje": ({ distance }) =>
    `The protection line of ancient monuments of ${distance} holds for terrain and fences too, so yard and parking keep out of it as well. The municipality may dispense.`,
  "kultur/fortidsminder": ({ strip }) => `Protected ancient monuments and ${strip} round them; more where the map has only a point.`,
  "kultur/beskyttede-diger": ({ width }) =>
    `Protected dykes and ${width} to each side of the line on the map. The municipality may dispense.`,
};
