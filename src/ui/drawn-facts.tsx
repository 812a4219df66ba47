import type { Drawn } from "../domain/answer.ts";
import { formatDistance, formatNumber, formatPlain } from "../i18n/format.ts";
import type { Language } from "../i18n/languages.ts";
import { Fact } from "./fact.tsx";
import { useLanguage, useWords } from "./grundlag.ts";
import { exactArea, unbroken } from "./words.ts";

/** How exactly a plot is drawn, and how far its drawn area is from the registered one. */
export function DrawnFacts({ drawn: { accuracy, registeredArea, difference } }: { readonly drawn: Drawn }) {
  const language = useLanguage();
  const { accuracy: words } = useWords();
  const metres = accuracy === null ? words.asDrawn : `± ${formatDistance(language, accuracy)}`;
  return (
    <>
      {difference !== null && registeredArea !== null && (
        <Fact name={words.difference}>{differenceText(language, difference, registeredArea) ?? words.noDifference}</Fact>
      )}
      <Fact name={words.plotBorder}>{metres}</Fact>
    </>
  );
}

/** The difference in m² and as a share of what is registered, signed; null where it is none to the whole m². */
function differenceText(language: Language, difference: number, registeredArea: number): string | null {
  if (Math.round(difference) === 0) return null;
  const sign = difference > 0 ? "+" : "";
  const share = formatPlain(language, (difference / registeredArea) * 100);
  return `${sign}${unbroken(`${formatNumber(language, difference)} m²`)} (${sign}${share} %)`;
}

/** A word where the drawn area is farther from the registered one than the accuracy of the border explains. */
export function UnexplainedArea({ drawn: { difference, explained } }: { readonly drawn: Drawn }) {
  const language = useLanguage();
  const { accuracy: words } = useWords();
  if (difference === null || explained === null || Math.abs(difference) <= explained) return null;
  return <p className="warning">{words.unexplained(exactArea(language, explained))}</p>;
}
