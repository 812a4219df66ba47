import type { Finding } from "../domain/finding.ts";
import { useLanguage, useWords } from "./grundlag.ts";
import { amountText } from "./words.ts";

/** Measured against limit, with units; nothing where the rule compares no numbers. */
export function Compared({ finding: { measured, limit, unit } }: { readonly finding: Finding }) {
  const language = useLanguage();
  const { plotPage } = useWords();
  if (measured === null && limit === null) return null;
  return (
    <dl className="measured">
      {measured !== null && (
        <div>
          <dt>{limit === null && unit === "%" ? plotPage.shareOfPlot : plotPage.measured}</dt>
          <dd className="number">{amountText(language, measured, unit)}</dd>
        </div>
      )}
      {limit !== null && (
        <div>
          <dt>{plotPage.limit}</dt>
          <dd className="number">{amountText(language, limit, unit)}</dd>
        </div>
      )}
    </dl>
  );
}
