import type { HousingArea, Line, Plan, Road } from "../describe.ts";
import type { Point, Points } from "../measure.ts";
import { circle } from "../outline.ts";

/** A drawing of our own of about the right size and place; not the municipality's border. */
export const boundary: Points = [
  [1250, 3500],
  [1500, 2450],
  [2350, 1750],
  [3450, 1150],
  [4600, 750],
  [5800, 650],
  [6900, 1000],
  [7700, 1650],
  [8600, 2050],
  [9500, 2250],
  [10_400, 2600],
  [11_200, 3150],
  [12_200, 3550],
  [13_100, 4050],
  [13_750, 4700],
  [14_000, 5600],
  [14_100, 6500],
  [13_900, 7350],
  [13_300, 7950],
  [12_800, 8650],
  [12_000, 9150],
  [11_200, 9450],
  [10_200, 9350],
  [9400, 9000],
  [8600, 8750],
  [7800, 8350],
  [7000, 8050],
  [6100, 7750],
  [5200, 7450],
  [4300, 7250],
  [3500, 6900],
  [2800, 6400],
  [2150, 5800],
  [1600, 5200],
  [1200, 4400],
];

const box = (west: number, south: number, east: number, north: number, lean = 0): Points => [
  [west, south],
  [(west + east) / 2, south - lean],
  [east, south + lean],
  [east + lean, (south + north) / 2],
  [east - lean, north],
  [(west + east) / 2, north + lean],
  [west + lean, north - lean],
  [west - lean, (south + north) / 2],
];

/** Towns and villages; the numbers are ours, told as such. */
export const housing: readonly HousingArea[] = [
  { plannr: "Eksempel B1", name: "Lillerød Vest", outline: box(8350, 6700, 9650, 7550, 40), turn: 8, spacing: [88, 74], use: 130 },
  { plannr: "Eksempel B2", name: "Lillerød Nord", outline: box(9950, 7300, 10_440, 8250, 30), turn: 70, spacing: [56, 66], use: 120 },
  { plannr: "Eksempel B3", name: "Ravnsholt", outline: box(10_450, 5950, 11_350, 6650, 35), turn: 20, spacing: [80, 72], use: 130 },
  { plannr: "Eksempel B4", name: "Lillerød Syd", outline: box(9150, 6120, 10_050, 6480, 25), turn: 4, spacing: [62, 60], use: 120 },
  { plannr: "Eksempel B5", name: "Skovvang", outline: box(10_450, 6950, 11_150, 7150, 10), turn: 6, spacing: [60, 60], use: 140 },
  { plannr: "Eksempel B6", name: "Blovstrød", outline: box(12_280, 7060, 13_250, 7950, 50), turn: 30, spacing: [84, 74], use: 120 },
  { plannr: "Eksempel B7", name: "Lynge", outline: box(4550, 2350, 5850, 3350, 60), turn: 14, spacing: [96, 84], use: 120 },
  { plannr: "Eksempel B8", name: "Uggeløse", outline: box(4150, 1250, 4900, 1900, 35), turn: 40, spacing: [90, 80], use: 120 },
  { plannr: "Eksempel B9", name: "Farremosevej", outline: box(7020, 5400, 7085, 5800, 4), turn: 86, spacing: [36, 30], use: 120 },
];

/** Homes in the open land; one lies within 300 m of Vassingerød, so that class 6 has somebody to mind. */
export const farms: readonly Point[] = [
  [5560, 3900],
  [7400, 4350],
  [3300, 4900],
  [2500, 3300],
  [3900, 5700],
  [6300, 6900],
  [8500, 3500],
  [9300, 4300],
  [10_200, 4200],
  [8300, 7900],
  [11_700, 8500],
  [13_300, 6300],
];

const farremosevej: Points = [
  [7180, 5140],
  [7110, 5400],
  [7100, 5800],
  [7180, 6150],
  [7250, 6460],
];

/** Roads by their real names and numbers where known, on drawn lines. */
export const roads: readonly Road[] = [
  {
    name: "Hillerødmotorvejen",
    ref: "16",
    kind: "motorway",
    points: [
      [8150, 1950],
      [8000, 2800],
      [7900, 3900],
      [7910, 5000],
      [7930, 6000],
      [7800, 7200],
      [7650, 8150],
    ],
  },
  {
    name: "Tilkørsel Nymøllevej",
    kind: "motorway_link",
    points: [
      [7900, 4500],
      [7960, 4850],
      [8060, 5150],
    ],
  },
  {
    name: "Frakørsel Nymøllevej",
    kind: "motorway_link",
    points: [
      [8060, 5150],
      [7990, 5500],
      [7930, 5850],
    ],
  },
  {
    name: "Tilkørsel Lynge",
    kind: "motorway_link",
    points: [
      [7995, 2500],
      [8080, 2700],
      [8110, 2800],
    ],
  },
  {
    name: "Frakørsel Lynge",
    kind: "motorway_link",
    points: [
      [8110, 2800],
      [8040, 3000],
      [7960, 3300],
    ],
  },
  {
    name: "Nymøllevej",
    kind: "primary",
    points: [
      [3000, 5050],
      [4600, 5250],
      [5400, 5230],
      [6000, 5120],
      [7100, 5140],
      [8060, 5150],
      [8900, 5550],
      [9500, 6050],
      [9750, 6550],
      [10_020, 6760],
    ],
  },
  {
    name: "Slangerupvej",
    kind: "secondary",
    points: [
      [1700, 4700],
      [2800, 5600],
      [4300, 5900],
      [5700, 6250],
      [7100, 6460],
      [8400, 6560],
      [9300, 6600],
      [9800, 6720],
      [10_020, 6760],
    ],
  },
  {
    name: "Lyngevej",
    kind: "secondary",
    points: [
      [2300, 2400],
      [3600, 2300],
      [4800, 2250],
      [6200, 2550],
      [8110, 2800],
      [9300, 3500],
      [9700, 4600],
      [9770, 5250],
    ],
  },
  {
    name: "Kongevejen",
    ref: "201",
    kind: "primary",
    points: [
      [12_950, 4050],
      [12_820, 5000],
      [12_620, 6000],
      [12_350, 6900],
      [12_180, 8000],
      [11_900, 9000],
    ],
  },
  {
    name: "Blovstrødvej",
    kind: "tertiary",
    points: [
      [10_020, 6760],
      [10_500, 6800],
      [11_100, 6840],
      [11_700, 6880],
      [12_350, 6900],
      [13_300, 6700],
    ],
  },
  { name: "Farremosevej", kind: "tertiary", points: farremosevej },
];

export const railways: readonly Line[] = [
  {
    name: "Nordbanen",
    points: [
      [11_650, 3450],
      [11_250, 4500],
      [10_650, 5700],
      [10_280, 6450],
      [10_090, 6830],
      [9830, 7500],
      [9450, 8300],
      [9180, 8800],
    ],
  },
];

export const cyclePaths: readonly Line[] = [
  {
    name: "Allerødruten (skematisk)",
    points: [
      [9650, 8500],
      [9900, 7700],
      [10_180, 6900],
      [10_420, 6300],
      [10_780, 5600],
      [11_300, 4600],
      [11_700, 3500],
    ],
  },
];

/** 600 m walked from the station, so never a circle; villa areas are left out of it. */
export const stationNear: readonly Line[] = [
  {
    name: "Allerød",
    points: [
      [9700, 6560],
      [9990, 6470],
      [10_180, 6420],
      [10_360, 6620],
      [10_520, 6790],
      [10_470, 6930],
      [10_330, 7060],
      [10_120, 7290],
      [9930, 7250],
      [9740, 7080],
      [9600, 6860],
    ],
  },
];

export const stations = [{ name: "Allerød", at: [10_090, 6830] as Point }];

/** The land round the towns; a ramme for a park and one for a public purpose stand for all the others. */
export const otherRammer: readonly (Plan & { readonly outline: Points })[] = [
  { plannr: "Eksempel R1", plannavn: "Kattehale Mose", anvgen: 51, zone: 2, adopted: 20210525, outline: circle([9230, 5620], 260, 32) },
  {
    plannr: "Eksempel O1",
    plannavn: "Skole og idræt i Lillerød",
    anvgen: 71,
    zone: 1,
    adopted: 20210525,
    maxbygnhjd: 12,
    outline: circle([9300, 6640], 95, 24),
  },
];

/** Published in 2026 and in hearing in November: § 17 is running for the land in it. The number is ours. */
export const forslag: readonly (Plan & { readonly outline: Points })[] = [
  {
    plannr: "Eksempel F1",
    plannavn: "Forslag: bydelspark og erhverv i Borupgårds nordvestlige hjørne",
    anvgen: 31,
    anvspec: [3110],
    zone: 1,
    proposed: 20261001,
    hearing: [20261006, 20261201],
    maxbygnhjd: 10,
    minmiljo: 1,
    maxmiljo: 2,
    outline: box(10_610, 7740, 10_790, 7960, 10),
  },
];
