import type { WishAnswer } from "../domain/answer.ts";
import { formatDistance } from "../i18n/format.ts";
import { useLanguage, useWords } from "./grundlag.ts";

/** Whether a wish is met, with the distance where there is one. */
export function WishWord({ wish }: { readonly wish: WishAnswer | undefined }) {
  const language = useLanguage();
  const { plotPage } = useWords();
  const word = wish?.met === true ? plotPage.met : wish?.met === false ? plotPage.notMet : plotPage.metUnknown;
  const measured = wish?.measured ?? null;
  return (
    <span className="wish-word" data-met={wish?.met ?? undefined}>
      {word}
      {measured !== null && <span className="number"> ({formatDistance(language, measured)})</span>}
    </span>
  );
}
