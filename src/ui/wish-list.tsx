import type { Standing, WishAnswer } from "../domain/answer.ts";
import { formatDistance } from "../i18n/format.ts";
import { useLanguage, useWords } from "./grundlag.ts";
import { StandingLines } from "./standing-lines.tsx";
import { WishWord } from "./wish-word.tsx";
import { wishName } from "./words.ts";

/** The company's wishes and how the plot meets them. */
export function WishList({ wishes, standing }: { readonly wishes: readonly WishAnswer[]; readonly standing: Standing }) {
  const language = useLanguage();
  const { plotPage } = useWords();
  if (wishes.length === 0) return null;
  return (
    <section className="page-section">
      <h3>{plotPage.wishes}</h3>
      <p className="soft">{plotPage.wishesText}</p>
      <StandingLines standing={standing} />
      <dl className="facts">
        {wishes.map((wish) => (
          <div key={wish.wish}>
            <dt>
              {wishName(language, wish.wish)}
              {wish.wanted !== null && <span className="soft">, {plotPage.wanted(formatDistance(language, wish.wanted))}</span>}
            </dt>
            <dd>
              <WishWord wish={wish} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
