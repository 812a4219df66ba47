import type { Words } from "../translation.ts";

/** Why nothing was taken of a cell of a plot list. */
export const cellFaults = {
  number: "er ikke et tal",
  day: "er ikke en dato (skriv f.eks. 31.12.2026)",
  yesNo: "er hverken ja eller nej",
  word: "er et ord, som kolonnen ikke kender",
  price: "er for højt til en pris pr. m² og ligner hele grundens pris (skriv kr. pr. m²)",
  area: "er ikke et areal i m²",
  person: "ligner en persons navn, telefon eller e-mail (skriv en rolle eller et kontor)",
  tooLong: "er for lang",
};

/** Why a row of a plot list has no place, and what to do about it. */
export const unplaced = {
  nowhere: "siger ikke, hvor grunden ligger. Tilføj grund-id, matrikelnummer og ejerlav, koordinater (x, y) eller WKT",
  plotUnknown:
    "har et grund-id, som ingen grund i datapakken har. Ret id'et, eller tilføj matrikelnummer og ejerlav, koordinater eller WKT",
  parcelUnknown: "har et matrikelnummer, som ikke findes i laget med jordstykker. Ret nummer og ejerlav, eller hent et nyere lag",
  parcelsPartly: "har flere matrikelnumre, og nogle af dem findes ikke i laget med jordstykker. Ret dem, så hele grunden kommer med",
  parcelInSeveral: "har et matrikelnummer, som findes i flere ejerlav. Tilføj ejerlavets navn eller kode",
  noParcels: "kan kun placeres ved matrikelnummer, og datapakken har ingen jordstykker. Læg laget med jordstykker ved",
  pointBeside: "har koordinater, hvor der hverken er en grund eller et jordstykke. Ret dem, eller læg laget med jordstykker ved",
  noArea: "har en geometri uden areal. Skriv grunden som en flade, eller brug matrikelnummer",
  noStatus: "har ingen status, der kan læses. Skriv ledig, reserveret, solgt, kommende eller ikke udbudt",
  badGeometry: "har en geometri, der ikke kan bruges. Ret den, eller brug grund-id eller matrikelnummer",
};

const says = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key;

/** What does not hang together in what is said of a plot. */
export const stockFaultTexts = {
  netAndRoadOverGross: (over: string) => `Netto- og vejareal er tilsammen ${over} m² større end bruttoarealet.`,
  promisedOverNet: (over: string) =>
    `Reserveret og til salg er tilsammen ${over} m² større end det areal, der er: samme jord er lovet væk to gange.`,
  soldForSale: () => "Grunden er solgt, men har areal til salg.",
  pricesCross: () => "Prisen med tilslutning er lavere end prisen uden.",
  pricesDiffer: () => "Prisen og prisen af samme slags med eller uden tilslutning er ikke ens.",
  publicFree: () => "Den offentlige status er ledig, men grunden kan ikke fås efter den interne.",
};

const faultText = (fault: string, over: string): string => {
  const texts: Readonly<Record<string, (over: string) => string>> = stockFaultTexts;
  return texts[fault]?.(over) ?? fault;
};

/** What is told of a plot list. */
export const stockProblems = {
  stockNotOne: ({ file, fields }: Words) =>
    `«${file}» er ikke læst som grundliste: ingen overskrift er forstået (${fields}). Første række skal være overskrifter som Grund-id, Matrikelnr., Status, Areal og Pris pr. m².`,
  stockColumns: ({ file, count, columns }: Words) =>
    `«${file}»: ${count === "1" ? "1 kolonne er" : `${count} kolonner er`} ikke forstået og ikke taget med: ${columns}.`,
  stockRowsLost: ({ file, count, rows, reason }: Words) =>
    `«${file}»: ${count === "1" ? "1 række er" : `${count} rækker er`} ikke taget med (rækkens nummer under overskrifterne i parentes): ${rows}. ${count === "1" ? "Den" : "Hver af dem"} ${says(unplaced, reason)}.`,
  stockCell: ({ file, plot, row, column, given, reason }: Words) =>
    `«${file}», række ${row} under overskrifterne (${plot}), kolonnen ${column}: ${given === "" ? "indholdet" : `«${given}»`} ${says(cellFaults, reason)}. Det er ikke taget med.`,
  stockCells: ({ file, count, cells }: Words) => `«${file}»: ${count} celler kunne ikke læses og er ikke taget med: ${cells}.`,
  stockFault: ({ file, plot, fault, over }: Words) => `«${file}», ${plot}: ${faultText(fault, over)} Ret listen.`,
  stockFaultsMany: ({ file, count, plots }: Words) =>
    `«${file}»: ${count} grunde modsiger sig selv (arealer, status eller pris): ${plots}. Ret listen.`,
  stockRowsJoined: ({ file, count, plots }: Words) =>
    `«${file}»: flere rækker har samme grund-id, og er lagt sammen til ${count === "1" ? "1 grund" : `${count} grunde`} (rækkernes numre): ${plots}. Reserverede arealer er lagt sammen.`,
  stockLandTwice: ({ file, a, b, area }: Words) =>
    `«${file}»: ${a} og ${b} ligger på samme jord (${area} m² fælles). Samme jord kan ikke udbydes to gange; ret en af dem.`,
  stockLandTwiceMany: ({ file, count, pairs }: Words) =>
    `«${file}»: ${count} par grunde ligger på samme jord: ${pairs}. Samme jord kan ikke udbydes to gange; ret listen.`,
};
