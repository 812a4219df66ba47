import type { BusinessArea, OfferWish } from "../describe.ts";
import type { Points } from "../measure.ts";
import { track } from "../measure.ts";
import { stock } from "../stock.ts";
import { borupgaard, engholm, lilleroedBymidte, mellemLilleroedOgBlovstroed } from "./business-lilleroed.ts";

const everywhere: Points = track("0 0, 20000 0, 20000 20000, 0 20000");

type Offer = Pick<OfferWish, "id" | "near" | "size"> & Partial<OfferWish>;

/** Municipal land with everything led in; prices are made up, no price list of Allerød was found. */
const onOffer = (offer: Offer): OfferWish => ({
  status: "ledig",
  owner: "kommunal",
  price: 650,
  included: true,
  services: ["kloak", "vand", "el"],
  ...offer,
});

/**
 * Vassingerød, ramme LU.E.02: byzone, industry with special location needs, class 5–7, 15 m, offices at most 1 500 m²,
 * about 95 ha of it under lokalplan 3-396. What share may be built on is not known, so the plan says "in the document".
 */
const vassingeroed: BusinessArea = {
  name: "Vassingerød",
  outline: track("5750 4130, 6400 4040, 6880 4130, 7030 4480, 6960 4880, 6480 5030, 6000 5000, 5740 4820, 5660 4450"),
  hectares: 95,
  ramme: {
    plannr: "LU.E.02",
    plannavn: "Vassingerød Syd",
    anvgen: 31,
    anvspec: [3140],
    zone: 1,
    adopted: 20210525,
    maxbygnhjd: 15,
    minmiljo: 5,
    maxmiljo: 7,
    words: "Virksomheder med særlige beliggenhedskrav. Kontor højst 1.500 m² etageareal. Zoneres efter afstand til boliger.",
  },
  lokalplan: {
    plannr: "3-396",
    plannavn: "Erhvervsområde i Vassingerød",
    anvgen: 31,
    anvspec: [3140, 3130],
    zone: 1,
    adopted: 20191128,
    maxbygnhjd: 15,
    minmiljo: 5,
    maxmiljo: 7,
    iomfangreg: true,
    words: "Eksempel. Bebyggelsens omfang er kun reguleret i plandokumentet.",
  },
  cut: { turn: 6, depth: 165, width: [110, 230], road: 16, belt: 10 },
  built: 0.7,
  street: "Vassingerødvej",
  offers: [
    onOffer({ id: "AL-01", near: [6350, 4450], size: [26_000, 45_000], price: 600, stock: stock.whole }),
    onOffer({ id: "AL-02", near: [6700, 4750], size: [24_500, 40_000], status: "reserveret", stock: stock.option }),
    onOffer({ id: "AL-03", near: [5900, 4350], size: [12_000, 24_000], owner: "privat", price: 725 }),
    onOffer({ id: "AL-04", near: [6150, 4880], size: [10_000, 26_000] }),
    onOffer({ id: "AL-05", near: [6800, 4300], size: [16_000, 40_000], status: "solgt", stock: stock.sold }),
    onOffer({ id: "AL-06", near: [5800, 4700], size: [9_000, 30_000], owner: "privat", price: null, included: null }),
  ],
};

/**
 * Farremosen, ramme LU.E.04: 33.5 ha between the motorway, Nymøllevej and Farremosevej; 50 % of the property, 20 m, class blank in the
 * ramme and 4–7 in lokalplan 3-392 of 2017; landzone that is to become byzone; OSD. Stepped heights: at most 8.5 m from 50 to 150 m
 * from the dwellings opposite, 20 m further in, and no building closer than 50 m. The lokalplan's percentage is the ramme's, and that it has
 * one delområde is schematic.
 */
const farremosen: BusinessArea = {
  name: "Farremosen",
  outline: track("7150 5300, 7450 5240, 7760 5290, 7790 5600, 7760 5880, 7480 5960, 7190 5890, 7140 5600"),
  hectares: 33.5,
  ramme: {
    plannr: "LU.E.04",
    plannavn: "Ny Vassingerød Nordøst (Farremosen)",
    anvgen: 31,
    anvspec: [3140],
    zone: 2,
    becomes: 1,
    adopted: 20170425,
    bebygpct: 50,
    bebygpctaf: 2,
    maxbygnhjd: 20,
    words: "Transport og distribution samt særlige beliggenhedskrav. Ikke særligt grundvandstruende virksomhed. Kontor højst 1.500 m².",
  },
  lokalplan: {
    plannr: "3-392",
    plannavn: "Erhvervsområdet ved Farremosen",
    anvgen: 31,
    anvspec: [3130, 3140],
    zone: 2,
    adopted: 20170425,
    bebygpct: 50,
    bebygpctaf: 2,
    maxbygnhjd: 20,
    minmiljo: 4,
    maxmiljo: 7,
    words:
      "Eksempel: procenten er rammens, og delområdet er skematisk. Højst 8,5 m fra 50 til 150 m fra boligerne overfor, 20 m længere inde. Ingen bygning nærmere end 50 m.",
  },
  delomraader: [
    {
      number: "I",
      name: "Delområde I",
      within: everywhere,
      belt: 0,
      bebygpct: 50,
      bebygpctaf: 2,
      maxbygnhjd: 20,
      minmiljo: 4,
      maxmiljo: 7,
    },
  ],
  byggefelter: [
    { number: "A", name: "Byggefelt A, 50–150 m fra boligerne", within: strip(7000, 7235), belt: 9, maxbygnhjd: 8.5 },
    { number: "B", name: "Byggefelt B, over 150 m fra boligerne", within: strip(7235, 8000), belt: 9, maxbygnhjd: 20 },
  ],
  cut: { turn: 82, depth: 130, width: [85, 230], road: 16, belt: 12 },
  built: 0.35,
  street: "Farremosevej",
  offers: [
    onOffer({ id: "AL-07", near: [7550, 5700], size: [24_300, 31_000], price: 850, services: ["kloak", "vand", "el", "fiber"] }),
    onOffer({ id: "AL-08", near: [7650, 5450], size: [9_000, 30_000], price: 850, status: "reserveret" }),
    onOffer({ id: "AL-09", near: [7240, 5550], size: [9_000, 30_000], price: 780, stock: stock.parted }),
  ],
};

/** Everything between two eastings. */
function strip(west: number, east: number): Points {
  return [
    [west, 0],
    [east, 0],
    [east, 20_000],
    [west, 20_000],
  ];
}

export const business: readonly BusinessArea[] = [
  vassingeroed,
  farremosen,
  borupgaard(onOffer),
  engholm(onOffer),
  mellemLilleroedOgBlovstroed(onOffer),
  lilleroedBymidte(onOffer),
];
