import type { Offer } from "./plot.ts";

/** Whether a plot on offer can be had, in the words that everybody may read. `kommende` is not for sale yet, `ikkeUdbudt` is not offered. */
export const publicStatuses = ["ledig", "reserveret", "solgt", "kommende", "ikkeUdbudt"] as const;
/** One of `publicStatuses`. */
export type PlotStatus = (typeof publicStatuses)[number];

/**
 * Where a plot stands with those who sell, for their own eyes: the stages of CNIG's «stade de commercialisation», with an option apart from a
 * reservation, and land that is kept back. `unclear` stands for a word that nobody can read, which promises nothing.
 */
export const internalStatuses = ["forSale", "option", "reserved", "sold", "ownGrowth", "notYet", "withheld", "unclear"] as const;
/** One of `internalStatuses`. */
export type InternalStatus = (typeof internalStatuses)[number];

/** Why a plot cannot be had, for the eyes of those who sell: kept for own growth, frozen, to be cleaned up, without access, bound by law or agreement. */
export const unavailableReasons = ["ownGrowth", "frozen", "cleanUp", "access", "legal", "unclear"] as const;
/** One of `unavailableReasons`. */
export type UnavailableReason = (typeof unavailableReasons)[number];

/** Areas of a plot, m²: net and road lie within gross, reserved and for sale within net. */
export const stockAreas = ["grossArea", "roadArea", "netArea", "forSaleArea", "reservedArea"] as const;
/** One of `stockAreas`. */
export type StockArea = (typeof stockAreas)[number];

/** Prices in kroner per m²: one of which nobody says whether it holds the connection, and one of each kind. */
export interface Prices {
  readonly withConnection: number | null;
  readonly withoutConnection: number | null;
  readonly unsaid: number | null;
}

/** What of an offer is for those who sell and nobody else. */
export const internalFields = ["internalStatus", "unavailable"] as const satisfies readonly (keyof Offer)[];

/** What of an offer a planner may enter. What the registers say (address, registered area, plans) is not theirs to change. */
export const stockFields = [
  "status",
  "internalStatus",
  "unavailable",
  "owner",
  "pricePerSquareMetre",
  "connectionIncluded",
  "priceWithConnection",
  "priceWithoutConnection",
  ...stockAreas,
  "services",
  "conditions",
  "deadline",
  "contactRole",
] as const satisfies readonly (keyof Offer)[];
/** One of `stockFields`. */
export type StockField = (typeof stockFields)[number];
/** What a planner may enter of an offer. */
export type StockValues = Pick<Offer, StockField>;

/** An offer of which nothing is stated; `ikkeUdbudt` because it promises nothing. */
export const emptyOffer: Offer = {
  status: "ikkeUdbudt",
  internalStatus: null,
  unavailable: null,
  owner: null,
  pricePerSquareMetre: null,
  connectionIncluded: null,
  priceWithConnection: null,
  priceWithoutConnection: null,
  grossArea: null,
  roadArea: null,
  netArea: null,
  forSaleArea: null,
  reservedArea: null,
  services: [],
  conditions: null,
  deadline: null,
  contactRole: null,
  address: null,
  registeredArea: null,
  lokalplan: null,
  ramme: null,
};

/** Whether a plot can be had, by all that is said of it, the best first; law has no word in it. */
export const availabilities = ["free", "reserved", "withheld", "sold"] as const;
/** One of `availabilities`. */
export type Availability = (typeof availabilities)[number];

type Said = Pick<Offer, "status" | "internalStatus" | "unavailable" | "forSaleArea" | "reservedArea">;

const byStatus: Readonly<Record<PlotStatus, Availability>> = {
  ledig: "free",
  reserveret: "reserved",
  solgt: "sold",
  kommende: "withheld",
  ikkeUdbudt: "withheld",
};

const byInternal: Readonly<Record<InternalStatus, Availability>> = {
  forSale: "free",
  option: "reserved",
  reserved: "reserved",
  sold: "sold",
  ownGrowth: "withheld",
  notYet: "withheld",
  withheld: "withheld",
  unclear: "withheld",
};

/** The worst of what the public status, the internal one, a reason and the areas say: one of them is enough for a plot not to be free. */
export function availabilityOf({ status, internalStatus, unavailable, forSaleArea, reservedArea }: Said): Availability {
  const said: Availability[] = [byStatus[status]];
  if (internalStatus !== null) said.push(byInternal[internalStatus]);
  if (unavailable !== null) said.push("withheld");
  if (forSaleArea === 0) said.push((reservedArea ?? 0) > 0 ? "reserved" : "withheld");
  return said.reduce((worst, each) => (availabilities.indexOf(each) > availabilities.indexOf(worst) ? each : worst));
}

/** Can it be had? Yes also where nobody offers it, as a plot of the user's own. */
export const canBeHad = (offer: Said | null): boolean => offer === null || availabilityOf(offer) === "free";

/** Prices above this are no prices per m², in kroner. Ours, not law. */
export const highestPrice = 20_000;

/** The prices that an offer states, by kind. */
export const pricesOf = ({
  pricePerSquareMetre,
  connectionIncluded,
  priceWithConnection,
  priceWithoutConnection,
}: Pick<Offer, "pricePerSquareMetre" | "connectionIncluded" | "priceWithConnection" | "priceWithoutConnection">): Prices => ({
  withConnection: priceWithConnection,
  withoutConnection: priceWithoutConnection,
  unsaid: connectionIncluded === null ? pricePerSquareMetre : null,
});

/** The price to quote, and whether it holds the connection: the one with it before the others, because it is the whole price. */
export function leadingPrice({
  withConnection,
  unsaid,
  withoutConnection,
}: Prices): Pick<Offer, "pricePerSquareMetre" | "connectionIncluded"> {
  if (withConnection !== null) return { pricePerSquareMetre: withConnection, connectionIncluded: true };
  if (unsaid !== null) return { pricePerSquareMetre: unsaid, connectionIncluded: null };
  return { pricePerSquareMetre: withoutConnection, connectionIncluded: withoutConnection === null ? null : false };
}

/** An offer without what is for those who sell. */
export type PublicOffer = Omit<Offer, (typeof internalFields)[number]>;

/** The offer as everybody may read it: without what is for those who sell. */
export function publicOffer({ internalStatus: _, unavailable: __, ...open }: Offer): PublicOffer {
  return open;
}
