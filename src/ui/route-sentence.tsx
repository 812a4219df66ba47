import type { PlotRow } from "../domain/answer.ts";
import { examinedOf } from "../state/selectors.ts";
import { useWords } from "./grundlag.ts";
import { RouteIcon } from "./route-icon.tsx";

/** The route as one sentence that can be read aloud, and beside it how much was examined. */
export function RouteSentence({ plot }: { readonly plot: PlotRow }) {
  const { plotPage } = useWords();
  const { answered, all } = examinedOf(plot);
  return (
    <div className="route-sentence" data-route={plot.route}>
      <RouteIcon route={plot.route} className="route-icon route-icon-large" />
      <div>
        <p className="sentence">{plot.onlyTooSmall ? plotPage.tooSmall : plotPage.sentences[plot.route]}</p>
        {plot.route === "undecided" && (
          <p>
            {plotPage.atLeast[plot.routeAtLeast]} {plotPage.routeAtMost[plot.routeAtMost]}
          </p>
        )}
        {plot.route === "undecided" && plot.counts.assessment > 0 && <p>{plotPage.toJudge(plot.counts.assessment)}</p>}
        <p className="soft">{plotPage.examined(answered, all)}</p>
      </div>
    </div>
  );
}
