import type { BusinessArea, OfferWish } from "../describe.ts";
import { track } from "../measure.ts";
import { stock } from "../stock.ts";

type Offering = (offer: Pick<OfferWish, "id" | "near" | "size"> & Partial<OfferWish>) => OfferWish;

/** Borupgård: lighter industry, storage, office; class 1–4, offices under 1 500 m². Its number is not known; its other numbers are schematic. */
export const borupgaard = (onOffer: Offering): BusinessArea => ({
  name: "Borupgård",
  outline: track("10610 7330, 10900 7270, 11180 7340, 11260 7640, 11190 7930, 10900 8010, 10650 7930, 10580 7620"),
  hectares: 38,
  ramme: {
    plannr: "Borupgård",
    plannavn: "Borupgård (nummer ikke oplyst)",
    anvgen: 31,
    anvspec: [3110, 3120],
    zone: 1,
    adopted: 20210525,
    bebygpct: 50,
    bebygpctaf: 2,
    maxbygnhjd: 12,
    maxetager: 3,
    minmiljo: 1,
    maxmiljo: 4,
    words: "Eksempel: procent, højde og etager er skematiske. Lettere industri, lager og kontor. Kontor højst 1.500 m² etageareal.",
  },
  lokalplan: {
    plannr: "Borupgård",
    plannavn: "Borupgård (nummer ikke oplyst)",
    anvgen: 31,
    anvspec: [3110, 3120],
    zone: 1,
    adopted: 20140619,
    bebygpct: 50,
    bebygpctaf: 2,
    maxbygnhjd: 12,
    maxetager: 3,
    minmiljo: 1,
    maxmiljo: 4,
    mingrund: 2500,
    words: "Eksempel: procent, højde, etager og mindste grund er skematiske.",
  },
  cut: { turn: 12, depth: 128, width: [70, 240], road: 14, belt: 10 },
  built: 0.8,
  street: "Borupgårdsvej",
  offers: [
    onOffer({ id: "AL-10", near: [10_900, 7650], size: [9_000, 20_000], price: 1450 }),
    onOffer({ id: "AL-11", near: [11_000, 7500], size: [24_200, 30_500], price: 1450, owner: "privat", included: false }),
    onOffer({ id: "AL-12", near: [11_150, 7850], size: [4_000, 16_000], price: 1300 }),
    onOffer({ id: "AL-13", near: [10_680, 7800], size: [5_000, 20_000], status: "reserveret", price: 1450, stock: stock.ownGrowth }),
    onOffer({ id: "AL-14", near: [10_700, 7420], size: [4_000, 16_000], owner: "privat", price: null, included: null }),
  ],
});

/**
 * Engholm: class 1–4, offices under 1 500 m², nearly full. Its number is not known and no lokalplan number either; its percentage and height
 * are schematic.
 */
export const engholm = (onOffer: Offering): BusinessArea => ({
  name: "Engholm",
  outline: track("9480 5340, 9760 5290, 10040 5360, 10090 5600, 10010 5830, 9740 5880, 9500 5800, 9430 5570"),
  hectares: 30,
  ramme: {
    plannr: "Engholm",
    plannavn: "Engholm (nummer ikke oplyst)",
    anvgen: 31,
    anvspec: [3110, 3120],
    zone: 1,
    adopted: 20210525,
    bebygpct: 50,
    bebygpctaf: 1,
    maxbygnhjd: 11,
    minmiljo: 1,
    maxmiljo: 4,
    words: "Eksempel: procent og højde er skematiske. Lettere industri, lager og kontor. Kontor højst 1.500 m² etageareal.",
  },
  cut: { turn: 8, depth: 85, width: [60, 130], road: 14, belt: 10 },
  built: 0.97,
  street: "Engholm Parkvej",
  offers: [
    onOffer({ id: "AL-15", near: [9520, 5680], size: [4_000, 9_000], owner: "privat", price: 1500 }),
    onOffer({ id: "AL-16", near: [9850, 5450], size: [4_000, 9_500], owner: "privat", price: 1400, status: "solgt" }),
  ],
});

/** BL.BE.03 between Lillerød and Blovstrød: mixed; 50 % of the area as a whole, 11 m, class 1–2; larger offices within 1 200 m with measures. */
export const mellemLilleroedOgBlovstroed = (onOffer: Offering): BusinessArea => ({
  name: "Mellem Lillerød og Blovstrød",
  outline: track("11530 6340, 11800 6300, 12040 6360, 12060 6600, 12020 6790, 11780 6830, 11550 6780, 11510 6560"),
  hectares: 24,
  ramme: {
    plannr: "BL.BE.03",
    plannavn: "Mellem Lillerød og Blovstrød",
    anvgen: 21,
    anvspec: [2140],
    zone: 1,
    adopted: 20171221,
    bebygpct: 50,
    bebygpctaf: 1,
    maxbygnhjd: 11,
    minmiljo: 1,
    maxmiljo: 2,
    words: "Blandet bolig og erhverv. Større kontorer kun inden for 1.200 m fra stationen og med virkemidler.",
  },
  cut: { turn: 4, depth: 80, width: [60, 125], road: 12, belt: 10 },
  built: 0.75,
  street: "Blovstrødvej",
  offers: [
    onOffer({ id: "AL-17", near: [11_980, 6720], size: [4_500, 9_500], price: 1600 }),
    onOffer({ id: "AL-18", near: [11_650, 6450], size: [4_000, 9_500], price: 1600 }),
    onOffer({ id: "AL-19", near: [11_900, 6400], size: [3_000, 8_500], status: "reserveret", price: 1550 }),
  ],
});

/** LS.C.01, Lillerød Bymidte: 20 m, offices over 1 500 m² allowed, flood risk at the station viaduct. That the rest stands in the document is schematic. */
export const lilleroedBymidte = (onOffer: Offering): BusinessArea => ({
  name: "Lillerød Bymidte",
  outline: track("9800 6640, 10030 6590, 10200 6640, 10240 6830, 10180 7010, 9990 7050, 9820 7000, 9770 6820"),
  hectares: 18,
  ramme: {
    plannr: "LS.C.01",
    plannavn: "Lillerød Bymidte",
    anvgen: 41,
    anvspec: [4110],
    zone: 1,
    adopted: 20210525,
    maxbygnhjd: 20,
    iomfangreg: true,
    words: "Eksempel: at resten kun står i plandokumentet, er skematisk. Centerområde. Kontorer over 1.500 m² etageareal kan placeres her.",
  },
  cut: { turn: 15, depth: 62, width: [45, 90], road: 12, belt: 8 },
  built: 0.95,
  street: "Rådhusvej",
  offers: [onOffer({ id: "AL-20", near: [9870, 6900], size: [3_000, 5_500], owner: "privat", price: 2800, included: null })],
});
