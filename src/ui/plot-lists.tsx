import { answerOf } from "../state/selectors.ts";
import { CandidateList } from "./candidate-list.tsx";
import { EmptyState } from "./empty-state.tsx";
import { useSeen, useWords } from "./grundlag.ts";
import { LaterAnswerList } from "./later-parts.tsx";

/** The answer if there is one, the plots to look round in if there is not, or what failed. */
export function PlotLists() {
  const answer = useSeen(answerOf);
  const packFailed = useSeen(({ pack }) => pack.kind === "failed");
  const checkFailed = useSeen((state) => state.answer.kind === "failed");
  const {
    ui: { list },
  } = useWords();
  if (packFailed) return <EmptyState title={list.packFailed} text={list.packFailedText} />;
  if (checkFailed) return <EmptyState title={list.checkFailed} text={list.checkFailedText} />;
  return answer ? <LaterAnswerList answer={answer} /> : <CandidateList />;
}
