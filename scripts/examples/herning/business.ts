import type { BusinessArea, OfferWish } from "../describe.ts";
import type { Points } from "../measure.ts";
import { track } from "../measure.ts";
import { stock } from "../stock.ts";
import { goedstrup, messecenter, miljoevej } from "./business-west.ts";

type Offer = Pick<OfferWish, "id" | "near" | "size"> & Partial<OfferWish>;

/** Municipal land with everything led in; prices are made up, no price list of Herning was found. */
const onOffer = (offer: Offer): OfferWish => ({
  status: "ledig",
  owner: "kommunal",
  price: 275,
  included: true,
  services: ["kloak", "vand", "el", "fjernvarme"],
  ...offer,
});

/** Everything north or south of a slanting line through the area. */
const half = (side: "north" | "south", west: number, east: number): Points =>
  side === "north"
    ? [
        [30_000, west],
        [50_000, east],
        [50_000, 60_000],
        [30_000, 60_000],
      ]
    : [
        [30_000, 0],
        [50_000, 0],
        [50_000, east],
        [30_000, west],
      ];

/**
 * Kærvej, ramme 14.E11 with lokalplan 14.E11.1 of 2015: 96 ha, class 1–4, delområde I 1–4 and II 3–4. Percentage, height and
 * storeys, 15 m and 3 storeys on the ramme too, are schematic; they stand in the parts, not in the plan, as they often do in the register.
 */
const kaervej: BusinessArea = {
  name: "Kærvej",
  outline: track("38500 28590, 38900 28560, 39330 28600, 39620 28780, 39640 29180, 39420 29420, 39000 29440, 38640 29380, 38480 29010"),
  hectares: 96,
  ramme: {
    plannr: "14.E11",
    plannavn: "Erhvervsområde ved Kærvej",
    anvgen: 31,
    anvspec: [3120, 3130],
    zone: 1,
    adopted: 20151208,
    bebygpct: 50,
    bebygpctaf: 2,
    maxbygnhjd: 15,
    maxetager: 3,
    minmiljo: 1,
    maxmiljo: 4,
    words: "Eksempel: procent, højde og etager er skematiske.",
  },
  lokalplan: {
    plannr: "14.E11.1",
    plannavn: "Erhvervsområde ved Kærvej",
    anvgen: 31,
    anvspec: [3120, 3130],
    zone: 1,
    adopted: 20151208,
    bebygpct: 50,
    bebygpctaf: 2,
    minmiljo: 1,
    maxmiljo: 4,
    mingrund: 3000,
    words: "Eksempel: procent, mindste grund, højder, etager og delområdernes grænse er skematiske.",
  },
  delomraader: [
    {
      number: "I",
      name: "Delområde I",
      within: half("south", 29_120, 29_160),
      belt: 0,
      bebygpct: 50,
      bebygpctaf: 2,
      maxbygnhjd: 12,
      maxetager: 3,
      minmiljo: 1,
      maxmiljo: 4,
    },
    {
      number: "II",
      name: "Delområde II",
      within: half("north", 29_120, 29_160),
      belt: 0,
      bebygpct: 50,
      bebygpctaf: 2,
      maxbygnhjd: 15,
      maxetager: 2,
      minmiljo: 3,
      maxmiljo: 4,
    },
  ],
  byggefelter: [
    {
      number: "1",
      name: "Byggefelt 1 i delområde I",
      within: half("south", 29_120, 29_160),
      belt: 9,
      bebygpct: 50,
      bebygpctaf: 2,
      maxbygnhjd: 12,
      maxetager: 3,
    },
    {
      number: "2",
      name: "Byggefelt 2 i delområde II",
      within: half("north", 29_120, 29_160),
      belt: 9,
      bebygpct: 50,
      bebygpctaf: 2,
      maxbygnhjd: 15,
      maxetager: 2,
    },
  ],
  cut: { turn: 4, depth: 135, width: [90, 220], road: 15, belt: 14 },
  built: 0.72,
  street: "Kærvej",
  offers: [
    onOffer({ id: "HE-01", near: [39_050, 28_800], size: [24_500, 30_000] }),
    onOffer({ id: "HE-02", near: [38_700, 28_850], size: [12_000, 24_000] }),
    onOffer({ id: "HE-03", near: [39_350, 29_300], size: [14_000, 30_000] }),
    onOffer({ id: "HE-04", near: [39_450, 28_900], size: [8_000, 26_000], status: "reserveret", stock: stock.option }),
    onOffer({ id: "HE-05", near: [38_800, 29_300], size: [8_000, 22_000], owner: "privat", price: 340, included: false }),
  ],
};

/**
 * HI-Park, ramme 31.E3 between Hammerum and Ikast: towards rute 15, drinking water interest, special-location firms only by a
 * lokalplan of their own. Its numbers are not known, so it says "in the document". Its size is drawn.
 */
const hiPark: BusinessArea = {
  name: "HI-Park",
  outline: track("44950 29230, 45500 29130, 46150 29180, 46350 29600, 46280 30080, 45700 30190, 45050 30120, 44850 29680"),
  hectares: 130,
  ramme: {
    plannr: "31.E3",
    plannavn: "HI-Park",
    anvgen: 31,
    anvspec: [3120],
    zone: 1,
    adopted: 20210608,
    iomfangreg: true,
    words:
      "Eksempel: tallene er ikke kendt, og at de kun står i plandokumentet, er skematisk. Miljøprofil. Ingen boliger. Ikke grundvandstruende virksomhed. Særlige beliggenhedskrav kun med egen lokalplan. Mulighed for sidespor skal bevares.",
  },
  cut: { turn: 3, depth: 190, width: [150, 320], road: 18, belt: 14 },
  built: 0.4,
  street: "HI-Park Alle",
  offers: [
    onOffer({ id: "HE-06", near: [45_600, 29_350], size: [40_000, 60_000], price: 225 }),
    onOffer({ id: "HE-07", near: [46_000, 29_800], size: [30_000, 60_000], price: 225, services: ["vand", "el"] }),
    onOffer({ id: "HE-08", near: [45_150, 29_450], size: [20_000, 50_000], status: "reserveret", price: 225 }),
    onOffer({ id: "HE-09", near: [45_300, 30_000], size: [20_000, 60_000], price: 210, stock: { ...stock.parted, barePrice: 150 } }),
  ],
};

/**
 * Birk, Uldjydevej to the railway, ramme 33.E5: class 1–2, 50 % of the area as a whole, 3 storeys, 12 m, a parking space per 50 m²,
 * waterworks catchment and OSD; still landzone.
 */
const birk: BusinessArea = {
  name: "Birk",
  outline: track("41250 30930, 41550 30890, 41840 30920, 41880 31120, 41830 31320, 41550 31340, 41260 31310, 41220 31110"),
  hectares: 22,
  ramme: {
    plannr: "33.E5",
    plannavn: "Erhvervsområde ved Uldjydevej i Birk",
    anvgen: 31,
    anvspec: [3110, 3120],
    zone: 2,
    becomes: 1,
    adopted: 20210608,
    bebygpct: 50,
    bebygpctaf: 1,
    maxetager: 3,
    maxbygnhjd: 12,
    minmiljo: 1,
    maxmiljo: 2,
    words: "Mindst 1 parkeringsplads pr. 50 m² erhverv. Opholdsareal mindst 10 % af etagearealet.",
  },
  cut: { turn: 2, depth: 80, width: [65, 130], road: 13, belt: 10 },
  built: 0.2,
  street: "Uldjydevej",
  offers: [
    onOffer({ id: "HE-10", near: [41_450, 31_050], size: [5_000, 12_000], price: 400, services: ["vand", "el"] }),
    onOffer({ id: "HE-11", near: [41_700, 31_200], size: [5_000, 12_000], price: 400, services: ["vand", "el"] }),
    onOffer({ id: "HE-12", near: [41_300, 31_250], size: [4_000, 10_000], owner: "privat", price: null, included: null }),
  ],
};

export const business: readonly BusinessArea[] = [kaervej, hiPark, birk, messecenter(onOffer), miljoevej(onOffer), goedstrup(onOffer)];
