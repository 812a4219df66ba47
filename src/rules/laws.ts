import type { Law } from "../domain/law.ts";

const danskeLove = (page: string) => `https://danskelove.dk/${page}`;

/** Act on nature protection. */
export const naturbeskyttelsesloven: Law = {
  id: "naturbeskyttelsesloven",
  title: "naturbeskyttelsesloven",
  link: danskeLove("naturbeskyttelsesloven"),
};
/** Planning act. */
export const planloven: Law = { id: "planloven", title: "planloven", link: danskeLove("planloven") };
/** Act on contaminated soil. */
export const jordforureningsloven: Law = {
  id: "jordforureningsloven",
  title: "jordforureningsloven",
  link: danskeLove("jordforureningsloven"),
};
/** Miljøstyrelsen's handbook of 2004: classes 1–7 and advised distances. Guidance, not law. */
export const haandbogMiljoePlanlaegning: Law = {
  id: "haandbogMiljoePlanlaegning",
  title: "Håndbog om Miljø og Planlægning (vejledning)",
  link: "https://www2.skovognatur.dk/udgivelser/2004/87-7279-588-3/html/kap07.htm",
};
/** The order on kommuneplanlægning where drinking water is drawn, of 21 December 2016. */
export const grundvandsbekendtgoerelsen: Law = {
  id: "grundvandsbekendtgoerelsen",
  title: "bekendtgørelse om krav til kommuneplanlægning inden for OSD og indvindingsoplande",
  link: "https://www.retsinformation.dk/Forms/r0710.aspx?id=184055",
};
/** The building regulations of 2018. What they allow without a lokalplan is their chapter 8 (byggeretten). */
export const bygningsreglementet: Law = {
  id: "bygningsreglementet",
  title: "bygningsreglementet (BR18)",
  link: "https://bygningsreglementet.dk/Tekniske-bestemmelser/08/Krav",
};
/** The building regulations' chapter 23: how areas are counted. */
export const bygningsreglementetsArealer: Law = {
  id: "bygningsreglementetsArealer",
  title: "bygningsreglementet (BR18), kapitel 23",
  link: "https://bygningsreglementet.dk/Historisk/BR18_Version3/Ovrige-bestemmelser/23/Krav?Layout=ShowAll",
};
/** Not a law: what the company asks for. It has no page of its own. */
export const arealbehov: Law = { id: "arealbehov", title: "Forespørgslens arealbehov", link: "" };
/** Act on public roads. */
export const vejloven: Law = { id: "vejloven", title: "vejloven", link: danskeLove("vejloven") };
/** Act on heat supply; what is known of the duty to join is read with Horsens and in the bills. */
export const varmeforsyningsloven: Law = {
  id: "varmeforsyningsloven",
  title: "varmeforsyningsloven",
  link: "https://sektorplaner.horsens.dk/fjernvarme/generelt-om-tilslutningspligt/",
};
/** Act on protection of the environment. */
export const miljoebeskyttelsesloven: Law = {
  id: "miljoebeskyttelsesloven",
  title: "miljøbeskyttelsesloven",
  link: danskeLove("milj%C3%B8beskyttelsesloven"),
};
/** Act on environmental assessment of plans and of projects (VVM). */
export const miljoevurderingsloven: Law = {
  id: "miljoevurderingsloven",
  title: "miljøvurderingsloven",
  link: "https://www.elov.dk/lov-om-miljovurdering-af-planer-og-programmer-og-af-konkrete-projekter-vvm/afsnit/v/",
};
/** Miljøstyrelsen's guide values for noise from companies, guidance 5/1984. */
export const stoejvejledningen: Law = {
  id: "stoejvejledningen",
  title: "Miljøstyrelsens vejledning 5/1984 om ekstern støj",
  link: "https://mst.dk/luft-stoej/stoej/stoejgraenser/graensevaerdier-virksomheder/",
};
/** The national plan directive for the capital region, read with Allerød and Glostrup. */
export const fingerplanen: Law = {
  id: "fingerplanen",
  title: "Fingerplanen",
  link: "https://kommuneplan.alleroed.dk/1-bymoenster-og-byformaal/13-erhvervsomraader/bemaerkninger-til-retningslinjer/",
};
/** What new car parks must prepare for charging, as the guide to the building regulations gives it. */
export const ladestandervejledningen: Law = {
  id: "ladestandervejledningen",
  title: "bygningsreglementets vejledning om ladestandere",
  link: "https://bygningsreglementet.dk/Vejledninger/Andre_vejledninger/Vejledning/Vejledning-om-laderstander",
};
/** Act on museums: ancient monuments, dykes and what lies hidden in the ground. */
export const museumsloven: Law = { id: "museumsloven", title: "museumsloven", link: danskeLove("museumsloven") };
/** Act on forests. */
export const skovloven: Law = { id: "skovloven", title: "skovloven", link: danskeLove("skovloven") };
/** Act on raw materials. */
export const raastofloven: Law = { id: "raastofloven", title: "råstofloven", link: danskeLove("r%C3%A5stofloven/5a") };
/** The order on international nature areas and protected species: no. 1098 of 21 August 2023 where it was looked up. */
export const habitatbekendtgoerelsen: Law = {
  id: "habitatbekendtgoerelsen",
  title: "habitatbekendtgørelsen",
  link: "https://www.lovguiden.dk/loven/habitatvejledningen",
};
/** Act on railways. */
export const jernbaneloven: Law = { id: "jernbaneloven", title: "jernbaneloven", link: danskeLove("jernbaneloven") };
/** Act on water supply. */
export const vandforsyningsloven: Law = {
  id: "vandforsyningsloven",
  title: "vandforsyningsloven",
  link: danskeLove("vandforsyningsloven"),
};
