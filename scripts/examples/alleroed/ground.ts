import type { GroundFacts, SupplyFacts } from "../describe.ts";
import { track } from "../measure.ts";

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
