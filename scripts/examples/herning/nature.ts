import type { NatureFacts, WaterFacts } from "../describe.ts";
import { track } from "../measure.ts";

/** Drawn so that each theme meets some plots on offer and leaves others free. */
export const nature: NatureFacts = {
  paragraf3: [
    { name: "Hede ved HI-Park", type: "Hede", at: { plot: "HE-09", corner: 0, share: 0.4 }, hectares: 0.6 },
    { name: "Eng ved Miljøvej", type: "Eng", at: { plot: "HE-15", corner: 1, share: 0.4 }, hectares: 0.2 },
    { name: "Vandhul ved Gødstrup", type: "Sø", at: { plot: "HE-21", corner: 0, share: 0.4 }, hectares: 0.0075, corners: 16 },
    { name: "Sø ved Kærvej", type: "Sø", at: { plot: "HE-05", corner: 2, share: 0.35 }, hectares: 0.06, corners: 20 },
    { name: "Knudmosen", type: "Mose", at: [36_900, 26_350], hectares: 95, turn: 120 },
    { name: "Sunds Sø", type: "Sø", at: [42_450, 38_650], hectares: 118 },
    { name: "Gødstrup Sø", type: "Sø", at: [31_650, 31_900], hectares: 42 },
    { name: "Enge langs Storå", type: "Eng", at: [24_500, 41_200], hectares: 160, stretch: 3.2, turn: 40 },
    { name: "Hede ved Haderup", type: "Hede", at: [40_900, 53_800], hectares: 340 },
    { name: "Hede ved Kølvrå", type: "Hede", at: [42_900, 47_200], hectares: 420 },
    { name: "Overdrev ved Kibæk", type: "Overdrev", at: [29_500, 17_800], hectares: 55 },
    { name: "Enge ved Skjern Å", type: "Eng", at: [30_400, 8800], hectares: 220, stretch: 3.5, turn: -12 },
  ],
  lakes: [
    { name: "Sunds Sø", at: [42_450, 38_650], hectares: 115 },
    { name: "Gødstrup Sø", at: [31_650, 31_900], hectares: 40 },
    { name: "Fuglsang Sø", at: [39_790, 29_060], hectares: 5 },
    { name: "Søby Søerne", at: [41_200, 17_300], hectares: 85, stretch: 1.8 },
    { name: "Vandhul ved Gødstrup", at: { plot: "HE-21", corner: 0, share: 0.4 }, hectares: 0.0075, corners: 16 },
    { name: "Sø ved Kærvej", at: { plot: "HE-05", corner: 2, share: 0.35 }, hectares: 0.06, corners: 20 },
  ],
  forests: [
    { name: "Birk Skov", at: [42_400, 30_700], hectares: 48, turn: 80 },
    { name: "Uldjyde Skov", at: [41_400, 30_470], hectares: 24, stretch: 1.2 },
    { name: "Løvbakkerne", at: [43_300, 29_650], hectares: 130, turn: 15, stretch: 1.5 },
    { name: "Knudmose Plantage", at: [38_050, 26_250], hectares: 55 },
    { name: "Sunds Plantage", at: [44_300, 37_100], hectares: 420 },
    { name: "Kølkær Plantage", at: [39_700, 20_900], hectares: 650, turn: 60 },
    { name: "Ørre Plantage", at: [32_300, 41_200], hectares: 480 },
    { name: "Harreskov Plantage", at: [22_600, 14_300], hectares: 900, turn: 150 },
    { name: "Haderup Plantage", at: [36_600, 55_800], hectares: 420 },
    { name: "Vind Plantage", at: [20_500, 27_500], hectares: 700, turn: 30 },
  ],
  fredninger: [
    { name: "Løvbakkerne", type: "Arealfredning", at: [44_540, 29_700], hectares: 85 },
    { name: "Gjellerup Kirke", type: "Kirkefredning", at: [43_150, 32_200], hectares: 4 },
    { name: "Søby Brunkulslejer", type: "Arealfredning", at: [41_700, 16_700], hectares: 900 },
  ],
  churches: [
    { name: "Herning Kirke", at: [38_500, 31_100] },
    { name: "Gjellerup Kirke", at: [43_150, 32_200] },
    { name: "Gødstrup Kirke", at: { plot: "HE-20", corner: 3, share: 4 } },
    { name: "Snejbjerg Kirke", at: [33_900, 30_500] },
    { name: "Rind Kirke", at: [39_500, 25_400] },
    { name: "Sunds Kirke", at: [40_900, 39_200] },
    { name: "Vildbjerg Kirke", at: [25_730, 38_363] },
    { name: "Aulum Kirke", at: [26_900, 45_400] },
    { name: "Assing Kirke", at: [30_400, 20_300] },
    { name: "Haderup Kirke", at: [39_100, 58_300] },
  ],
  species: [
    { danish: "Stor vandsalamander", latin: "Triturus cristatus", at: { plot: "HE-21", corner: 0, share: 0.4 } },
    { danish: "Odder", latin: "Lutra lutra", at: { plot: "HE-15", corner: 0, share: 0.6 } },
    { danish: "Odder", latin: "Lutra lutra", at: [36_950, 26_400] },
    { danish: "Markfirben", latin: "Lacerta agilis", at: [41_700, 16_900] },
    { danish: "Spidssnudet frø", latin: "Rana arvalis", at: [42_800, 47_000] },
  ],
};

export const water: WaterFacts = {
  streams: [
    {
      name: "Herningsholm Å",
      protectedLine: true,
      points: track(
        "43900 26900, 42400 29000, 41550 29650, 41080 30350, 41090 31000, 41140 31330, 41020 31700, 40820 32200, 39500 34200, 37800 37300, 34400 39900, 30600 42000, 26900 42900, 22800 41400, 17500 41000",
      ),
    },
    {
      name: "Rind Å",
      protectedLine: true,
      points: track("38500 25600, 36600 25200, 35600 22000, 34800 17400, 33100 13000, 31500 9300"),
    },
    {
      name: "Skjern Å",
      protectedLine: true,
      points: track("43500 10500, 40200 8600, 36700 7600, 31500 8900, 26500 9600, 21000 9200, 16500 8000"),
    },
    {
      name: "Knudmose Bæk",
      protectedLine: false,
      points: track("37950 27700, 37000 27050, 36600 26200, 36500 25300"),
    },
    {
      name: "Sunds Nørreå",
      protectedLine: true,
      points: track("42450 38650, 40600 40800, 37500 42600, 33800 43300, 29300 43600, 26900 42900"),
    },
    {
      name: "Haderup Å",
      protectedLine: false,
      points: track("47500 51500, 44200 53200, 40900 55300, 38600 57700, 35900 58500"),
    },
  ],
  flood: [
    { name: "Lavning ved Miljøvej", at: { plot: "HE-15", corner: 0, share: 0.8 }, hectares: 1.5 },
    { name: "Herningsholm Å ved Birk", at: [40_980, 31_620], hectares: 14, stretch: 2.4, turn: 110 },
    { name: "Ved Storå", at: [24_500, 41_200], hectares: 180, stretch: 3.2, turn: 40 },
  ],
};
