import type { PlotRow } from "../domain/answer.ts";
import type { Expansion } from "../domain/expansion.ts";
import { answerOf, whereInAnswer } from "../state/selectors.ts";
import { CompareRow } from "./compare-row.tsx";
import { VerdictList } from "./expansion-facts.tsx";
import { useLanguage, useSeen, useWords } from "./grundlag.ts";
import { exactArea } from "./words.ts";

/** Where compared plots lie to the company's present site, and what is gained and lost on each; nothing where the request names no site. */
export function CompareExpansion({ plots }: { readonly plots: readonly PlotRow[] }) {
  const language = useLanguage();
  const isAsked = useSeen((state) => answerOf(state)?.expansion != null);
  const { plotPage } = useWords();
  const { expansion: words } = plotPage;
  if (!isAsked) return null;
  return (
    <>
      <CompareRow title={words.where} plots={plots} cell={(plot) => <WhereWord plot={plot} />} />
      <CompareRow title={words.newLand} plots={plots} cell={withExpansion(({ newLand }) => exactArea(language, newLand))} />
      <CompareRow title={words.gains} plots={plots} cell={withExpansion(({ gains }) => <VerdictList verdicts={gains} sign="+" />)} />
      <CompareRow title={words.losses} plots={plots} cell={withExpansion(({ losses }) => <VerdictList verdicts={losses} sign="−" />)} />
    </>
  );
}

function WhereWord({ plot }: { readonly plot: PlotRow }) {
  const where = useSeen((state) => whereInAnswer(state, plot));
  const { expansion } = useWords();
  return where && expansion[where];
}

type Draw = (expansion: Expansion) => React.ReactNode;

const withExpansion = (draw: Draw) => (plot: PlotRow) => <FromWhole plot={plot.id} draw={draw} />;

/** What only the whole answer tells; it may still be on its way. */
function FromWhole({ plot, draw }: { readonly plot: string; readonly draw: Draw }) {
  const whole = useSeen(({ details }) => details.plots.get(plot));
  if (!whole) return "…";
  return whole.expansion && draw(whole.expansion);
}
