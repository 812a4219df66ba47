import type { GroundFacts, SupplyFacts } from "../describe.ts";
import { track } from "../measure.ts";

/** OSD covers Birk for certain (its ramme says so); the rest is drawn. */
export const ground: GroundFacts = {
  osd: [
    {
      kind: "OSD",
      outline: track(
        "38300 28100, 40300 27600, 43200 28000, 46900 28500, 48000 31500, 46500 36500, 43600 40600, 39900 40200, 38500 35800, 39800 32000, 39300 30200",
      ),
    },
    {
      kind: "OSD",
      outline: track("29500 15500, 33500 14500, 37500 18500, 36300 24700, 33000 27500, 28000 25500, 27300 20000"),
    },
    {
      kind: "OSD",
      outline: track("22500 36300, 27500 35700, 30500 39500, 28800 45500, 24200 45200, 21800 40800"),
    },
    {
      kind: "OD",
      outline: track("32800 28000, 36800 26400, 38250 28300, 39200 30300, 39600 32000, 38200 35800, 34000 36300, 31300 33500, 31200 30300"),
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
      points: track(
        "35700 28400, 37800 28300, 39800 28400, 41400 30700, 43700 30200, 44900 30800, 44900 32400, 41900 33000, 39500 34100, 36700 33900, 35500 31900",
      ),
    },
    {
      name: "Gødstrup og Snejbjerg",
      points: track("32700 29700, 34900 29700, 34800 31400, 33900 32700, 33950 34350, 32950 34350, 32900 32000"),
    },
    {
      name: "Sunds",
      points: track("39700 38100, 41900 38100, 41900 40100, 39700 40100"),
    },
  ],
  sewer: [
    {
      name: "Herning",
      now: "Separatkloakeret",
      planned: "Separatkloakeret",
      points: track(
        "35700 28400, 37800 28300, 39800 28350, 41000 30600, 41000 31450, 43600 30200, 44800 30800, 44900 32400, 41900 33000, 39500 34100, 36700 33900, 35500 31900",
      ),
    },
    {
      name: "HI-Park",
      now: "Ikke kloakeret",
      planned: "Separatkloakeret",
      points: track("44750 29000, 46500 29000, 46500 30350, 44750 30350"),
    },
    {
      name: "Miljøvej",
      now: "Separatkloakeret",
      planned: "Separatkloakeret",
      points: track("37000 26750, 38000 26750, 38000 27650, 37000 27650"),
    },
    {
      name: "Gødstrup",
      now: "Separatkloakeret",
      planned: "Separatkloakeret",
      points: track("32950 33450, 33980 33450, 33980 34350, 32950 34350"),
    },
    {
      name: "Sunds",
      now: "Fælleskloakeret",
      planned: "Separatkloakeret",
      points: track("39700 38100, 41900 38100, 41900 40100, 39700 40100"),
    },
  ],
};
