import type { NatureFacts, WaterFacts } from "../describe.ts";
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
    { name: "Uggeløse Skov", at: [2950, 2750], hectares: 75 },
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
