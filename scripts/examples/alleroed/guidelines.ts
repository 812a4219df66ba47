import type { GuidelineFacts } from "../describe-law.ts";
import { track } from "../measure.ts";

const vassingeroedAa = track(
  "6200 8400, 6000 7600, 5800 6800, 5650 6100, 5680 5400, 5625 4850, 5600 4450, 5430 4050, 4900 3600, 4300 3300, 3800 2700, 3500 1900",
);

/** Guidelines of the kommuneplan, all schematic; each meets a few plots on offer and leaves most alone. */
export const guidelines: GuidelineFacts = {
  detailhandelsomraader: [
    { name: "Lillerød bymidte", kind: "Bymidte", of: "Lillerød Bymidte", grown: 40 },
    { name: "Pladskrævende varer ved Kongevejen", kind: "Særligt pladskrævende varegrupper", at: [12_700, 5300], hectares: 9 },
  ],
  planlagteTrafikanlaeg: [
    { name: "Udvidelse af Hillerødmotorvejen", along: track("7990 5000, 8000 6000, 7880 7200"), halfWidth: 0 },
    { name: "Ny vej øst om Farremosen", along: track("7810 5180, 7775 5400, 7785 5650, 7760 6000"), halfWidth: 0 },
  ],
  planlagteTekniskeAnlaeg: [{ name: "Genbrugsplads ved Vassingerød", at: { plot: "AL-02", corner: 2, share: 1.4 }, hectares: 1.6 }],
  tekniskeAnlaegKonsekvens: [{ name: "Om genbrugspladsen", at: { plot: "AL-02", corner: 2, share: 1.4 }, hectares: 9, stretch: 1 }],
  saerligeBeliggenhedskrav: [
    { name: "Vassingerød", of: "Vassingerød", grown: 0 },
    { name: "Farremosen", of: "Farremosen", grown: 0 },
  ],
  produktionserhverv: [{ name: "Vassingerød", of: "Vassingerød", grown: 0 }],
  produktionserhvervKonsekvens: [{ name: "Om Vassingerød", of: "Vassingerød", grown: 300 }],
  transformationsomraader: [{ name: "Lillerød stationsområde", at: { plot: "AL-20", corner: 0, share: 1.5 }, hectares: 3 }],
  landbrugsomraader: [
    { name: "Markerne om Farremosen", at: [7300, 6300], hectares: 190, turn: 80 },
    { name: "Markerne syd for Vassingerød", at: [7000, 3000], hectares: 230, turn: 10 },
  ],
  storeHusdyrbrug: [{ name: "Uggeløse nord", at: [2600, 2300], hectares: 60 }],
  skovrejsningsomraader: [
    { name: "Læhegn øst for Farremosen", kind: "Skovrejsning ønsket", at: { plot: "AL-08", corner: 0, share: 1.15 }, hectares: 1.2 },
    { name: "Ravnsholt øst", kind: "Skovrejsning ønsket", at: [12_900, 7800], hectares: 45 },
    { name: "Farremosen nord", kind: "Skovrejsning uønsket", at: { plot: "AL-09", corner: 2, share: 3 }, hectares: 12 },
  ],
  lavbundsarealer: [
    { name: "Vassingerød Å", at: { plot: "AL-06", corner: 0, share: 1.4 }, hectares: 4, stretch: 2, turn: 70 },
    { name: "Børstingerød Mose", at: [2600, 4300], hectares: 52 },
  ],
  terraennaertGrundvand: [
    { name: "Langs Vassingerød Å", along: vassingeroedAa, halfWidth: 210 },
    { name: "Stationsviadukten", at: [10_070, 6860], hectares: 5 },
  ],
  naturbeskyttelsesomraader: [
    { name: "Kattehale Mose", at: [9230, 5640], hectares: 34 },
    { name: "Tokkekøb Hegn", at: [12_050, 4950], hectares: 280, turn: 60 },
    { name: "Ved Farremosen", kind: "Potentielt naturområde", at: { plot: "AL-09", corner: 1, share: 1.1 }, hectares: 0.6 },
  ],
  oekologiskeForbindelser: [
    { name: "Vassingerød Å", along: vassingeroedAa, halfWidth: 190 },
    {
      name: "Sortemose–Ravnsholt",
      kind: "Potentiel økologisk forbindelse",
      along: track("11230 7250, 11340 7600, 11400 8000"),
      halfWidth: 130,
    },
  ],
  kulturhistoriskeBevaringsvaerdier: [
    { name: "Lynge Kirke", at: [5080, 2990], hectares: 30 },
    { name: "Borupgårds hovedbygning", at: { plot: "AL-14", corner: 0, share: 1.2 }, hectares: 1.2 },
  ],
  kulturmiljoeer: [
    { name: "Lynge landsby", at: [5100, 2900], hectares: 45 },
    { name: "Allerød Stationsby", at: { plot: "AL-20", corner: 0, share: 1.8 }, hectares: 4 },
  ],
  bevaringsvaerdigeLandskaber: [
    { name: "Landskabet om Farremosen", at: [7150, 5950], hectares: 45, turn: 100 },
    { name: "Uggeløse bakker", at: [3000, 2600], hectares: 210 },
  ],
  stoerreLandskaber: [{ name: "Vestlige Allerød", at: [4350, 4450], hectares: 900, turn: 50 }],
  geologiskeBevaringsvaerdier: [
    { name: "Dødislandskab ved Vassingerød", at: { plot: "AL-04", corner: 1, share: 2 }, hectares: 7 },
    { name: "Tunneldal ved Lynge", at: [4300, 3300], hectares: 90, stretch: 3, turn: 45 },
  ],
};
