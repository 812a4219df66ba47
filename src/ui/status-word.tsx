import type { PlotAnswer } from "../domain/answer.ts";
import { useWords } from "./grundlag.ts";

/** Free, reserved or sold; where nobody offers the plot, what it is instead. */
export function StatusWord({ offer, origin }: Pick<PlotAnswer, "offer" | "origin">) {
  const {
    ui: { offer: words },
  } = useWords();
  if (!offer) return <span>{words.origins[origin]}</span>;
  return (
    <span className="status-word" data-status={offer.status}>
      {words.statuses[offer.status]}
    </span>
  );
}
