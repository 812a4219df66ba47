import type { Words } from "../translation.ts";

/** Why a layer could not be fetched whole, told to whoever uses the pack. */
export const fetchReasons = {
  timeout: "Tjenesten svarede ikke inden for tidsgrænsen.",
  layerTimeout: "Laget var ikke hentet færdigt inden for tidsgrænsen.",
  connection: "Der var ingen forbindelse til tjenesten.",
  serverError: "Tjenesten meldte en fejl hos sig selv.",
  tooManyRequests: "Tjenesten afviste, fordi der blev spurgt for tit.",
  keyMissing: "Tjenesten kræver en nøgle, og der er ikke givet nogen.",
  keyRefused: "Tjenesten afviste nøglen, eller den kræver en.",
  refused: "Tjenesten afviste forespørgslen.",
  moved: "Tjenesten er flyttet.",
  webPage: "Tjenesten svarede med en webside i stedet for data.",
  nothingSent: "Tjenesten sendte et tomt svar.",
  exception: "Tjenesten svarede med en fejlmeddelelse.",
  answerTooLarge: "Tjenestens svar var for stort.",
  notCapabilities: "Tjenesten oplyste ikke, hvilke lag den har.",
  layerNotFound: "Tjenesten har ikke laget under noget kendt navn.",
  layerAmbiguous: "Flere af tjenestens lag passer på navnet.",
  partMissing: "Tjenesten har kun en del af de lag, der tilsammen er datasættet.",
  notDescribed: "Tjenesten oplyste ikke lagets felter.",
  filterFieldGone: "Laget har ikke det felt, som kommunen findes på.",
  noExtent: "Ingen ved, hvor kommunen ligger, så der kunne ikke spørges.",
  noFormat: "Tjenesten kan ikke give laget i et format, der læses.",
  notCounted: "Tjenesten oplyste ikke, hvor mange objekter laget har.",
  countUnknown: "Tjenesten ved ikke, hvor mange objekter laget har, så ingen ved, om alle kom.",
  countChanged: "Tjenestens antal skiftede, mens laget blev hentet.",
  truncated: "Tjenestens svar var afbrudt eller ødelagt.",
  notFeatures: "Tjenesten svarede med noget andet end objekter.",
  shortAnswer: "Tjenesten sendte et andet antal objekter, end den sagde, at svaret rummede.",
  emptyAnswer: "Tjenesten sagde, at den havde objekter, og sendte ingen.",
  pagesTwice: "Tjenesten sendte de samme objekter flere gange, så andre kan mangle.",
  wrongSystem: "Koordinaterne er i et andet koordinatsystem, end tjenesten siger.",
  fieldsChanged: "Laget har ikke de felter, som datasættet kendes på.",
  otherMunicipality: "Tjenesten gav også, eller kun, en anden kommunes objekter.",
  serverRanOut: "Tjenesten løb tør for tid eller hukommelse og sendte kun noget af svaret.",
  emptied: "Tjenesten siger, at laget er tomt, men det var det ikke sidst.",
  neverEmpty: "Tjenesten siger, at laget er tomt, men alle kommuner har det.",
  brokenOff: "Hentningen blev afbrudt.",
  nothingKept: "Ingen af lagets objekter kunne bruges i datasættet.",
};

/** What the command that fetches says while it works and at its end. */
export const fetching = {
  service: "tjeneste",
  matched: "findes",
  received: "modtaget",
  seconds: "sekunder",
  states: { running: "afbrudt", complete: "hentet", cutOff: "ufuldstændig", failed: "fejl", kept: "beholdt" },
  page: ({ dataset, received, matched }: Words) => `${dataset}: ${received} af ${matched}`,
  ended: ({ dataset, state, done, all }: Words) => `${dataset}: ${state} (${done} af ${all} lag)`,
  lastGood: ({ date }: Words) => `Det sidste gode lag, hentet ${date}, er beholdt.`,
  needsKey: ({ datasets, services }: Words) =>
    `Ikke hentet, fordi tjenesten kræver en nøgle (--key <tjeneste>=<nøgle> for ${services}): ${datasets}`,
  nowhere: ({ datasets }: Words) => `Ingen åben kilde kendes; læg selv filerne i mappen med det hentede: ${datasets}`,
};

/** What can be wrong with how a fetch was ordered. */
export const fetchProblems = {
  receiptBad: ({ file, field }: Words) => `«${file}» kan ikke læses: fejl i «${field}». Slet mappen med det hentede, og hent igen.`,
  receiptOfOther: ({ file, other, code }: Words) =>
    `«${file}» er hentet for kommune ${other}, ikke ${code}. Vælg en anden mappe med --out.`,
  packOfOther: ({ folder, other, code }: Words) => `«${folder}» er en datapakke for kommune ${other}, ikke ${code}. Vælg en anden mappe.`,
  endpointsWrong: ({ file, field, expected }: Words) => `«${file}»: feltet «${field}» kan ikke bruges (${expected}).`,
  onlyUnknown: ({ dataset, known }: Words) => `--only nævner «${dataset}», som ikke er et datasæt. Datasættene er: ${known}.`,
  keyUnreadable: ({ known }: Words) => `--key skal skrives som tjeneste=nøgle. Tjenester med nøgle er: ${known}.`,
  keyOfNoService: ({ service, known }: Words) => `--key nævner tjenesten «${service}», som ikke bruger nogen nøgle. Det gør: ${known}.`,
  boundaryNotFound: ({ file, code }: Words) => `«${file}» rummer ikke kommune ${code}s grænse som en flade.`,
  codeListsNotFetched: ({ reason }: Words) => `Kodelisterne blev ikke hentet (${reason}). Lagene er ikke berørt.`,
  fetchBrokenOff: () => "Hentningen er afbrudt. Kør samme kommando igen for at fortsætte, hvor den slap.",
};
