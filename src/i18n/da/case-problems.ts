import type { Words } from "../translation.ts";

/** What is told when a saved case is opened, and of what is left behind with a municipality. */
export const caseProblems = {
  recordsLeftBehind: ({ count, title }: Words) =>
    `${count === "1" ? "1 indtastning hører" : `${count} indtastninger hører`} til ${title} og er lagt væk. «Fortryd» henter både kommune og indtastninger tilbage.`,
  caseOpened: ({ file }: Words) => `Sagen «${file}» er åbnet. «Fortryd» henter det tilbage, der stod her før.`,
  caseNotOpened: ({ file, reason }: Words) => `«${file}» kunne ikke åbnes (${reason}). Det, der stod her, er uændret. Prøv igen.`,
  caseNotOne: ({ file }: Words) => `«${file}» er ikke en sag, som Grundlag har gemt. Vælg en fil, der er gemt med «Gem sagen».`,
  caseOtherVersion: ({ file, version }: Words) =>
    `«${file}» er gemt i en udgave (${version}), som ikke læses her. Åbn den i den udgave af Grundlag, der gemte den.`,
  casePackUnknown: ({ file, pack, municipality }: Words) =>
    `«${file}» hører til datapakken ${pack} (${municipality}), som ikke er åben her. Hent pakken som zip sammen med sagen, eller læg den i geodata, og åbn sagen igen.`,
  caseFieldMissing: ({ file, field }: Words) => `«${file}»: feltet ${field} mangler. Intet er åbnet. Gem sagen igen, eller tilføj feltet.`,
  caseFieldUnknown: ({ file, field }: Words) => `«${file}»: feltet ${field} kendes ikke. Intet er åbnet. Fjern eller ret det.`,
  caseFieldWrong: ({ file, field, given, accepts }: Words) =>
    `«${file}»: feltet ${field} er ${given} og kan ikke bruges${accepts ? ` (skal være ${accepts})` : ""}. Intet er åbnet. Ret feltet, eller gem sagen igen.`,
  caseOtherRules: ({ file, saved, now }: Words) =>
    `«${file}» er gemt med en anden udgave af reglerne (${saved}; her er ${now}). Svaret kan være et andet end dengang.`,
  caseOtherData: ({ file, count, layers }: Words) =>
    `«${file}» er gemt med andre data: ${count} lag har en anden dato eller et andet indhold i dag (${layers}). Svaret kan være et andet end dengang.`,
  caseOtherAnswer: ({ file, count, routes, plots, rules }: Words) =>
    `«${file}» har et andet svar i dag på ${count} grunde (${plots}); på ${routes} af dem er vejen en anden. Regler, der svarer anderledes: ${rules}.`,
  notCompared: ({ pack, reason }: Words) => `Datapakken kunne ikke sammenlignes med ${pack} (${reason}). Prøv igen.`,
  packsOfOthers: ({ before, after }: Words) =>
    `Datapakkerne hører til hver sin kommune, ${before} og ${after}, og kan ikke sammenlignes. Vælg to pakker fra samme kommune.`,
};
