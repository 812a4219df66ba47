import type { Offer } from "../domain/plot.ts";
import { availabilityOf } from "../domain/stock.ts";
import { useWords } from "./grundlag.ts";
import "./offer.css";

interface Props {
  readonly offer: Offer | null;
  /** Told beside a route, which says nothing of whether the plot can be had. */
  readonly besideRoute?: boolean;
}

/** That a plot cannot be had now, and for those who sell why; nothing for one that can. What only they know is not printed. */
export function OfferHeld({ offer, besideRoute = false }: Props) {
  const { stock } = useWords();
  const availability = offer === null ? "free" : availabilityOf(offer);
  if (offer === null || availability === "free") return null;
  const isPublic = availabilityOf({ ...offer, internalStatus: null, unavailable: null }) === availability;
  const { internalStatus, unavailable } = offer;
  const why = [internalStatus && stock.internalStatuses[internalStatus], unavailable && stock.reasons[unavailable]].filter(
    (word) => word !== null,
  );
  return (
    <p className={isPublic ? "offer-held" : "offer-held internal-only"}>
      <strong>{stock.held[availability]}</strong> {besideRoute && stock.heldText}
      {why.length > 0 && <span className="internal-only"> {stock.because([...new Set(why)].join(", ").toLowerCase())}</span>}
    </p>
  );
}
