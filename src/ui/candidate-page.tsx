import type { CandidateView } from "../worker/protocol.ts";
import { useWords } from "./grundlag.ts";
import { OfferSection } from "./offer-section.tsx";
import { PageHead } from "./page-head.tsx";
import { PlotFacts } from "./plot-facts.tsx";

/** One plot before anybody has asked for anything: only what is known of it. */
export function CandidatePage({ plot }: { readonly plot: CandidateView }) {
  const { ui } = useWords();
  return (
    <article className="page scroll" aria-label={plot.name}>
      <PageHead name={plot.name} />
      <p className="lead soft">{ui.list.beforeTextNarrow}</p>
      <OfferSection plot={plot} />
      <PlotFacts plot={plot} />
    </article>
  );
}
