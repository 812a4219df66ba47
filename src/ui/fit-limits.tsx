import type { PlacementLimit } from "../domain/fit.ts";
import { limitName } from "../i18n/hall-words.ts";
import { useHallWords } from "./fit-words.ts";
import { Folded } from "./folded.tsx";
import { useLanguage, useWords } from "./grundlag.ts";
import { Unconfirmed } from "./unconfirmed.tsx";
import { unbrokenAmounts } from "./words.ts";

interface Props {
  readonly limits: readonly PlacementLimit[];
  /** True where every layer that can tell of a limit was looked in. */
  readonly isWhole: boolean;
  /** Whether they are unfolded from the start, as where they leave no room for the hall. */
  readonly isOpen: boolean;
}

/** The limits that were kept, folded, each with its citation and what in it is unconfirmed. */
export function FitLimits({ limits, isWhole, isOpen }: Props) {
  const language = useLanguage();
  const { plotPage } = useWords();
  const { page } = useHallWords();
  if (limits.length === 0) return isWhole ? null : <p className="soft">{page.noLimits}</p>;
  return (
    <Folded level={4} title={page.limits} count={plotPage.count(limits.length)} className="fit-limits" startsOpen={isOpen}>
      <ul className="lines">
        {limits.map(({ id, appliesTo, text, unconfirmed }) => (
          <li key={`${id} ${appliesTo} ${text.da}`}>
            <div>
              <h5>{limitName(language, id)}</h5>
              <p>{unbrokenAmounts(text[language])}</p>
              <p className="soft small">{page.appliesTo[appliesTo]}</p>
              {unconfirmed && <Unconfirmed text={unconfirmed[language]} />}
            </div>
          </li>
        ))}
      </ul>
    </Folded>
  );
}
