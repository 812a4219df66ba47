import type { Finding } from "../domain/finding.ts";
import { FindingCard } from "./finding-card.tsx";
import { useWords } from "./grundlag.ts";

/** What decided the route, worst first. */
export function DecidedList({ findings }: { readonly findings: readonly Finding[] }) {
  const { plotPage } = useWords();
  return (
    <section className="page-section">
      <h3>{plotPage.decided}</h3>
      {findings.length === 0 ? (
        <p>{plotPage.nothingDecided}</p>
      ) : (
        <ul className="cards">
          {findings.map((finding) => (
            <FindingCard key={finding.rule} finding={finding} />
          ))}
        </ul>
      )}
    </section>
  );
}
