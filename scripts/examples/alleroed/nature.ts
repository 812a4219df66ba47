import type { GroundFacts, NatureFacts, SupplyFacts, WaterFacts } from "../describe.ts";
import { track } from "../measure.ts";

/** Drawn so that each theme meets some plots on offer and leaves others free. */
export const nature: NatureFacts = {
  paragraf3: [
    { name: "Mose i Vassingerød", type: "Mose", at: { plot: "AL-03", corner: 0, share: 0.45 }, hectares: 0.42 },
    { name: "Eng ved Borupgård", type: "Eng", at: { plot: "AL-12", corner: 2, share: 0.4 }, hectares: 0.15 },
    { name: "Vandhul ved Farremosen", type: "Sø", at: { plot: "AL-09", corner: 1, share: 0.5 }, hectares: 0.0085, corners: 16 },
    { name: "Kattehale Mose", type: "Mose", at: [9190, 5640], hectares: 11 },
    { name: "Allerød Sø", type: "Sø", at: [9330, 7980], hectares: 9 },
    { name: "Engene ved Lynge", type: "Eng", at: [4150, 3450], hectares: 12, turn: 50, stretch: 2.2 },
    { name: "Børstingerød Mose", type: "Mose", at: [2600, 4300], hectares: 38 },
    { name: "Overdrev ved Uggeløse", type: "Overdrev", at: [3500, 1750], hectares: 6 },
    { name: "Sortemose", type: "Mose", at: [11_450, 7480], hectares: 1.9 },
  ],
  lakes: [
    { name: "Allerød Sø", at: [9330, 7980], hectares: 8.2 },
    { name: "Grusgravssøen", at: { plot: "AL-05", corner: 1, share: 2.6 }, hectares: 3.4 },
    { name: "Teglværkssøen", at: [9250, 5500], hectares: 1.1 },
    { name: "Vandhul ved Farremosen", at: { plot: "AL-09", corner: 1, share: 0.5 }, hectares: 0.0085, corners: 16 },
  ],
  forests: [
    { name: "Tokkekøb Hegn", at: [12_050, 4950], hectares: 260, turn: 60 },
    { name: "Ravnsholt Skov", at: [11_720, 7980], hectares: 62, turn: 100, stretch: 1.5 },
    { name: "Uggeløse Skov", at: [2650, 2500], hectares: 90 },
    { name: "Lystrup Skov", at: [5000, 6650], hectares: 75, turn: 10, stretch: 1.6 },
    { name: "Nyvang Plantage", at: [6900, 2100], hectares: 34 },
  ],
  fredninger: [
    { name: "Kattehale Mose", type: "Arealfredning", at: [9270, 5610], hectares: 26 },
    { name: "Lynge Kirke", type: "Kirkefredning", at: [5080, 2990], hectares: 3 },
  ],
  churches: [
    { name: "Lillerød Kirke", at: [9560, 6950] },
    { name: "Blovstrød Kirke", at: [12_230, 6960] },
    { name: "Lynge Kirke", at: [5080, 2990] },
    { name: "Uggeløse Kirke", at: [4500, 1580] },
  ],
  species: [
    { danish: "Stor vandsalamander", latin: "Triturus cristatus", at: { plot: "AL-09", corner: 1, share: 0.5 } },
    { danish: "Spidssnudet frø", latin: "Rana arvalis", at: { plot: "AL-03", corner: 0, share: 0.4 } },
    { danish: "Stor vandsalamander", latin: "Triturus cristatus", at: [9250, 5600] },
    { danish: "Spidssnudet frø", latin: "Rana arvalis", at: [2600, 4350] },
    { danish: "Vandflagermus", latin: "Myotis daubentonii", at: [9300, 7950] },
  ],
};

export const water: WaterFacts = {
  streams: [
    {
      name: "Vassingerød Å",
      protectedLine: true,
      points: track(
        "6200 8400, 6000 7600, 5800 6800, 5650 6100, 5680 5400, 5625 4850, 5600 4450, 5430 4050, 4900 3600, 4300 3300, 3800 2700, 3500 1900, 3450 1300, 3500 600",
      ),
    },
    {
      name: "Blovstrød Bæk",
      protectedLine: false,
      points: track("13300 9200, 12700 8400, 12050 7500, 11420 7450, 11350 6900, 11400 6000, 11350 5400"),
    },
    {
      name: "Kattehale Rende",
      protectedLine: false,
      points: track("9250 5500, 8900 4900, 8500 4300, 8200 3700, 7600 3300"),
    },
  ],
  flood: [
    { name: "Stationsviadukten", at: [10_070, 6860], hectares: 1.6 },
    { name: "Lavning ved Vassingerød Å", at: { plot: "AL-06", corner: 0, share: 0.7 }, hectares: 1.2 },
    { name: "Engene ved Lynge", at: [4150, 3450], hectares: 16, turn: 50, stretch: 2.2 },
  ],
};

/** OSD covers Farremosen for certain (its ramme says so); the rest is drawn. Borupgård is left outside. */
export const ground: GroundFacts = {
  osd: [
    {
      kind: "OSD",
      outline: track(
        "1700 3300, 3200 2000, 5200 1500, 7200 2200, 8900 3100, 10300 4300, 10600 5500, 9300 6300, 8400 7400, 6600 7300, 5200 6900, 3400 6200, 2000 5000",
      ),
    },
    {
      kind: "OD",
      outline: track("9700 7100, 10900 5300, 12600 4300, 13600 5200, 13700 6800, 12500 8400, 11000 9000, 9800 8600"),
    },
  ],
  bnbo: [
    { name: "Eksempel Vandværk Lillerød", at: { plot: "AL-13", corner: 1, share: 0.8 }, hectares: 5.5 },
    { name: "Eksempel Vandværk Lynge", at: [6150, 3350], hectares: 14 },
    { name: "Eksempel Vandværk Engholm", at: { plot: "AL-16", corner: 0, share: 0.9 }, hectares: 6 },
  ],
  v1: [
    { name: "AL-14", at: { plot: "AL-14", corner: 1, share: 0.3 }, hectares: 0.3 },
    { name: "Værkstedsgrund", at: [9700, 5600], hectares: 0.6 },
    { name: "Gammel tankstation", at: [9950, 6700], hectares: 0.2 },
    { name: "Fyldplads", at: [6500, 4300], hectares: 1.2 },
  ],
  v2: [
    { name: "AL-05", at: { plot: "AL-05", corner: 0, share: 0.3 }, hectares: 0.5 },
    { name: "AL-11", at: { plot: "AL-11", corner: 3, share: 0.4 }, hectares: 0.18 },
    { name: "Renseri", at: [10_050, 6900], hectares: 0.15 },
  ],
};

export const supply: SupplyFacts = {
  heat: [
    {
      name: "Lillerød og Blovstrød",
      points: track("8300 6000, 9400 5200, 10200 5200, 11400 5800, 12200 6250, 13400 6900, 12900 8000, 11400 8150, 10400 8350, 8900 7700"),
    },
    {
      name: "Lynge",
      points: track("4500 2250, 5900 2300, 5950 3400, 4500 3400"),
    },
  ],
  sewer: [
    {
      name: "Lillerød",
      now: "Separatkloakeret",
      planned: "Separatkloakeret",
      points: track("8300 6000, 9400 5150, 10200 5150, 11450 5800, 12200 6250, 13400 6900, 12900 8050, 11400 8200, 10400 8400, 8900 7700"),
    },
    {
      name: "Vassingerød",
      now: "Separatkloakeret",
      planned: "Separatkloakeret",
      points: track("5550 3950, 7100 3950, 7120 5070, 5550 5090"),
    },
    {
      name: "Farremosen",
      now: "Ikke kloakeret",
      planned: "Separatkloakeret",
      points: track("7120 5200, 7830 5200, 7830 6010, 7120 6010"),
    },
    {
      name: "Lynge og Uggeløse",
      now: "Fælleskloakeret",
      planned: "Separatkloakeret",
      points: track("4050 1150, 5000 1150, 5950 2250, 5950 3450, 4400 3450"),
    },
  ],
};
