import type { Words } from "../translation.ts";

/** What the command line says of itself: headings, commands, options. */
export const commandLine = {
  about: "Hvad skal der til, før virksomheden kan bygge på grunden?",
  titles: { "Usage:": "Brug:", "Options:": "Valg:", "Arguments:": "Oplysninger:", "Commands:": "Kommandoer:" },
  usage: "[valg]",
  usageOfDiff: "<ældre pakke> <nyere pakke> [valg]",
  usageOfAll: "<kommando> [valg]",
  choices: "en af",
  default: "ellers",
  help: "vis denne hjælp",
  today: "i dag",
  flags: {
    pack: "--pack <mappe eller navn>",
    request: "--request <fil.json>",
    case: "--case <fil.grundlag.json>",
    plots: "--plots <fil.geojson>",
    plot: "--plot <id>",
    on: "--on <dato>",
    format: "--format <filtype>",
    out: "--out <fil>",
    from: "--from <mappe>",
    kommune: "--kommune <kode>",
    outFolder: "--out <mappe>",
    name: "--name <navn>",
    as: "--as <datasæt=fil>",
    covers: "--covers <fil>",
    vouch: "--vouch <hvem>",
    fetched: "--fetched <dato>",
    receipt: "--receipt <fil.csv>",
    cases: "--cases <mappe>",
  },
  check: {
    about: "svarer på en forespørgsel for hver grund i en datapakke",
    pack: (embedded: string) => `datapakke: en mappe, eller en indbygget: ${embedded}`,
    request: "forespørgslen",
    case: "en gemt sag i stedet for --request, --plots og --on; --pack kun hvis dens datapakke ligger et andet sted",
    plots: "egne grunde, som svares på sammen med pakkens; kan gentages",
    on: "den dato, der svares for, f.eks. 2026-11-22",
    format: "svarets format",
    out: "skriv svaret her i stedet for på skærmen",
  },
  fitting: {
    about: "finder pladsen til forespørgslens hal på hver grund",
    request: "forespørgslen med den hal, der søges plads til",
    plots: "egne grunde, som også prøves; kan gentages",
    plot: "kun denne grund",
    out: "skriv GeoJSON her i stedet for på skærmen",
  },
  packing: {
    about: "bygger en kommunes datapakke af de filer, den har",
    from: "mappe med .geojson-filer",
    kommune: "kommunekode, f.eks. 0165",
    out: "hvor pakken skrives",
    name: "kommunens navn, hvis filerne ikke siger det",
    as: "sig selv, hvad en fil er, f.eks. paragraf3=natur.geojson; kan gentages",
    covers: "en flade, som lagene dækker helt",
    vouch: "nogen står inde for, at lagene er komplette",
    fetched: "den dato, filerne er hentet, f.eks. 2026-11-22",
    receipt: "skriv hver rettelse og hvert udeladt objekt i en tabel",
  },
  diff: {
    about: "fortæller, hvad der er ændret mellem to datapakker af samme kommune, og hvilke gemte sager der får et andet svar",
    before: "den ældre datapakke: en mappe eller navnet på en indbygget",
    after: "den nyere datapakke",
    cases: "mappe med gemte sager, som besvares på begge pakker",
    on: "den dato, sagerne besvares for (ellers sagens egen)",
    format: "som tekst eller som JSON",
    out: "skriv det her i stedet for på skærmen",
  },
  verify: {
    about: "holder en datapakke op mod sit manifest",
    pack: "datapakke: en mappe eller navnet på en indbygget",
  },
};

/** What is wrong with how a command was written, and with where its answer should go. */
export const commandProblems = {
  optionMissing: ({ option, command }: Words) => `${option} mangler. Se «grundlag ${command} --help».`,
  optionWithoutValue: ({ option, command }: Words) => `${option} mangler sin værdi. Se «grundlag ${command} --help».`,
  optionUnknown: ({ option, command }: Words) => `«${option}» kendes ikke. Se «grundlag ${command} --help».`,
  optionMeant: ({ option, meant }: Words) => `«${option}» kendes ikke. Mente du «${meant}»?`,
  besideCase: ({ option }: Words) => `${option} kan ikke stå sammen med --case: sagen siger det selv. Udelad den ene af de to.`,
  optionTwice: ({ option, command }: Words) => `${option} står to gange og kan kun gives én gang. Se «grundlag ${command} --help».`,
  formatUnknown: ({ option, given, known }: Words) => `${option} er «${given}». Vælg en af: ${known}.`,
  notADate: ({ option, given }: Words) => `${option} er «${given}», som ikke er en dato. Skriv den som 2026-11-22.`,
  commandUnknown: ({ given, known }: Words) => `Kommandoen «${given}» findes ikke. Kommandoerne er: ${known}.`,
  tooManyWords: ({ given, command }: Words) =>
    `«${given}» hører ikke til nogen indstilling. Sæt anførselstegn om navne med mellemrum, og se «grundlag ${command} --help».`,
  noUsablePlots: ({ file }: Words) =>
    `«${file}» gav ingen grunde, så der er ikke skrevet noget svar. Ret filen, eller udelad --plots for kun at få svar på pakkens grunde.`,
  outNotWritten: ({ file, reason }: Words) =>
    `Svaret er ikke skrevet: «${file}» kan ikke skrives (${reason}). Vælg et sted, der findes og har plads.`,
  outIsInput: ({ file }: Words) => `Svaret er ikke skrevet: «${file}» er en af de filer, der læses. Vælg et andet navn.`,
  plotNotFound: ({ plot, pack }: Words) =>
    `Grunden «${plot}» findes hverken i «${pack}» eller i filerne med egne grunde. Se efter i svaret fra check.`,
  noPlotsToAnswer: ({ pack }: Words) =>
    `Svaret er tomt: «${pack}» har hverken grunde eller planlagte erhvervsområder. Giv egne grunde med --plots.`,
};
