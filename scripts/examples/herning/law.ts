import type { LawFacts } from "../describe-law.ts";
import { track } from "../measure.ts";

/** Protections and duties, all schematic; the Natura 2000 numbers are none that exist. That building lines lie by Messecenter is told, where is not. */
export const law: LawFacts = {
  natura2000: [
    { name: "Skjern Å", site: "DK006X901", at: [30_400, 8800], hectares: 420, stretch: 3.5, turn: -12 },
    { name: "Søby og Kølkær", site: "DK006X902", at: [41_200, 17_300], hectares: 380 },
    { name: "Knudmosen", site: "DK006X903", at: [36_750, 26_150], hectares: 60, turn: 120 },
  ],
  monuments: [
    { name: "Rundhøj ved Gødstrup", kind: "Rundhøj", at: { plot: "HE-19", corner: 1, share: 1.8 } },
    { name: "Rundhøj ved Kærvej", kind: "Rundhøj", at: { plot: "HE-03", corner: 1, share: 0.75 } },
    { name: "Rundhøj i HI-Park", kind: "Rundhøj", at: { plot: "HE-07", corner: 4, share: 0.9 } },
    { name: "Rundhøj ved Rind", kind: "Rundhøj", at: [39_900, 25_100] },
  ],
  dykes: [
    { name: "Dige ved Gødstrup", plot: "HE-18", corners: [0, 1] },
    { name: "Dige i HI-Park", plot: "HE-09", corners: [2, 3] },
    { name: "Dige ved Uldjydevej", plot: "HE-10", corners: [3, 0] },
    { name: "Sognedige ved Snejbjerg", points: track("32900 30100, 33000 29800, 33250 29600") },
  ],
  fredskov: ["Birk Skov", "Løvbakkerne", "Knudmose Plantage", "Sunds Plantage", "Kølkær Plantage"],
  catchments: [
    { name: "Eksempel Vandværk Birk", at: [41_600, 31_150], hectares: 190, turn: 30 },
    { name: "Eksempel Vandværk HI-Park", at: [45_300, 29_700], hectares: 260, turn: 10 },
    { name: "Eksempel Vandværk Gødstrup", at: [33_150, 34_250], hectares: 40 },
    { name: "Eksempel Vandværk Sunds", at: [40_000, 40_600], hectares: 150 },
  ],
  sensitive: [
    { name: "HI-Park", at: [45_450, 29_450], hectares: 40 },
    { name: "Sunds", at: [41_500, 40_000], hectares: 120 },
  ],
  classified: ["Messecenter", "Miljøvej"],
  rawMaterials: [
    { name: "Søby", kind: "Graveområde", at: [41_700, 16_700], hectares: 120 },
    { name: "Ved HI-Park", kind: "Interesseområde", at: { plot: "HE-09", corner: 3, share: 1.5 }, hectares: 5 },
  ],
  roadLines: [
    { road: "Herningmotorvejen", halfWidth: 50 },
    { road: "Midtjyske Motorvej", halfWidth: 50 },
    { road: "Messevejen", halfWidth: 60 },
    { road: "Kærvej", along: track("38900 28645, 39080 28660, 39260 28672"), halfWidth: 25 },
  ],
  heatDuty: [{ name: "Messecenter", of: "Messecenter", grown: 0, decided: 20_100_615 }],
  heatBan: [{ name: "Birk", at: [41_500, 31_820], hectares: 60 }],
  corridors: [],
};
