import type { Words } from "../translation.ts";

/** Headings and words of the command that builds a pack. */
export const packing = {
  file: "fil",
  dataset: "datasæt",
  read: "læst",
  kept: "bevaret",
  notKept: "ikke bevaret",
  system: "koordinater",
  repaired: "rettet",
  date: "hentet",
  state: "tilstand",
  coverage: "dækning",
  none: "ikke genkendt",
  stated: "oplyst",
  fileTime: "filens dato",
  unknown: "ukendt",
  states: { ready: "klar", cutOff: "ufuldstændig", missing: "mangler", failed: "fejl", notDelivered: "ikke leveret" },
  coverages: { municipality: "hele kommunen", area: "oplyst område", vouched: "indestået", unknown: "ukendt" },
  vouchedBy: ({ by, on }: Words) => `indestået af ${by || "ukendt"}${on ? ` ${on}` : ""}`,
  done: ({ name, code, layers, folder }: Words) => `${name} (${code}): ${layers} lag skrevet i ${folder}`,
};

/** What went wrong, or should be looked at, when a pack was built. */
export const packingProblems = {
  folderUnreadable: ({ folder }: Words) => `Mappen «${folder}» kunne ikke læses. Kontrollér stien.`,
  fetchedInFuture: ({ date, today }: Words) =>
    `--fetched siger ${date}, men i dag er ${today}: data kan ikke være hentet i fremtiden, og de ville aldrig blive for gamle. Skriv den dag, filerne blev hentet.`,
  badMunicipality: ({ code }: Words) => `«${code}» er ikke en kommunekode. Skriv fire cifre, f.eks. 0165.`,
  nothingToPack: () => "Ingen fil blev genkendt, så der er intet at pakke. Brug --as datasæt=fil til at sige, hvad filerne er.",
  notRecognised: ({ file, fields }: Words) =>
    `«${file}» blev ikke genkendt og er ikke med (felter: ${fields}). Ved du, hvad den er, så skriv --as datasæt=${file}`,
  notRecognisedHint: ({ file, fields, hints, first }: Words) =>
    `«${file}» blev ikke genkendt med sikkerhed og er ikke med (felter: ${fields}). Den kan være ${hints}. Skriv f.eks. --as ${first}=${file}`,
  idsShared: ({ dataset, count, ids }: Words) => `${dataset}: ${count} id'er går igen på forskellige objekter (${ids}). Alle er bevaret.`,
  municipalityUnnamed: ({ code }: Words) => `Ingen fil siger, hvad kommune ${code} hedder. Skriv --name for at give den navn.`,
  boundaryElsewhere: () =>
    "Kommunegrænsen ligger ikke, hvor resten af filerne ligger, og bruges ikke som dækning. Er det den rigtige kommune?",
  coverageNotSaid: () =>
    "Ingen siger, hvilket område lagene dækker helt, så intet regnes som «intet fundet». Læg kommunegrænsen i mappen, eller brug --covers <fil> eller --vouch <hvem>.",
  coverageNotAnArea: ({ file }: Words) => `«${file}» kan ikke bruges som dækning: alle objekter skal være flader, der kan læses.`,
  asUnreadable: ({ as }: Words) => `--as «${as}» kan ikke læses. Skriv det som --as paragraf3=fil.geojson`,
  crsUnreadable: ({ crs, known }: Words) =>
    `--crs «${crs}» kan ikke læses. Skriv det som --crs grunde.csv=EPSG:25833; systemerne er: ${known}.`,
  asUnknownDataset: ({ dataset, meant, known }: Words) =>
    `Datasættet «${dataset}» findes ikke. Mente du «${meant}»? Datasættene er: ${known}.`,
  asUnknownFile: ({ file }: Words) => `--as nævner «${file}», som ikke er i mappen.`,
  asUnknownLayer: ({ table, known }: Words) =>
    `«${table}» er ikke et lag i filen. ${known === "" ? "Filen har ingen lag med navn." : `Lagene er: ${known}.`}`,
  filesOfOtherKinds: ({ files }: Words) => `Ikke læst, fordi endelsen ikke kendes: ${files}.`,
  compactMissing: ({ file }: Words) =>
    `«${file}» mangler i pakken. Lagene kan læses uden, men pakken åbner langsommere. Læg filen tilbage, eller byg pakken igen.`,
  compactDiffers: ({ file }: Words) =>
    `«${file}» siger ikke det samme som de læselige lag; den er lavet af andre filer eller af en anden udgave af Grundlag. Byg pakken igen.`,
  originalsMissing: ({ file }: Words) =>
    `«${file}» mangler i pakken. Svarene er de samme, men ingen kan se, hvad der stod i filerne før rettelserne. Byg pakken igen.`,
  originalsDamaged: ({ file }: Words) =>
    `«${file}» er ændret, siden pakken blev bygget, og siger ikke længere, hvad der stod i filerne. Byg pakken igen.`,
  outIsFrom: ({ folder }: Words) => `«${folder}» er mappen, der læses fra. Vælg en anden mappe til pakken.`,
  outNotAPack: ({ folder, file }: Words) => `«${folder}» indeholder andet end en datapakke («${file}») og er ikke rørt. Vælg en tom mappe.`,
  outUnwritable: ({ folder, reason }: Words) => `Der kan ikke skrives i «${folder}» (${reason}). Vælg en anden mappe.`,
};
