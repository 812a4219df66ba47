import type { PlotRow } from "../domain/answer.ts";
import { leaderOf } from "../state/standing.ts";
import { useLanguage, useWords } from "./grundlag.ts";
import { sharePercent } from "./weight-text.ts";
import { unbrokenAmounts, wishName } from "./words.ts";

interface Props {
  readonly plots: readonly PlotRow[];
  readonly head: PlotRow | null;
}

/** How firm the head of the list stands among the plots that law treats alike; nothing where there are no wishes to rank by. */
export function LeaderLine({ plots, head }: Props) {
  const language = useLanguage();
  const { ranking } = useWords();
  const leader = leaderOf(plots, head);
  if (leader === null) return null;
  const { plot, equals, rival } = leader;
  const { firstShare, losesOnlyIf } = plot.standing;
  const percent = (share: number | null) => sharePercent(language, share ?? 0);
  const said = () => {
    if (equals > 0) return [ranking.equals(plot.name, equals)];
    if (firstShare === 1) return [ranking.leaderAlways(plot.name)];
    const first = ranking.leader(plot.name, percent(firstShare));
    if (rival) return [first, ranking.rival(rival.name, percent(rival.standing.firstShare))];
    return losesOnlyIf ? [first, ranking.losesOnlyIf(wishName(language, losesOnlyIf.wish), percent(losesOnlyIf.above))] : [first];
  };
  return <p className="small">{unbrokenAmounts(said().join(" "))}</p>;
}
