import type { Offer } from "./plot.ts";
import { availabilityOf } from "./stock.ts";
import { stockFaults } from "./stock-faults.ts";

/** What becomes of the land of plots on offer, m². Every square metre stands in one of them. */
export const ledgerShares = ["road", "unusable", "sold", "reserved", "kept", "free", "notStated"] as const;
/** One of `ledgerShares`. */
export type LedgerShare = (typeof ledgerShares)[number];

/** The land of some plots on offer: the shares sum to gross. */
export interface Ledger extends Readonly<Record<LedgerShare, number>> {
  readonly gross: number;
  readonly plots: number;
  /** Plots whose net area nobody states: what is free of them is at most what is counted. */
  readonly atMost: number;
  /** Plots whose road area nobody states. */
  readonly withoutRoad: number;
}

/** A plot as the ledger counts it. */
export interface LedgerPlot {
  readonly id: string;
  readonly offer: Offer;
  /** As it is drawn, m². */
  readonly drawnArea: number;
}

/** The land of no plot. */
export const emptyLedger: Ledger = {
  gross: 0,
  plots: 0,
  atMost: 0,
  withoutRoad: 0,
  road: 0,
  unusable: 0,
  sold: 0,
  reserved: 0,
  kept: 0,
  free: 0,
  notStated: 0,
};

/** Does what is said of a plot's areas contradict itself? Then none of it is counted. */
export const contradictsItself = ({ offer }: Pick<LedgerPlot, "offer">): boolean =>
  stockFaults(offer).some(({ code }) => code === "netAndRoadOverGross" || code === "promisedOverNet" || code === "soldForSale");

/** All land of a plot: as the seller states it, else as registered, else as drawn. */
const grossOf = ({ offer, drawnArea }: LedgerPlot): number => offer.grossArea ?? offer.registeredArea ?? drawnArea;

/** The land of one plot. Areas that are stated within a square metre of what there is are cut to it, so that nothing is counted twice. */
export function ledgerOf(plot: LedgerPlot): Ledger {
  const { offer } = plot;
  const gross = grossOf(plot);
  const within = (area: number | null, whole: number): number => Math.min(Math.max(area ?? 0, 0), whole);
  const unsaid = { atMost: offer.netArea === null ? 1 : 0, withoutRoad: offer.roadArea === null ? 1 : 0 };
  if (contradictsItself(plot)) return { ...emptyLedger, ...unsaid, gross, plots: 1, notStated: gross };
  const net = offer.netArea === null ? null : within(offer.netArea, gross);
  const road = within(offer.roadArea, gross - (net ?? 0));
  const unusable = net === null ? 0 : gross - net - road;
  const land = gross - road - unusable;
  const base = { ...emptyLedger, ...unsaid, gross, plots: 1, road, unusable };
  const availability = availabilityOf(offer);
  if (availability === "sold") return { ...base, sold: land };
  const reserved = within(offer.reservedArea ?? (availability === "reserved" && offer.forSaleArea === null ? land : 0), land);
  if (availability === "withheld") return { ...base, reserved, kept: land - reserved };
  const free = within(offer.forSaleArea ?? (availability === "free" ? land - reserved : 0), land - reserved);
  return { ...base, reserved, free, notStated: land - reserved - free };
}

/** The land of several plots together. */
export function ledgerOfAll(plots: readonly LedgerPlot[]): Ledger {
  let sum = emptyLedger;
  for (const plot of plots) {
    const one = ledgerOf(plot);
    const shares = Object.fromEntries(ledgerShares.map((share) => [share, sum[share] + one[share]]));
    sum = {
      ...sum,
      ...shares,
      gross: sum.gross + one.gross,
      plots: sum.plots + 1,
      atMost: sum.atMost + one.atMost,
      withoutRoad: sum.withoutRoad + one.withoutRoad,
    };
  }
  return sum;
}
