import type { GroundFacts, NatureFacts, SupplyFacts, WaterFacts } from "../describe.ts";

/** Drawn so that each theme meets some plots on offer and leaves others free. */
export const nature: NatureFacts = {
  paragraf3: [
    { name: "Hede ved HI-Park", type: "Hede", at: { plot: "HE-09", corner: 0, share: 0.4 }, hectares: 0.6 },
    { name: "Eng ved Miljøvej", type: "Eng", at: { plot: "HE-15", corner: 1, share: 0.4 }, hectares: 0.2 },
    { name: "Vandhul ved Gødstrup", type: "Sø", at: { plot: "HE-21", corner: 0, share: 0.4 }, hectares: 0.0075, corners: 16 },
    { name: "Sø ved Kærvej", type: "Sø", at: { plot: "HE-05", corner: 2, share: 0.35 }, hectares: 0.06, corners: 20 },
    { name: "Knudmosen", type: "Mose", at: [36_900, 26_350], hectares: 95, turn: 120 },
    { name: "Sunds Sø", type: "Sø", at: [42_450, 38_650], hectares: 118 },
    { name: "Gødstrup Sø", type: "Sø", at: [32_350, 32_750], hectares: 42 },
    { name: "Enge langs Storå", type: "Eng", at: [24_500, 41_200], hectares: 160, stretch: 3.2, turn: 40 },
    { name: "Hede ved Haderup", type: "Hede", at: [37_200, 54_500], hectares: 340 },
    { name: "Hede ved Kølvrå", type: "Hede", at: [42_900, 47_200], hectares: 420 },
    { name: "Overdrev ved Kibæk", type: "Overdrev", at: [29_500, 17_800], hectares: 55 },
    { name: "Enge ved Skjern Å", type: "Eng", at: [30_400, 8800], hectares: 220, stretch: 3.5, turn: -12 },
  ],
  lakes: [
    { name: "Sunds Sø", at: [42_450, 38_650], hectares: 115 },
    { name: "Gødstrup Sø", at: [32_350, 32_750], hectares: 40 },
    { name: "Fuglsang Sø", at: [40_150, 29_950], hectares: 9 },
    { name: "Søby Søerne", at: [41_200, 17_300], hectares: 85, stretch: 1.8 },
    { name: "Vandhul ved Gødstrup", at: { plot: "HE-21", corner: 0, share: 0.4 }, hectares: 0.0075, corners: 16 },
    { name: "Sø ved Kærvej", at: { plot: "HE-05", corner: 2, share: 0.35 }, hectares: 0.06, corners: 20 },
  ],
  forests: [
    { name: "Birk Skov", at: [42_500, 30_750], hectares: 48, turn: 80 },
    { name: "Løvbakkerne", at: [43_300, 29_650], hectares: 130, turn: 15, stretch: 1.5 },
    { name: "Knudmose Plantage", at: [38_050, 26_250], hectares: 55 },
    { name: "Sunds Plantage", at: [44_300, 37_100], hectares: 420 },
    { name: "Kølkær Plantage", at: [39_700, 20_900], hectares: 650, turn: 60 },
    { name: "Ørre Plantage", at: [32_300, 41_200], hectares: 480 },
    { name: "Harreskov Plantage", at: [22_600, 14_300], hectares: 900, turn: 150 },
    { name: "Haderup Plantage", at: [34_900, 55_600], hectares: 600 },
    { name: "Vind Plantage", at: [15_600, 29_500], hectares: 700, turn: 30 },
  ],
  fredninger: [
    { name: "Løvbakkerne", type: "Arealfredning", at: [44_400, 29_750], hectares: 85 },
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
      points: [
        [43_900, 26_900],
        [42_300, 29_300],
        [41_050, 30_300],
        [40_650, 31_600],
        [39_500, 34_200],
        [37_800, 37_300],
        [34_400, 39_900],
        [30_600, 42_000],
        [26_900, 42_900],
        [22_800, 41_400],
      ],
    },
    {
      name: "Rind Å",
      protectedLine: true,
      points: [
        [38_500, 25_600],
        [36_600, 25_200],
        [35_600, 22_000],
        [34_800, 17_400],
        [33_100, 13_000],
        [31_500, 9300],
      ],
    },
    {
      name: "Skjern Å",
      protectedLine: true,
      points: [
        [40_200, 8600],
        [36_700, 7600],
        [31_500, 8900],
        [26_500, 9600],
        [21_000, 9200],
      ],
    },
    {
      name: "Knudmose Bæk",
      protectedLine: false,
      points: [
        [37_950, 27_700],
        [37_000, 27_050],
        [36_600, 26_200],
        [36_500, 25_300],
      ],
    },
    {
      name: "Sunds Nørreå",
      protectedLine: true,
      points: [
        [42_450, 38_650],
        [40_600, 40_800],
        [37_500, 42_600],
        [33_800, 43_300],
        [29_300, 43_600],
        [26_900, 42_900],
      ],
    },
    {
      name: "Haderup Å",
      protectedLine: false,
      points: [
        [44_200, 53_200],
        [40_900, 55_300],
        [38_600, 57_700],
        [35_900, 58_500],
      ],
    },
  ],
  flood: [
    { name: "Lavning ved Miljøvej", at: { plot: "HE-15", corner: 0, share: 0.8 }, hectares: 1.5 },
    { name: "Herningsholm Å ved Birk", at: [40_700, 31_300], hectares: 28, stretch: 2.4, turn: 110 },
    { name: "Ved Storå", at: [24_500, 41_200], hectares: 180, stretch: 3.2, turn: 40 },
  ],
};

/** OSD covers Birk for certain (its ramme says so); the rest is drawn. */
export const ground: GroundFacts = {
  osd: [
    {
      kind: "OSD",
      outline: [
        [38_300, 28_100],
        [40_300, 27_600],
        [43_200, 28_000],
        [46_900, 28_500],
        [48_000, 31_500],
        [46_500, 36_500],
        [43_600, 40_600],
        [39_900, 40_200],
        [38_500, 35_800],
        [39_800, 32_000],
        [39_300, 30_200],
      ],
    },
    {
      kind: "OSD",
      outline: [
        [29_500, 15_500],
        [33_500, 14_500],
        [37_500, 18_500],
        [36_300, 24_700],
        [33_000, 27_500],
        [28_000, 25_500],
        [27_300, 20_000],
      ],
    },
    {
      kind: "OSD",
      outline: [
        [22_500, 36_300],
        [27_500, 35_700],
        [30_500, 39_500],
        [28_800, 45_500],
        [24_200, 45_200],
        [21_800, 40_800],
      ],
    },
    {
      kind: "OD",
      outline: [
        [32_800, 28_000],
        [36_800, 26_400],
        [38_250, 28_300],
        [39_200, 30_300],
        [39_600, 32_000],
        [38_200, 35_800],
        [34_000, 36_300],
        [31_300, 33_500],
        [31_200, 30_300],
      ],
    },
  ],
  bnbo: [
    { name: "Eksempel Vandværk Birk", at: { plot: "HE-11", corner: 1, share: 0.8 }, hectares: 7 },
    { name: "Eksempel Vandværk Hammerum", at: [44_300, 32_600], hectares: 16 },
    { name: "Eksempel Vandværk HI-Park", at: { plot: "HE-08", corner: 2, share: 0.9 }, hectares: 9 },
    { name: "Eksempel Vandværk Sunds", at: [40_000, 40_600], hectares: 14 },
  ],
  v1: [
    { name: "HE-04", at: { plot: "HE-04", corner: 1, share: 0.4 }, hectares: 0.5 },
    { name: "Betonvareplads", at: [39_100, 29_200], hectares: 2.1 },
    { name: "Værkstedsgrund", at: [38_900, 28_950], hectares: 0.5 },
    { name: "Skydebane", at: [36_700, 28_900], hectares: 1.6 },
  ],
  v2: [
    { name: "HE-17", at: { plot: "HE-17", corner: 0, share: 0.3 }, hectares: 0.5 },
    { name: "HE-14", at: { plot: "HE-14", corner: 2, share: 0.4 }, hectares: 0.9 },
    { name: "Losseplads", at: [37_500, 27_250], hectares: 2.6 },
    { name: "Renseri", at: [38_600, 31_350], hectares: 0.2 },
  ],
};

export const supply: SupplyFacts = {
  heat: [
    {
      name: "Herning",
      points: [
        [35_700, 28_400],
        [37_800, 28_300],
        [39_800, 28_400],
        [41_400, 30_700],
        [43_700, 30_200],
        [44_900, 30_800],
        [44_900, 32_400],
        [41_900, 33_000],
        [39_500, 34_100],
        [36_700, 33_900],
        [35_500, 31_900],
      ],
    },
    {
      name: "Gødstrup og Snejbjerg",
      points: [
        [32_700, 29_700],
        [34_900, 29_700],
        [34_800, 31_400],
        [33_900, 32_700],
        [33_950, 34_350],
        [32_950, 34_350],
        [32_900, 32_000],
      ],
    },
    {
      name: "Sunds",
      points: [
        [39_700, 38_100],
        [41_900, 38_100],
        [41_900, 40_100],
        [39_700, 40_100],
      ],
    },
  ],
  sewer: [
    {
      name: "Herning",
      now: "Separatkloakeret",
      planned: "Separatkloakeret",
      points: [
        [35_700, 28_400],
        [37_800, 28_300],
        [39_800, 28_350],
        [41_000, 30_600],
        [41_000, 31_450],
        [43_600, 30_200],
        [44_800, 30_800],
        [44_900, 32_400],
        [41_900, 33_000],
        [39_500, 34_100],
        [36_700, 33_900],
        [35_500, 31_900],
      ],
    },
    {
      name: "HI-Park",
      now: "Ikke kloakeret",
      planned: "Separatkloakeret",
      points: [
        [44_750, 29_000],
        [46_500, 29_000],
        [46_500, 30_350],
        [44_750, 30_350],
      ],
    },
    {
      name: "Miljøvej",
      now: "Separatkloakeret",
      planned: "Separatkloakeret",
      points: [
        [37_000, 26_750],
        [38_000, 26_750],
        [38_000, 27_650],
        [37_000, 27_650],
      ],
    },
    {
      name: "Gødstrup",
      now: "Separatkloakeret",
      planned: "Separatkloakeret",
      points: [
        [32_950, 33_450],
        [33_980, 33_450],
        [33_980, 34_350],
        [32_950, 34_350],
      ],
    },
    {
      name: "Sunds",
      now: "Fælleskloakeret",
      planned: "Separatkloakeret",
      points: [
        [39_700, 38_100],
        [41_900, 38_100],
        [41_900, 40_100],
        [39_700, 40_100],
      ],
    },
  ],
};
