import type { Standing } from "../domain/answer.ts";
import { useLanguage, useWords } from "./grundlag.ts";
import { sharePercent } from "./weight-text.ts";
import { unbrokenAmounts, wishName } from "./words.ts";

/** How far a plot meets the wishes, how firm its place is, and which wish alone could change that. */
export function StandingLines({ standing: { score, scoreAtMost, firstShare, losesOnlyIf } }: { readonly standing: Standing }) {
  const language = useLanguage();
  const { ranking } = useWords();
  if (score === null || scoreAtMost === null) return null;
  const percent = (share: number) => sharePercent(language, share);
  const met = score === scoreAtMost ? ranking.score(percent(score)) : ranking.scoreOpen(percent(score), percent(scoreAtMost));
  const first = firstShare === 1 ? ranking.always : firstShare === 0 ? ranking.never : firstShare && ranking.first(percent(firstShare));
  const loses = losesOnlyIf && ranking.losesOnlyIf(wishName(language, losesOnlyIf.wish), percent(losesOnlyIf.above));
  return (
    <>
      <p>{unbrokenAmounts(met)}</p>
      {score < 1 && <p className="soft small">{ranking.partly}</p>}
      {first && <p>{unbrokenAmounts([first, loses].filter(Boolean).join(" "))}</p>}
    </>
  );
}
