import type { DatasetId } from "../index.ts";
import { nowhere, type Source, servedBy } from "./service.ts";

const theme = (name: string): string => `theme_pdk_${name}`;
const adopted = (name: string): Source => servedBy("plandata", [theme(`${name}_vedtaget`)]);

const nameByPattern = {
  da: "Lagets navn er ikke fundet noget sted; det søges i tjenestens egen liste.",
  en: "The layer's name was found nowhere; it is looked for in the service's own list.",
};
const byPattern = (...names: readonly string[]): Source =>
  servedBy("plandata", [], { choices: names.map((name) => ({ layers: [theme(name)], whole: true })), unconfirmed: nameByPattern });

const ofPlans = [["planid"], ["plantype"], ["status", "planstatus"]];
const ofParts = [["lokplan_id"]];

/** The plans and the zone map of Plandata. Of the three look-alike ramme themes the one with both kinds is wanted, else the two halves, else half the truth. */
export const planSources = {
  lokalplaner: servedBy("plandata", [], {
    choices: [
      { layers: [theme("lokalplan_vedtaget"), theme("temalokalplan_vedtaget")], whole: true },
      { layers: [theme("lokalplan_vedtaget")], whole: false },
    ],
    must: ofPlans,
  }),
  lokalplanforslag: servedBy("plandata", [], {
    choices: [
      { layers: [theme("lokalplan_forslag"), theme("temalokalplan_forslag")], whole: true },
      { layers: [theme("lokalplan_forslag")], whole: false },
    ],
    must: ofPlans,
  }),
  delomraader: servedBy("plandata", [theme("lokalplandelomraade_vedtaget")], { must: ofParts }),
  byggefelter: servedBy("plandata", [theme("byggefelt_vedtaget")], { must: ofParts }),
  kommuneplanrammer: servedBy("plandata", [], {
    choices: [
      { layers: [theme("kommuneplanramme_alle_vedtaget")], whole: true },
      { layers: [theme("kommuneplanramme_vedtaget"), theme("kommuneplantillaeg_vedtaget")], whole: true },
      { layers: [theme("kommuneplanramme_vedtaget")], whole: false },
    ],
    must: ofPlans,
  }),
  zonekort: servedBy("plandata", [theme("zonekort")], { must: [["zone"], ["zonestatus"]] }),
  kystnaerhedszone: servedBy("plandata-kyst", ["theme-knz-kystnaerhedszone-polygon"], { fields: [] }),
  transportkorridorer: nowhere(
    "Fingerplanens lag (theme_lpd_…) er ikke set, og deres felter kendes ikke.",
    "The Fingerplan's layers (theme_lpd_…) were not seen, and their fields are not known.",
  ),
  stationsnaereOmraader: nowhere("Tegnes af kommunen selv.", "Drawn by the municipality itself."),
  grunde: nowhere("Føres af den, der sælger grundene.", "Kept by whoever sells the plots."),
} as const satisfies Partial<Record<DatasetId, Source>>;

/** The guideline and supply themes of the kommuneplan, by theme code in `catalog`. */
export const themeSources = {
  detailhandelsomraader: adopted("detailhandel"),
  planlagteTrafikanlaeg: adopted("planlagttrafikanlaeg"),
  planlagteTekniskeAnlaeg: adopted("planlagttekniskanlaeg"),
  tekniskeAnlaegKonsekvens: adopted("tekniskanlaegkonsekvensomraade"),
  saerligeBeliggenhedskrav: byPattern("*saerlig*beliggenhed*_vedtaget", "*beliggenhedskrav*_vedtaget"),
  produktionserhverv: byPattern("*forbeholdt*produktionserhverv*_vedtaget", "*produktionserhverv*_vedtaget"),
  produktionserhvervKonsekvens: adopted("konsekvensomraade"),
  transformationsomraader: adopted("transformationsomraade"),
  stoejbelastedeArealer: adopted("stoejbelastetareal"),
  storeHusdyrbrug: adopted("storehusdyrbrug"),
  landbrugsomraader: byPattern("*landbrug*_vedtaget"),
  skovrejsningsomraader: adopted("skovrejsningsomraade"),
  lavbundsarealer: adopted("lavbundsareal"),
  naturbeskyttelsesomraader: adopted("naturbeskyttelsesomraade"),
  oekologiskeForbindelser: adopted("oekologiskforbindelse"),
  kulturhistoriskeBevaringsvaerdier: adopted("kulturhistoriskbevaringsvaerdi"),
  kulturmiljoeer: adopted("vaerdifuldtkulturmiljoe"),
  bevaringsvaerdigeLandskaber: adopted("bevaringsvaerdigelandskaber"),
  geologiskeBevaringsvaerdier: byPattern("*geologisk*_vedtaget"),
  stoerreLandskaber: adopted("stoerresammenhaengendelandskaber"),
  oversvoemmelse: adopted("oversvoemerosion"),
  terraennaertGrundvand: servedBy("plandata", [theme("terraennaertgrundvand_vedtaget")], { fields: ["temakode", "temanavn"] }),
  kloakoplande: adopted("kloakopland"),
  fjernvarmeomraader: adopted("forsyningomraade"),
  tilslutningspligtomraader: adopted("tilslutningspligtomraade"),
  forsyningsforbudsomraader: adopted("forsyningsforbudomraade"),
} as const satisfies Partial<Record<DatasetId, Source>>;
