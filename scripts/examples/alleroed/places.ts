import type { HousingArea } from "../describe.ts";
import { type Point, type Points, track } from "../measure.ts";

/** A drawing of our own of about the right size and place; not the municipality's border. */
export const boundary: Points = track(
  "1350 3500, 1600 2550, 2400 1850, 3450 1050, 4600 650, 5800 600, 6900 1050, 7700 1750, 8600 2250, 9500 2600, 10400 2950, 11200 3350, 12200 3700, 13200 4150, 13900 4800, 14150 5700, 14250 6600, 14100 7500, 13700 8100, 13100 8750, 12200 9200, 11200 9400, 10200 9300, 9400 8950, 8600 8600, 7800 8250, 7000 7950, 6100 7600, 5200 7250, 4300 6950, 3500 6550, 2800 6050, 2200 5450, 1700 4900, 1350 4250",
);

export const box = (west: number, south: number, east: number, north: number, lean = 0): Points => [
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
  {
    plannr: "Eksempel B1",
    name: "Lillerød Vest",
    outline: track(
      "8320 6720, 8700 6640, 9250 6660, 9690 6700, 9720 7050, 9800 7250, 9640 7560, 9380 7720, 8900 7680, 8450 7480, 8260 7100",
    ),
    turn: 8,
    spacing: [88, 74],
    use: 130,
  },
  {
    plannr: "Eksempel B2",
    name: "Lillerød Nord",
    outline: track("9960 7330, 10130 7140, 10330 7160, 10500 7330, 10490 7700, 10530 8050, 10400 8350, 10000 8420, 9640 8330, 9760 7900"),
    turn: 70,
    spacing: [56, 66],
    use: 120,
  },
  {
    plannr: "Eksempel B3",
    name: "Ravnsholt",
    outline: track("10520 6120, 10800 5750, 11100 5720, 11300 5900, 11350 6300, 11300 6700, 10900 6740, 10450 6720, 10310 6590"),
    turn: 20,
    spacing: [80, 72],
    use: 130,
  },
  {
    plannr: "Eksempel B4",
    name: "Lillerød Syd",
    outline: track("9000 6150, 9450 6040, 9950 6010, 10230 6090, 10200 6350, 10080 6520, 9700 6540, 9300 6530, 8980 6480, 8880 6300"),
    turn: 4,
    spacing: [62, 60],
    use: 120,
  },
  {
    plannr: "Eksempel B5",
    name: "Skovvang",
    outline: track("10300 6950, 10700 6900, 11150 6900, 11380 6980, 11360 7170, 11100 7170, 10800 7150, 10400 7120"),
    turn: 6,
    spacing: [60, 60],
    use: 140,
  },
  {
    plannr: "Eksempel B6",
    name: "Blovstrød",
    outline: track("12420 7050, 12800 6960, 13200 7020, 13380 7350, 13300 7750, 12950 8000, 12500 7950, 12350 7600, 12330 7250"),
    turn: 30,
    spacing: [84, 74],
    use: 120,
  },
  {
    plannr: "Eksempel B7",
    name: "Lynge",
    outline: track("4560 2480, 4900 2320, 5400 2350, 5750 2500, 5880 2850, 5820 3250, 5450 3420, 5000 3400, 4700 3200, 4500 2850"),
    turn: 14,
    spacing: [96, 84],
    use: 120,
  },
  {
    plannr: "Eksempel B8",
    name: "Uggeløse",
    outline: track("4150 1350, 4450 1230, 4800 1280, 4930 1550, 4850 1850, 4500 1930, 4200 1820, 4080 1600"),
    turn: 40,
    spacing: [90, 80],
    use: 120,
  },
  { plannr: "Eksempel B9", name: "Farremosevej", outline: box(7020, 5400, 7085, 5800, 4), turn: 86, spacing: [36, 30], use: 120 },
];

/** Homes in the open land; one lies within 300 m of Vassingerød, so that class 6 has somebody to mind. */
export const farms: readonly Point[] = track(
  "5610 4090, 7400 4350, 3300 4900, 2500 3300, 3900 5700, 6300 6900, 8500 3500, 9300 4300, 10200 4200, 8300 7900, 11700 8500, 13300 6300",
);
