import type { Words } from "../translation.ts";

const place = ({ line, column }: Words): string => `linje ${line}, tegn ${column}`;

/** What is wrong with files of text: newline GeoJSON, XML, GML. */
export const textFormatProblems = {
  linesBroken: ({ file, count, lines }: Words) =>
    `«${file}»: ${count} linjer er ikke gyldig GeoJSON og er ikke taget med (linje ${lines}). De andre er læst.`,
  htmlPage: ({ file }: Words) =>
    `«${file}» er en webside og ikke data: serveren har svaret med en fejlside, en login-side eller en portal. Åbn filen i en browser for at se, hvad den siger, og hent dataene igen.`,
  xmlDoctype: ({ file, ...at }: Words) =>
    `«${file}» er ikke læst: den har en dokumenttype (DOCTYPE), ${place(at)}, og kan dermed hente andre filer eller vokse uden grænse. Fjern DOCTYPE, eller hent filen igen fra kilden.`,
  xmlTooDeep: ({ file, limit, ...at }: Words) =>
    `«${file}» er ikke læst: dens elementer ligger mere end ${limit} i hinanden (${place(at)}). Ingen fil med geodata gør det. Hent den igen.`,
  xmlBroken: ({ file, found, ...at }: Words) =>
    `«${file}» er ikke gyldig XML: fejl ved ${place(at)} (${found}). Den er formentlig ikke hentet helt. Hent filen igen.`,
  serviceRefused: ({ file, said }: Words) =>
    `«${file}» er ikke data, men tjenestens fejlmelding: ${said}. Ret forespørgslen, eller prøv igen senere.`,
  gmlTooLarge: ({ file }: Words) =>
    `«${file}» er ikke læst: et enkelt objekt har over tre millioner elementer. Del det, eller gem det i et andet format.`,
  notGml: ({ file, root }: Words) =>
    `«${file}» er XML, men ikke GML: det yderste element er «${root}», og der er ingen objekter (featureMember eller member). Gem dataene som GML eller GeoJSON.`,
  gmlMoreGeometries: ({ file, count, features }: Words) =>
    `«${file}»: ${count} objekter har mere end én geometri (${features}). Den første flade er brugt, ellers den første linje eller det første punkt.`,
  gmlCountDiffers: ({ file, said, read }: Words) => `«${file}» siger, at den har ${said} objekter, men har ${read}. Hent den igen.`,
  responseTruncated: ({ file }: Words) =>
    `«${file}» er afbrudt: tjenesten siger selv, at den ikke gav alt (truncatedResponse). Hent den igen, eller hent et mindre område.`,
  csvQuoteOpen: ({ file, line }: Words) =>
    `«${file}» er ikke læst: et anførselstegn i linje ${line} bliver aldrig lukket, så resten af filen ville blive én celle. Ret linjen, eller gem filen igen.`,
  csvQuotesOdd: ({ file, count, lines }: Words) =>
    `«${file}»: ${count} rækker har anførselstegn midt i en celle (række ${lines}). Kontrollér, at de er læst rigtigt.`,
  readAsWindows: ({ file }: Words) => `«${file}» er ikke UTF-8 og er læst som Windows-1252. Kontrollér æ, ø og å; gem den ellers i UTF-8.`,
  cellsUnworked: ({ file, count, cells }: Words) =>
    `«${file}»: ${count} ${count === "1" ? "celle" : "celler"} rummer en fejl (f.eks. #I/T) eller en formel, der ikke er regnet ud, og er læst som tomme: ${cells}. Ret dem i regnearket, og gem det igen.`,
  rowsAbove: ({ file, count }: Words) => `«${file}»: ${count} rækker over kolonnernes navne er sprunget over.`,
  noPlaceColumns: ({ file, fields }: Words) =>
    `«${file}» har ingen kolonner med et sted (kolonner: ${fields}). Skriv stedet som WKT i én kolonne eller som x og y, lon og lat eller øst og nord i to.`,
  rowsWithoutPlace: ({ file, count, of }: Words) => `«${file}»: ${count} af ${of} rækker har intet sted.`,
  sheetTooLarge: ({ file, limit }: Words) =>
    `«${file}» er ikke læst: et ark spænder over flere end ${limit} celler. Slet tomme rækker og kolonner, der er formateret, eller gem det nødvendige i en ny fil.`,
  dxfBinary: ({ file }: Words) => `«${file}» er en binær DXF, som ikke læses. Gem tegningen som DXF i tekst (ASCII).`,
  dxfBroken: ({ file, line }: Words) => `«${file}» er ikke gyldig DXF: i linje ${line} skulle der stå en gruppekode. Gem tegningen igen.`,
  dxfTooLarge: ({ file, limit }: Words) =>
    `«${file}» er ikke læst: dens linjer og buer har over ${limit} hjørner. Tag kun lagene med grunde med, og kontrollér, at buerne er rigtige.`,
  dxfScaled: ({ file, scale }: Words) => `«${file}»: tegningens enhed er ${scale} m, og den er regnet om til meter.`,
  dxfUnitIgnored: ({ file, scale }: Words) =>
    `«${file}» siger, at dens enhed er ${scale} m, men tallene ligger kun i Danmark, hvis de er meter. De er læst som meter.`,
  dxfOpenLines: ({ file, count, layers }: Words) =>
    `«${file}»: ${count} linjer danner ikke en lukket flade og er ikke taget med (lag: ${layers}). Luk dem i tegningen, hvis de er grunde.`,
  dxfNotRead: ({ file, types }: Words) =>
    `«${file}»: tekster, blokke og andet, der ikke er en omkreds, er ikke læst (${types}). Opløs blokke (EXPLODE), hvis der er grunde i dem.`,
  kmlNotRead: ({ file, types }: Words) =>
    `«${file}»: billeder og henvisninger til andre filer er ikke læst (${types}). Tag de andre filer med, hvis de skal bruges.`,
  notKml: ({ file, root }: Words) => `«${file}» er XML, men ikke KML: det yderste element er «${root}».`,
};
