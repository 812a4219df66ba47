import type { BusinessArea, OfferWish } from "../describe.ts";
import { track } from "../measure.ts";
import { stock } from "../stock.ts";

type Offering = (offer: Pick<OfferWish, "id" | "near" | "size"> & Partial<OfferWish>) => OfferWish;

/** Messecenter, ramme 14.E6 with lokalplan 14.E6.3 of 2015: about 150 ha for hotel and events; numbers not known, "in the document". */
export const messecenter = (onOffer: Offering): BusinessArea => ({
  name: "Messecenter",
  outline: track("36260 28650, 36700 28540, 37250 28580, 37560 28820, 37600 29300, 37350 29640, 36850 29690, 36400 29540, 36200 29100"),
  hectares: 150,
  ramme: {
    plannr: "14.E6",
    plannavn: "Messecenter Herning",
    anvgen: 31,
    anvspec: [3110],
    zone: 1,
    adopted: 20150623,
    iomfangreg: true,
    words: "Eksempel: at omfanget kun står i plandokumentet, er skematisk. Messe, hotel og arrangementer. Vejbyggelinjer langs motorvejen.",
  },
  lokalplan: {
    plannr: "14.E6.3",
    plannavn: "Messecenter Herning",
    anvgen: 31,
    anvspec: [3110],
    zone: 1,
    adopted: 20150623,
    iomfangreg: true,
    words: "Eksempel: at omfanget kun står i plandokumentet, er skematisk.",
  },
  cut: { turn: 10, depth: 210, width: [180, 330], road: 20, belt: 16 },
  built: 0.75,
  street: "Messevejen",
  offers: [
    onOffer({ id: "HE-13", near: [37_250, 28_900], size: [25_000, 60_000], owner: "privat", price: 450, included: null }),
    onOffer({ id: "HE-14", near: [36_450, 29_200], size: [20_000, 60_000], status: "solgt", price: 380, stock: stock.sold }),
  ],
});

/** Miljøvej at Knudmosen, ramme 14.E2: recycling firms, contested. Class band, height and percentage are schematic. */
export const miljoevej = (onOffer: Offering): BusinessArea => ({
  name: "Miljøvej",
  outline: track("37190 26960, 37520 26880, 37830 26980, 37880 27250, 37790 27480, 37480 27540, 37200 27450, 37130 27210"),
  hectares: 40,
  ramme: {
    plannr: "14.E2",
    plannavn: "Erhvervsområde ved Miljøvej",
    anvgen: 31,
    anvspec: [3130, 3140],
    zone: 1,
    adopted: 20210608,
    bebygpct: 50,
    bebygpctaf: 3,
    maxbygnhjd: 15,
    maxetager: 2,
    minmiljo: 4,
    maxmiljo: 6,
    words:
      "Eksempel: klasser, procent, højde og etager er skematiske. Genanvendelsesvirksomheder. Økologisk forbindelse og faunapassage ved Knudmosen.",
  },
  cut: { turn: 12, depth: 140, width: [80, 205], road: 15, belt: 12 },
  built: 0.7,
  street: "Miljøvej",
  offers: [
    onOffer({ id: "HE-15", near: [37_300, 27_100], size: [24_300, 29_000], price: 240, services: ["kloak", "vand", "el"] }),
    onOffer({ id: "HE-16", near: [37_600, 27_400], size: [7_000, 20_000], price: 240, status: "reserveret" }),
    onOffer({ id: "HE-17", near: [37_750, 27_100], size: [7_000, 20_000], owner: "privat", price: 300, included: false }),
  ],
});

/** Gødstrup, ramme 54.E1 beside the hospital and Holstebromotorvejen. Its numbers and its lokalplan's are schematic. */
export const goedstrup = (onOffer: Offering): BusinessArea => ({
  name: "Gødstrup",
  outline: track("33140 33660, 33470 33570, 33800 33650, 33850 33920, 33770 34180, 33450 34240, 33160 34150, 33080 33890"),
  hectares: 44,
  ramme: {
    plannr: "54.E1",
    plannavn: "Erhvervsområde ved hospitalet i Gødstrup",
    anvgen: 31,
    anvspec: [3110, 3120],
    zone: 1,
    adopted: 20210608,
    bebygpct: 50,
    bebygpctaf: 2,
    maxbygnhjd: 15,
    maxetager: 4,
    minmiljo: 1,
    maxmiljo: 3,
    words: "Eksempel: klasser, procent, højde og etager er skematiske.",
  },
  lokalplan: {
    plannr: "54.E1 (nummer ikke oplyst)",
    plannavn: "Erhvervsområde ved hospitalet i Gødstrup (eksempel)",
    anvgen: 31,
    anvspec: [3110, 3120],
    zone: 1,
    adopted: 20181113,
    bebygpct: 50,
    bebygpctaf: 2,
    maxbygnhjd: 15,
    maxetager: 4,
    minmiljo: 1,
    maxmiljo: 3,
    words: "Eksempel: klasser, procent, højde og etager er skematiske.",
  },
  cut: { turn: 8, depth: 105, width: [80, 170], road: 14, belt: 12 },
  built: 0.35,
  street: "Gødstrup Erhvervsvej",
  offers: [
    onOffer({ id: "HE-18", near: [33_500, 33_900], size: [9_000, 20_000], price: 325 }),
    onOffer({ id: "HE-19", near: [33_700, 34_100], size: [6_000, 18_000], price: 325 }),
    onOffer({ id: "HE-20", near: [33_250, 33_750], size: [6_000, 18_000], price: 325, status: "reserveret", stock: stock.cleanUp }),
    onOffer({ id: "HE-21", near: [33_250, 34_080], size: [5_000, 18_000], owner: "privat", price: 360 }),
  ],
});
