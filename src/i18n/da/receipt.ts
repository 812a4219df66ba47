import type { Words } from "../translation.ts";

/** What was wrong with a feature's geometry, and what was done about it. */
export const repairs = {
  openRing: "Omridset var ikke lukket og er lukket",
  ringDropped: "En ring uden areal er udeladt",
  duplicateNodes: "Gentagne punkter er udeladt",
  spike: "En pig, der går ud og samme vej tilbage, er skåret af",
  noArea: "En ring uden areal er udeladt",
  tooFewPoints: "En ring med for få punkter er udeladt",
  notFinite: "Et punkt uden plads på jorden er udeladt",
  selfCrossing: "Omridset krydsede eller rørte sig selv og er delt der",
  holeOutsideShell: "Et hul lå uden for eller på kanten af sin flade og er klippet til den",
  interiorCut: "Huller delte fladen, og den er nu flere flader",
  partsOverlap: "Dele lå over hinanden og er lagt sammen, så det dobbelte tæller én gang",
  sliver: "En splint på under 0,01 m² er udeladt",
  tooComplex: "Har så mange kryds, at det ikke kan rettes",
  notRepairable: "Kan ikke rettes",
};

/** What is wrong with a geometry that was refused: nothing was done about it. */
export const refusals = {
  openRing: "Omridset er ikke lukket",
  ringDropped: "Har en ring uden areal",
  duplicateNodes: "Har gentagne punkter",
  spike: "Har en pig, der går ud og samme vej tilbage",
  noArea: "Har en ring uden areal",
  tooFewPoints: "Har en ring med for få punkter",
  notFinite: "Har et punkt uden plads på jorden",
  selfCrossing: "Omridset krydser eller rører sig selv",
  holeOutsideShell: "Et hul ligger uden for eller på kanten af sin flade",
  interiorCut: "Huller deler fladen",
  partsOverlap: "Dele ligger over hinanden",
  sliver: "Har en splint på under 0,01 m²",
  tooComplex: "Har så mange kryds, at det ikke kan rettes",
  notRepairable: "Kan ikke rettes",
};

/** Words of the receipt, on the command line and in its file. */
export const receipt = {
  title: "Rettelser",
  layer: ({ dataset, repaired, refused }: Words) => `${dataset}: ${repaired} rettet, ${refused} afvist`,
  largest: ({ percent }: Words) => `største ændring af areal: ${percent} %`,
  turned: ({ count }: Words) => `${count} objekter vendt om`,
  repeated: ({ count }: Words) => `${count} uden gentagne punkter`,
  heights: ({ count }: Words) => `${count} uden højder`,
  normalised: ({ done }: Words) => `Bragt i orden uden at ændre grunden: ${done}`,
  originals: ({ file, count }: Words) => `${count} objekter, som de stod i filerne: ${file}`,
  none: "Intet er rettet.",
  columns: {
    dataset: "datasæt",
    file: "fil",
    feature: "objekt",
    field: "felt",
    what: "hvad",
    result: "resultat",
    areaBefore: "areal før m²",
    areaAfter: "areal efter m²",
    positionsBefore: "punkter før",
    positionsAfter: "punkter efter",
    count: "antal",
    of: "af",
  },
  normalisations: { turned: "Omridset er vendt om", repeated: "Gentagne punkter er udeladt", heights: "Højder er udeladt" },
  results: {
    repaired: "rettet",
    refused: "afvist",
    notKept: "ikke bevaret",
    normalised: "bragt i orden",
    fieldGone: "felt mangler",
    fieldUnread: "felt kan ikke læses",
  },
};

const kinds: Readonly<Record<string, string>> = {
  text: "tekst",
  number: "et tal",
  date: "en dato",
  boolean: "ja eller nej",
  code: "en af de koder, vi kender",
};

/** What a dataset's file does not tell, field by field. */
export const fieldProblems = {
  fieldGone: ({ file, field, count, of, dataset }: Words) =>
    `«${file}»: feltet ${field} mangler i ${count} af ${of} objekter (${dataset}). Hent filen igen med alle felter, eller ret feltets navn.`,
  fieldUnread: ({ file, field, count, of, kind, example, dataset }: Words) =>
    `«${file}»: feltet ${field} kan ikke læses i ${count} af ${of} objekter (${dataset}): der står f.eks. «${example}», og det skal være ${kinds[kind] ?? kind}.`,
  originalsTooLong: ({ count, limit }: Words) =>
    `De ${count} objekter, der er rettet eller gået tabt, fylder over ${limit} tegn og er ikke gemt, som de stod. Behold filerne.`,
};
