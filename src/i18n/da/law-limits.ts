import type { Words } from "../translation.ts";

/** What keeps a hall and its yard off coast, forest, streams, monuments and dykes. */
export const lawLimits = {
  "natur/strandbeskyttelse": () => "Strandbeskyttet areal. Kun Kystdirektoratet kan dispensere.",
  "natur/klitfredning": () => "Klitfredet areal. Kun Kystdirektoratet kan dispensere.",
  "natur/fredskov": () => "Fredskov. Kun Miljøstyrelsen kan dispensere.",
  "natur/beskyttede-vandloeb": ({ width }: Words) =>
    `Beskyttede vandløb og ${width} til hver side af linjen på kortet. Kommunen kan dispensere.`,
  "kultur/fortidsmindelinje": ({ distance }: Words) =>
    `Fortidsmindebeskyttelseslinjen på ${distance} gælder også terræn og hegn, så gård og parkering holdes også uden for den. Kommunen kan dispensere.`,
  "kultur/fortidsminder": ({ strip }: Words) => `Fredede fortidsminder og ${strip} omkring dem; mere, hvor kortet kun har et punkt.`,
  "kultur/beskyttede-diger": ({ width }: Words) =>
    `Beskyttede diger og ${width} til hver side af linjen på kortet. Kommunen kan dispensere.`,
};
