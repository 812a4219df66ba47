import type { PlotRow } from "../domain/answer.ts";
import { listGroupOf } from "../domain/route.ts";
import { examinedOf } from "../state/selectors.ts";
import { useWords } from "./grundlag.ts";
import { RouteIcon } from "./route-icon.tsx";

type Texts = ReturnType<typeof useWords>["plotPage"];

/** The route as one sentence that can be read aloud, and beside it how much was examined. */
export function RouteSentence({ plot }: { readonly plot: PlotRow }) {
  const { plotPage, records } = useWords();
  const { findings, holes } = plot.setAside;
  const { answered, all } = examinedOf(plot);
  return (
    <div className="route-sentence" data-route={plot.route}>
      <RouteIcon route={plot.route} className="route-icon route-icon-large" />
      <div>
        <p className="sentence">{sentenceOf(plot, plotPage)}</p>
        {plot.route === "undecided" && (
          <p>
            {plotPage.atLeast[plot.routeAtLeast]} {plotPage.routeAtMost[plot.routeAtMost]}
          </p>
        )}
        {plot.route === "undecided" && plot.counts.assessment > 0 && <p>{plotPage.toJudge(plot.counts.assessment)}</p>}
        <p className="soft">{plotPage.examined(answered, all)}</p>
        {findings > 0 && <p>{records.countAside(findings)}</p>}
        {holes > 0 && <p>{records.countHoles(holes)}</p>}
      </div>
    </div>
  );
}

function sentenceOf(plot: PlotRow, { tooSmall, openWithoutPlan, sentences }: Texts): string {
  if (plot.onlyTooSmall) return tooSmall;
  return listGroupOf(plot) === "openWithoutPlan" ? openWithoutPlan : sentences[plot.route];
}
