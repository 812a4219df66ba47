import type { PlotAnswer } from "../domain/answer.ts";
import { availabilityOf } from "../domain/stock.ts";
import { useWords } from "./grundlag.ts";

/** Free, reserved or sold; where nobody offers the plot, what it is instead. What only those who sell know stands beside it, where it makes the plot harder to have. */
export function StatusWord({ offer, origin }: Pick<PlotAnswer, "offer" | "origin">) {
  const {
    ui: { offer: words },
    stock,
  } = useWords();
  if (!offer) return <span>{words.origins[origin]}</span>;
  const { status, internalStatus, unavailable } = offer;
  const isHeld = availabilityOf(offer) !== availabilityOf({ ...offer, internalStatus: null, unavailable: null });
  const why = (unavailable && stock.reasons[unavailable]) ?? (internalStatus && stock.internalStatuses[internalStatus]);
  return (
    <>
      <span className="status-word" data-status={status}>
        {words.statuses[status]}
      </span>
      {isHeld && why && (
        <span className="status-word internal-only" data-status="held">
          {why}
        </span>
      )}
    </>
  );
}
