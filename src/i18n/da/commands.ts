import type { Words } from "../translation.ts";

/** Names of what can be undone, as they stand after «Fortryd:». */
export const commands = {
  fileRequest: "indgiv forespørgsel",
  tryNumbers: "prøv andre tal",
  clearRequest: "ryd forespørgsel",
  addPlots: "tilføj grunde",
  removePlot: "fjern grund",
  enterProvision: "skriv, hvad planen siger",
  removeProvision: "fjern indtastning",
  setAside: "sæt fund til side",
  restoreFinding: "lad fundet tælle igen",
  enterOffers: "ret udbud",
  removeOffer: "fjern indtastning om udbud",
  openCase: "åbn sag",
  setDate: "skift dato",
  choosePack: "skift kommune",
  amendPack: "tilføj egne lag",
};

/** What is being done while the user waits. */
export const progress = {
  pack: "Åbner kommunens data",
  layers: "Læser kortlag",
  measuring: "Måler grundene",
  reading: "Læser filen",
  writing: "Skriver filen",
};

/** What failed on the way, what that means, and what to do. */
export const failures = {
  packListFailed: ({ reason }: Words) =>
    `Listen over kommuner kunne ikke hentes (${reason}). Du kan ikke skifte kommune, før siden er indlæst igen.`,
  packNotOpened: ({ name, reason }: Words) =>
    `Data for «${name}» kunne ikke åbnes (${reason}). Ingen grund kan vurderes. Vælg en anden kommune, eller indlæs siden igen.`,
  checkFailed: ({ reason }: Words) =>
    `Vurderingen blev afbrudt (${reason}). Der er intet nyt svar. Ret forespørgslen, eller indlæs siden igen.`,
  detailsFailed: ({ reason }: Words) => `Svaret om en enkelt grund kom ikke (${reason}). Listen er uændret. Åbn grunden igen.`,
  fitFailed: ({ reason }: Words) => `Pladsen på grunden kunne ikke måles (${reason}). Det siger intet om grunden. Prøv igen.`,
  exportFailed: ({ format, reason }: Words) => `Filen (${format}) blev ikke lavet (${reason}). Svaret på skærmen er uændret. Prøv igen.`,
  plotsNotRead: ({ file, reason }: Words) =>
    `«${file}» kunne ikke læses (${reason}). Ingen grunde er tilføjet. Kontrollér, at filen er GeoJSON.`,
  plotsOfOtherPack: ({ file }: Words) =>
    `${file === "" ? "Tegningen" : `«${file}»`}: kommunen blev skiftet imens, så ingen grunde er tilføjet. Hent filen eller tegn grunden igen.`,
  plotsAdded: ({ file, count }: Words) => (count === "1" ? `1 grund hentet fra «${file}».` : `${count} grunde hentet fra «${file}».`),
  plotsLeftBehind: ({ count, title }: Words) =>
    `${count === "1" ? "1 egen grund" : `${count} egne grunde`} hører til ${title} og er lagt væk. «Fortryd» henter både kommune og grunde tilbage.`,
  partNotFetched: ({ reason }: Words) =>
    `En del af siden kunne ikke hentes (${reason}). Det, du har skrevet, står her endnu. Kontrollér forbindelsen, og indlæs siden igen.`,
  languageNotFetched: ({ reason }: Words) => `Sproget kunne ikke hentes (${reason}). Siden bliver på dansk. Prøv igen.`,
  ourFault: ({ reason }: Words) =>
    `Der er en fejl i Grundlag (${reason}). Svaret på skærmen kan være ufuldstændigt. Indlæs siden igen, og fortæl den, der passer værktøjet, hvad du gjorde.`,
};
