import type { Drawn } from "../domain/answer.ts";
import { formatDistance, formatNumber, formatPlain } from "../i18n/format.ts";
import { Fact } from "./fact.tsx";
import { useLanguage, useWords } from "./grundlag.ts";
import { exactArea, unbroken } from "./words.ts";

/** How exactly a plot is drawn, and how far its drawn area is from the registered one. */
export function DrawnFacts({ drawn: { accuracy, registeredArea, difference } }: { readonly drawn: Drawn }) {
  const language = useLanguage();
  const { accuracy: words } = useWords();
  const metres = accuracy === null ? words.asDrawn : `± ${formatDistance(language, accuracy)}`;
  const sign = difference !== null && difference > 0 ? "+" : "";
  return (
    <>
      {difference !== null && registeredArea !== null && (
        <Fact
          name={words.difference}
          value={`${sign}${unbroken(`${formatNumber(language, difference)} m²`)} (${sign}${formatPlain(language, (difference / registeredArea) * 100)} %)`}
        />
      )}
      <Fact name={words.plotBorder} value={metres} />
    </>
  );
}

/** A word where the drawn area is farther from the registered one than the accuracy of the border explains. */
export function UnexplainedArea({ drawn: { difference, explained } }: { readonly drawn: Drawn }) {
  const language = useLanguage();
  const { accuracy: words } = useWords();
  if (difference === null || explained === null || Math.abs(difference) <= explained) return null;
  return <p className="warning">{words.unexplained(exactArea(language, explained))}</p>;
}
