import type { Finding } from "../domain/finding.ts";
import { formatDate } from "../i18n/format.ts";
import { datasetName } from "./dataset-name.ts";
import { useLanguage, useWords } from "./grundlag.ts";
import { OuterLink } from "./outer-link.tsx";
import { Unconfirmed } from "./unconfirmed.tsx";

/** The rule, the source with its date, and who decides. */
export function FindingPapers({ finding: { citation, source, authority } }: { readonly finding: Finding }) {
  const language = useLanguage();
  const { plotPage, authorities } = useWords();
  return (
    <div className="papers">
      <p>
        {plotPage.law}: <OuterLink href={citation.link}>{citation.text}</OuterLink>
      </p>
      {citation.unconfirmed && (
        <p>
          <Unconfirmed text={citation.unconfirmed[language]} />
        </p>
      )}
      {source && (
        <p>
          {plotPage.source}: {datasetName(language, source.dataset)},{" "}
          {source.date ? plotPage.asOf(formatDate(language, source.date)) : plotPage.undated}
        </p>
      )}
      {source?.link && (
        <p>
          <OuterLink href={source.link}>{plotPage.registerEntry(source.featureIds.length)}</OuterLink>
        </p>
      )}
      {authority && (
        <p>
          {plotPage.decidedBy}: {authorities[authority]}
        </p>
      )}
    </div>
  );
}
