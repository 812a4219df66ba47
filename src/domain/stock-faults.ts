import type { Offer } from "./plot.ts";
import { availabilityOf, type StockField } from "./stock.ts";

/** What does not hang together in what is said of a plot. `over` is by how much, m²; 0 where nothing is measured. */
export interface StockFault {
  readonly code: "netAndRoadOverGross" | "promisedOverNet" | "soldForSale" | "pricesCross" | "pricesDiffer" | "publicFree";
  /** Where it is shown. */
  readonly field: StockField;
  readonly over: number;
}

/** Areas are stated in whole m², so sums may miss by one. */
const tolerance = 1;

const over = (code: StockFault["code"], field: StockField, sum: number, whole: number | null): StockFault[] =>
  whole !== null && sum > whole + tolerance ? [{ code, field, over: Math.round((sum - whole) * 100) / 100 }] : [];

/** The land that can be promised: the net area, else what gross leaves when the roads are taken out. */
function promisable({ grossArea, roadArea, netArea }: Offer): number | null {
  return netArea ?? (grossArea === null ? null : grossArea - (roadArea ?? 0));
}

/** Everything in an offer that contradicts itself; what is not stated contradicts nothing. */
export function stockFaults(offer: Offer): readonly StockFault[] {
  const { grossArea, roadArea, netArea, forSaleArea, reservedArea } = offer;
  return [
    ...over("netAndRoadOverGross", "netArea", (netArea ?? 0) + (roadArea ?? 0), grossArea),
    ...over("promisedOverNet", "reservedArea", (reservedArea ?? 0) + (forSaleArea ?? 0), promisable(offer)),
    ...statusFaults(offer),
    ...priceFaults(offer),
  ];
}

function statusFaults(offer: Offer): StockFault[] {
  const { status, internalStatus, forSaleArea } = offer;
  const isSold = status === "solgt" || internalStatus === "sold";
  if (isSold && (forSaleArea ?? 0) > 0) return [{ code: "soldForSale", field: "forSaleArea", over: 0 }];
  return status === "ledig" && availabilityOf(offer) !== "free" ? [{ code: "publicFree", field: "status", over: 0 }] : [];
}

function priceFaults(offer: Offer): StockFault[] {
  const { pricePerSquareMetre: quoted, connectionIncluded, priceWithConnection: full, priceWithoutConnection: bare } = offer;
  const same = connectionIncluded === null ? null : connectionIncluded ? full : bare;
  if (quoted !== null && same !== null && quoted !== same) return [{ code: "pricesDiffer", field: "pricePerSquareMetre", over: 0 }];
  return full !== null && bare !== null && full < bare ? [{ code: "pricesCross", field: "priceWithConnection", over: 0 }] : [];
}
