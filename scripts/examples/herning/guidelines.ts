import type { GuidelineFacts } from "../describe-law.ts";
import { track } from "../measure.ts";

const herningsholmAa = track(
  "43900 26900, 42400 29000, 41550 29650, 41080 30350, 41090 31000, 41140 31330, 41020 31700, 40820 32200, 39500 34200",
);

/**
 * Guidelines of the kommuneplan, all schematic; each meets a few plots on offer and leaves most alone. That an ecological corridor runs at
 * Knudmosen by Miljøvej and that HI-Park has an impact area round it is told by their ramme.
 */
export const guidelines: GuidelineFacts = {
  detailhandelsomraader: [
    { name: "Herning bymidte", kind: "Bymidte", at: [38_400, 31_230], hectares: 60 },
    {
      name: "Pladskrævende varer ved Messevejen",
      kind: "Særligt pladskrævende varegrupper",
      at: { plot: "HE-13", corner: 1, share: 0.2 },
      hectares: 14,
    },
  ],
  planlagteTrafikanlaeg: [
    { name: "Ny vej øst om HI-Park", along: track("46420 29150, 46350 29600, 46320 29900, 46330 30200"), halfWidth: 0 },
    { name: "Forlængelse af Kærvej", along: track("39700 28640, 39720 29000, 39640 29450"), halfWidth: 0 },
  ],
  planlagteTekniskeAnlaeg: [{ name: "Genbrugsplads ved Miljøvej", at: { plot: "HE-17", corner: 0, share: 1.3 }, hectares: 0.9 }],
  tekniskeAnlaegKonsekvens: [{ name: "Om genbrugspladsen", at: { plot: "HE-17", corner: 0, share: 1.3 }, hectares: 6, stretch: 1 }],
  saerligeBeliggenhedskrav: [{ name: "Miljøvej", of: "Miljøvej", grown: 0 }],
  produktionserhverv: [{ name: "HI-Park", of: "HI-Park", grown: 0 }],
  produktionserhvervKonsekvens: [{ name: "Om HI-Park", of: "HI-Park", grown: 300 }],
  transformationsomraader: [{ name: "Hammerum syd", at: { plot: "HE-09", corner: 2, share: 1.2 }, hectares: 4 }],
  landbrugsomraader: [
    { name: "Markerne syd for Birk", at: [41_700, 30_900], hectares: 30 },
    { name: "Markerne om Vildbjerg", at: [24_500, 36_200], hectares: 900 },
    { name: "Markerne om Kibæk", at: [28_500, 20_500], hectares: 700 },
  ],
  storeHusdyrbrug: [
    { name: "Aulum vest", at: [23_400, 45_200], hectares: 160 },
    { name: "Kibæk syd", at: [31_000, 16_300], hectares: 140 },
  ],
  skovrejsningsomraader: [
    { name: "Skov ved Snejbjerg", kind: "Skovrejsning ønsket", at: [32_400, 29_600], hectares: 90 },
    { name: "Skov ved Uldjydevej", kind: "Skovrejsning ønsket", at: { plot: "HE-11", corner: 0, share: 1.6 }, hectares: 1.1 },
    { name: "Herningsholm Å", kind: "Skovrejsning uønsket", at: { plot: "HE-12", corner: 3, share: 2 }, hectares: 3 },
  ],
  lavbundsarealer: [
    { name: "Knudmosen", at: { plot: "HE-15", corner: 0, share: 1.5 }, hectares: 5, turn: 20 },
    { name: "Langs Skjern Å", at: [30_400, 8800], hectares: 300, stretch: 3.5, turn: -12 },
  ],
  terraennaertGrundvand: [
    { name: "Ved Herningsholm Å i Birk", at: [41_130, 31_200], hectares: 18, stretch: 2, turn: 95 },
    { name: "Knudmosen", at: { plot: "HE-15", corner: 0, share: 1.2 }, hectares: 9 },
  ],
  naturbeskyttelsesomraader: [
    { name: "Knudmosen", at: [36_900, 26_350], hectares: 110, turn: 120 },
    { name: "Løvbakkerne", at: [43_300, 29_650], hectares: 150, turn: 15, stretch: 1.5 },
    { name: "Heden ved HI-Park", kind: "Potentielt naturområde", at: { plot: "HE-09", corner: 0, share: 0.5 }, hectares: 1.4 },
  ],
  oekologiskeForbindelser: [
    { name: "Knudmosen", along: track("36850 26400, 37080 26800, 37230 27150, 37080 27600, 37000 28000"), halfWidth: 90 },
    { name: "Herningsholm Å", along: herningsholmAa, halfWidth: 160 },
    {
      name: "Gødstrup–Holstebromotorvejen",
      kind: "Potentiel økologisk forbindelse",
      along: track("33050 34350, 33180 34060, 33020 33750"),
      halfWidth: 40,
    },
  ],
  kulturhistoriskeBevaringsvaerdier: [
    { name: "Gødstrup Kirke", at: { plot: "HE-20", corner: 3, share: 4 }, hectares: 12 },
    { name: "Uldjydernes hus", at: { plot: "HE-12", corner: 0, share: 1.1 }, hectares: 0.5 },
  ],
  kulturmiljoeer: [
    { name: "Birk Centerpark", at: { plot: "HE-11", corner: 2, share: 1.5 }, hectares: 1.5 },
    { name: "Søby Brunkulslejer", at: [41_700, 16_700], hectares: 600 },
  ],
  bevaringsvaerdigeLandskaber: [
    { name: "Landskabet øst for HI-Park", at: [46_350, 30_050], hectares: 40, turn: 90 },
    { name: "Skjern Å-dalen", at: [30_400, 8900], hectares: 900, stretch: 3, turn: -12 },
  ],
  stoerreLandskaber: [
    { name: "Ådalen øst for HI-Park", at: { plot: "HE-07", corner: 2, share: 1.9 }, hectares: 16 },
    { name: "Hedesletten", at: [21_500, 24_000], hectares: 3200, turn: 30 },
  ],
  geologiskeBevaringsvaerdier: [
    { name: "Indlandsklit ved HI-Park", at: { plot: "HE-06", corner: 2, share: 1.2 }, hectares: 2.5 },
    { name: "Skovbjerg Bakkeø", at: [20_300, 20_000], hectares: 500 },
  ],
};
