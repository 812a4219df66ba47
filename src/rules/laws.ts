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
/** The order on planning where drinking water is drawn; read with two municipalities, not in the order itself. */
export const grundvandsbekendtgoerelsen: Law = {
  id: "grundvandsbekendtgoerelsen",
  title: "bekendtgørelse om krav til kommuneplanlægning inden for OSD og indvindingsoplande",
  link: "https://kommuneplan21.jammerbugt.dk/forside/redegoerelse/grundvand/grundvandsredegoerelse/forhold-til-lovgivning/bekendtgoerelse-om-krav-indenfor-omraader-med-saerlige-drikkevandsinteresser/",
};
/** The building regulations of 2018. What they allow without a lokalplan is their chapter 8 (byggeretten). */
export const bygningsreglementet: Law = {
  id: "bygningsreglementet",
  title: "bygningsreglementet (BR18)",
  link: "https://bygningsreglementet.dk/Tekniske-bestemmelser/08/Krav",
};
/** Not a law: what the company asks for. It has no page of its own. */
export const arealbehov: Law = { id: "arealbehov", title: "Forespørgslens arealbehov", link: "" };
