import { useMemo } from "react";
import { Button } from "react-aria-components";
import type { AnswerRows } from "../domain/answer.ts";
import { bestOf, groupsOf, isNothingExamined, plotsWhere } from "../state/selectors.ts";
import { useGrundlag, useSeen, useWords } from "./grundlag.ts";
import { LeaderLine } from "./leader-line.tsx";
import { ListHead } from "./list-head.tsx";
import { NoPlots } from "./no-plots.tsx";
import { NoneFree } from "./none-free.tsx";
import { RouteGroupList } from "./route-group-list.tsx";
import { WhereSwitch } from "./where-switch.tsx";

/** The answer: plots ranked and grouped by what must happen on them. */
export function AnswerList({ answer }: { readonly answer: AnswerRows }) {
  const { acts } = useGrundlag();
  const onlyFree = useSeen(({ view }) => view.onlyFree);
  const busy = useSeen((state) => state.answer.kind === "running");
  // What only has to be decided is there before anybody could read that it comes.
  const stale = useSeen((state) => state.answer.kind === "running" && state.answer.done > 0);
  const where = useSeen(({ view }) => view.where);
  const plots = useMemo(() => plotsWhere(answer, where), [answer, where]);
  const groups = useMemo(() => groupsOf(plots, onlyFree), [plots, onlyFree]);
  const shown = groups.reduce((sum, { plots }) => sum + plots.length, 0);
  const best = bestOf(groups);
  const {
    ui: { list },
  } = useWords();
  if (answer.plots.length === 0) return <NoPlots stamp={answer.pack} />;
  return (
    <div className="scroll" aria-busy={busy}>
      <ListHead title={list.heading} shown={shown} all={answer.plots.length} news={answer}>
        {stale && (
          <p className="soft small" role="status">
            {list.stale}
          </p>
        )}
        {isNothingExamined(answer) && <p className="warning">{list.noneExamined}</p>}
        {answer.request.hall && <p className="soft small">{list.hallNotMeasured}</p>}
        <WhereSwitch answer={answer} />
        {plots === answer.plots && <LeaderLine plots={plots} head={best} />}
        {best && (
          <Button className="button button-primary button-wide" onPress={() => acts.openPlot(best.id)}>
            {list.openBest}
          </Button>
        )}
      </ListHead>
      {shown === 0 && (onlyFree ? <NoneFree /> : <p className="empty soft">{list.noneThere}</p>)}
      {groups.map((group) => (
        <RouteGroupList key={group.group} group={group} />
      ))}
    </div>
  );
}
