import type { Line, Road } from "../describe.ts";
import { type Point, type Points, track } from "../measure.ts";

const farremosevej: Points = track("7180 5140, 7110 5400, 7100 5800, 7180 6150, 7250 6460");

/** Roads by their real names and numbers where known, on drawn lines. */
export const roads: readonly Road[] = [
  {
    name: "Hillerødmotorvejen",
    ref: "16",
    kind: "motorway",
    points: track("8250 1200, 8150 1950, 8000 2800, 7900 3900, 7910 5000, 7930 6000, 7800 7200, 7650 8150, 7500 9000"),
  },
  {
    name: "Tilkørsel Nymøllevej",
    kind: "motorway_link",
    points: track("7900 4500, 7960 4850, 8060 5150"),
  },
  {
    name: "Frakørsel Nymøllevej",
    kind: "motorway_link",
    points: track("8060 5150, 7990 5500, 7930 5850"),
  },
  {
    name: "Tilkørsel Lynge",
    kind: "motorway_link",
    points: track("7995 2500, 8080 2700, 8110 2800"),
  },
  {
    name: "Frakørsel Lynge",
    kind: "motorway_link",
    points: track("8110 2800, 8040 3000, 7960 3300"),
  },
  {
    name: "Nymøllevej",
    kind: "primary",
    points: track(
      "900 4600, 3000 5050, 4600 5250, 5400 5230, 6000 5120, 7100 5140, 8060 5150, 8900 5550, 9500 6050, 9750 6550, 10020 6760",
    ),
  },
  {
    name: "Slangerupvej",
    kind: "secondary",
    points: track("600 4100, 1700 4700, 2800 5600, 4300 5900, 5700 6250, 7100 6460, 8400 6560, 9300 6600, 9800 6720, 10020 6760"),
  },
  {
    name: "Lyngevej",
    kind: "secondary",
    points: track("700 2500, 2300 2400, 3600 2300, 4800 2250, 6200 2550, 8110 2800, 9300 3500, 9700 4600, 9770 5250"),
  },
  {
    name: "Kongevejen",
    ref: "201",
    kind: "primary",
    points: track("13000 3300, 12950 4050, 12820 5000, 12620 6000, 12350 6900, 12180 8000, 11900 9000, 11700 9900"),
  },
  {
    name: "Blovstrødvej",
    kind: "tertiary",
    points: track("10020 6760, 10500 6800, 11100 6840, 11700 6880, 12350 6900, 13300 6700, 14800 6500"),
  },
  { name: "Farremosevej", kind: "tertiary", points: farremosevej },
];

export const railways: readonly Line[] = [
  {
    name: "Nordbanen",
    points: track("11900 2700, 11650 3450, 11250 4500, 10650 5700, 10280 6450, 10090 6830, 9830 7500, 9450 8300, 9180 8800, 8900 9500"),
  },
];

export const cyclePaths: readonly Line[] = [
  {
    name: "Allerødruten (skematisk)",
    points: track("9350 9300, 9650 8500, 9900 7700, 10180 6900, 10420 6300, 10780 5600, 11300 4600, 11700 3500, 12000 2800"),
  },
];

/** 600 m walked from the station, so never a circle; villa areas are left out of it. */
export const stationNear: readonly Line[] = [
  {
    name: "Allerød",
    points: track(
      "9700 6560, 9990 6470, 10180 6420, 10360 6620, 10520 6790, 10470 6930, 10330 7060, 10120 7290, 9930 7250, 9740 7080, 9600 6860",
    ),
  },
];

export const stations = [{ name: "Allerød", at: [10_090, 6830] as Point }];
