import type { LawFacts } from "../describe-law.ts";
import { track } from "../measure.ts";

/** Protections and duties, all schematic; the Natura 2000 number is none that exists. */
export const law: LawFacts = {
  natura2000: [
    { name: "Skov og sø ved Lynge", site: "DK003X901", at: [3350, 3900], hectares: 210, turn: 40, stretch: 1.8 },
    { name: "Kattehale Mose", site: "DK003X902", at: [9250, 5640], hectares: 38 },
  ],
  monuments: [
    { name: "Rundhøj ved Engholm", kind: "Rundhøj", at: { plot: "AL-15", corner: 2, share: 2.3 } },
    { name: "Langdysse ved Farremosen", kind: "Langdysse", at: { plot: "AL-07", corner: 0, share: 0.9 } },
    { name: "Rundhøj i Tokkekøb Hegn", kind: "Rundhøj", at: [12_100, 5100] },
  ],
  dykes: [
    { name: "Dige ved Borupgård", plot: "AL-12", corners: [3, 4] },
    { name: "Dige i Farremosen", plot: "AL-09", corners: [1, 2] },
    { name: "Dige om Lynge overdrev", points: track("3300 1700, 3450 1900, 3700 1980") },
    { name: "Sognedige ved Ravnsholt", points: track("11600 7600, 11800 7650, 12000 7640") },
  ],
  fredskov: ["Tokkekøb Hegn", "Ravnsholt Skov", "Uggeløse Skov", "Lystrup Skov"],
  catchments: [
    { name: "Eksempel Vandværk Lillerød", at: [10_900, 7500], hectares: 160, turn: 20, stretch: 1.4 },
    { name: "Eksempel Vandværk Lynge", at: [6250, 3700], hectares: 240, turn: 70 },
    { name: "Eksempel Vandværk Engholm", at: [9850, 5350], hectares: 90 },
  ],
  sensitive: [{ name: "Vassingerød", at: [6500, 4550], hectares: 60 }],
  classified: ["Lillerød Bymidte", "Mellem Lillerød og Blovstrød", "Engholm"],
  rawMaterials: [
    { name: "Grusgrav ved Lynge", kind: "Graveområde", at: [5500, 3500], hectares: 60 },
    { name: "Vassingerød vest", kind: "Interesseområde", at: { plot: "AL-03", corner: 2, share: 2.2 }, hectares: 6 },
  ],
  roadLines: [
    { road: "Hillerødmotorvejen", halfWidth: 50 },
    { road: "Farremosevej", along: track("7235 5560, 7245 5660, 7262 5760"), halfWidth: 22 },
    { road: "Nymøllevej", halfWidth: 25 },
    { road: "Blovstrødvej", halfWidth: 20 },
  ],
  heatDuty: [{ name: "Lillerød og Blovstrød", of: "Mellem Lillerød og Blovstrød", grown: 0, decided: 20_120_424 }],
  heatBan: [{ name: "Lillerød Bymidte", of: "Lillerød Bymidte", grown: 0 }],
  corridors: [{ name: "Ring 5 (skematisk)", along: track("3300 300, 3700 2200, 4300 4400, 4650 6600, 5100 7900"), halfWidth: 500 }],
};
