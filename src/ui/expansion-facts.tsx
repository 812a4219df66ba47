import type { Expansion } from "../domain/expansion.ts";
import type { Bilingual } from "../domain/result.ts";
import { formatDistance } from "../i18n/format.ts";
import { Fact } from "./fact.tsx";
import { useLanguage, useWords } from "./grundlag.ts";
import { exactArea, unbrokenAmounts } from "./words.ts";
import "./expansion.css";

/** What the company gains and loses on the plot beside its present site, and what is joined; nothing where the request names no site. */
export function ExpansionFacts({ expansion }: { readonly expansion: Expansion | null }) {
  const language = useLanguage();
  const { plotPage, expansion: kinds } = useWords();
  if (expansion === null) return null;
  const { kind, parts, newLand, distance, gains, losses } = expansion;
  const { expansion: words } = plotPage;
  return (
    <section className="page-section expansion">
      <h3>{words.title}</h3>
      <p className="soft">{words.text}</p>
      <dl className="facts">
        <Fact name={words.where}>{kinds[kind]}</Fact>
        {parts.map(({ id, name, area }) => (
          <Fact key={id} name={words.part(name)}>
            {exactArea(language, area)}
          </Fact>
        ))}
        {kind !== "here" && <Fact name={words.newLand}>{exactArea(language, newLand)}</Fact>}
        {kind === "elsewhere" && (
          <Fact name={words.distance}>{distance === null ? plotPage.unknown : formatDistance(language, distance)}</Fact>
        )}
      </dl>
      {gains.length > 0 && <h4>{words.gains}</h4>}
      <VerdictList verdicts={gains} sign="+" />
      {losses.length > 0 && <h4>{words.losses}</h4>}
      <VerdictList verdicts={losses} sign="−" />
    </section>
  );
}

interface Props {
  readonly verdicts: readonly Bilingual[];
  readonly sign: "+" | "−";
}

/** Sentences for a place, or against it; nothing where there are none. */
export function VerdictList({ verdicts, sign }: Props) {
  const language = useLanguage();
  if (verdicts.length === 0) return null;
  return (
    <ul className="verdicts" data-sign={sign}>
      {verdicts.map((text) => (
        <li key={text.da}>{unbrokenAmounts(text[language])}</li>
      ))}
    </ul>
  );
}
