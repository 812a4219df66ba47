import type { HousingArea } from "../describe.ts";
import { type Point, type Points, track } from "../measure.ts";

/** A drawing of our own of about the right size and place; not the municipality's border. */
export const boundary: Points = track(
  "8400 20500, 9700 16700, 12400 13600, 15500 11300, 19000 9300, 22500 7200, 26500 5500, 30500 4400, 34500 4600, 38000 6000, 41000 8700, 42200 12000, 43500 15500, 45600 18500, 47200 22000, 48400 26000, 49300 30000, 49600 34500, 48700 38500, 47300 42500, 46800 46500, 46100 50500, 45000 54500, 43000 58000, 40400 60600, 37000 60200, 34400 56800, 32000 53200, 29400 50200, 25500 48300, 21800 46600, 19200 44000, 18600 40500, 19600 37000, 19000 33800, 16500 31200, 13300 28700, 10600 26300, 8900 23600",
);

/** A quarter about a point, so wide and high, with rounded corners and a lean of its own. */
export const quarter = ([x, y]: Point, width: number, height: number, lean: number): Points =>
  [
    [-0.5, -0.4],
    [-0.3, -0.5],
    [0.32, -0.47],
    [0.5, -0.3],
    [0.47, 0.28],
    [0.33, 0.5],
    [-0.28, 0.46],
    [-0.47, 0.3],
  ].map(([dx, dy]): Point => [x + dx * width + dy * lean, y + dy * height - dx * lean]);

/** Towns and villages; the numbers are ours, told as such. */
export const housing: readonly HousingArea[] = [
  {
    plannr: "Eksempel 12.B1",
    name: "Herning Nord",
    outline: track(
      "36900 31950, 37600 31700, 38300 31750, 39000 31850, 39150 32500, 39250 33300, 38700 33750, 37900 33800, 37200 33500, 36850 32800",
    ),
    turn: 12,
    spacing: [160, 135],
    use: 130,
  },
  {
    plannr: "Eksempel 12.B2",
    name: "Herning Vest",
    outline: track("35950 30100, 36500 29950, 37200 30150, 37700 30600, 37850 31050, 37500 31500, 36900 31700, 36200 31550, 35850 30900"),
    turn: -8,
    spacing: [160, 135],
    use: 130,
  },
  {
    plannr: "Eksempel 12.B3",
    name: "Herning Øst",
    outline: track("39150 31650, 39700 31550, 40300 31600, 40350 32200, 40250 32900, 39700 33150, 39320 33000, 39200 32300"),
    turn: 60,
    spacing: [95, 90],
    use: 120,
  },
  {
    plannr: "Eksempel 12.B4",
    name: "Fuglsang",
    outline: track("38500 29850, 38900 29720, 39500 29750, 39800 29900, 39750 30400, 39500 30850, 38900 30850, 38450 30600"),
    turn: 5,
    spacing: [82, 76],
    use: 120,
  },
  {
    plannr: "Eksempel 12.B5",
    name: "Herning Syd",
    outline: track("37750 29750, 38250 29650, 38330 30500, 38050 30800, 37650 30450, 37350 30100"),
    turn: 15,
    spacing: [90, 84],
    use: 130,
  },
  { plannr: "Eksempel 14.B1", name: "Lind", outline: quarter([39_050, 27_250], 1250, 950, -70), turn: 20, spacing: [90, 84], use: 120 },
  { plannr: "Eksempel 33.B1", name: "Birk", outline: quarter([41_500, 31_820], 900, 620, 30), turn: 3, spacing: [80, 72], use: 140 },
  { plannr: "Eksempel 32.B1", name: "Gjellerup", outline: quarter([43_100, 31_900], 900, 900, 40), turn: 25, spacing: [84, 80], use: 120 },
  {
    plannr: "Eksempel 31.B1",
    name: "Hammerum",
    outline: quarter([44_250, 31_500], 1000, 1100, -60),
    turn: -10,
    spacing: [86, 80],
    use: 120,
  },
  {
    plannr: "Eksempel 53.B1",
    name: "Snejbjerg",
    outline: quarter([33_800, 30_550], 1500, 1100, 80),
    turn: 15,
    spacing: [105, 95],
    use: 120,
  },
  { plannr: "Eksempel 54.B1", name: "Gødstrup", outline: quarter([33_400, 33_050], 620, 480, 20), turn: 8, spacing: [60, 58], use: 120 },
  {
    plannr: "Eksempel 35.B1",
    name: "Sunds",
    outline: quarter([40_750, 39_100], 1600, 1400, -110),
    turn: 30,
    spacing: [125, 115],
    use: 120,
  },
  {
    plannr: "Eksempel 61.B1",
    name: "Vildbjerg",
    outline: quarter([25_750, 38_400], 1500, 1200, 90),
    turn: 18,
    spacing: [150, 135],
    use: 120,
  },
  {
    plannr: "Eksempel 71.B1",
    name: "Aulum",
    outline: quarter([27_000, 45_500], 1300, 1100, -70),
    turn: -15,
    spacing: [150, 135],
    use: 120,
  },
  { plannr: "Eksempel 81.B1", name: "Kibæk", outline: quarter([31_300, 19_450], 1200, 950, 60), turn: 40, spacing: [150, 135], use: 120 },
  { plannr: "Eksempel 91.B1", name: "Haderup", outline: quarter([39_250, 58_200], 900, 650, 30), turn: 10, spacing: [125, 115], use: 120 },
  {
    plannr: "Eksempel 83.B1",
    name: "Sønder Felding",
    outline: quarter([29_800, 9900], 850, 700, -40),
    turn: 22,
    spacing: [125, 115],
    use: 120,
  },
];

/** Homes in the open land; some lie within the distances of the classes of a business area. */
export const farms: readonly Point[] = track(
  "36850 27420, 44600 28950, 46500 30420, 33000 34420, 39900 28700, 35100 25800, 41700 26300, 47200 33700, 30500 30200, 28300 34000, 35500 37900, 43600 43100, 37000 47500, 22300 26500, 14500 24000, 10900 18800, 18900 17700, 26500 28900, 36900 13200, 20300 42800",
);
