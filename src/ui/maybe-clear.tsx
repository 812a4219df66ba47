import type { Finding } from "../domain/finding.ts";
import { FindingCard } from "./finding-card.tsx";
import { useWords } from "./grundlag.ts";

/** What was not found, or does not matter, as the map is drawn, and may be otherwise. Never folded away. */
export function MaybeClear({ findings }: { readonly findings: readonly Finding[] }) {
  const { accuracy } = useWords();
  if (findings.length === 0) return null;
  return (
    <section className="page-section">
      <h3>{accuracy.maybeClear}</h3>
      <p>{accuracy.maybeClearText}</p>
      <ul className="cards">
        {findings.map((finding) => (
          <FindingCard key={finding.rule} finding={finding} />
        ))}
      </ul>
    </section>
  );
}
