import type { Finding } from "../domain/finding.ts";
import { formatBeside, formatDistance } from "../i18n/format.ts";
import { useLanguage, useWords } from "./grundlag.ts";
import { Icon } from "./icon.tsx";
import { unbroken, unbrokenAmounts } from "./words.ts";

/** Whether a finding holds whichever way the borders are off, and what the measured value may be. Nothing where nothing was measured on the ground. */
export function CertaintyLine({ finding: { certainty, unit } }: { readonly finding: Finding }) {
  const language = useLanguage();
  const { accuracy: words } = useWords();
  if (certainty === null) return null;
  const { kind, interval, accuracy: metres, text } = certainty;
  const within = metres === null ? "" : `, ${words.sureWithin(formatDistance(language, metres))}`;
  const amount = (value: number, other: number) => unbroken(formatBeside(language, value, unit ?? "count", other));
  const range = ([least, most]: readonly [number, number]) =>
    least === 0 ? words.upTo(amount(most, least)) : words.between(amount(least, most), amount(most, least));
  return (
    <div className="certainty" data-kind={kind}>
      <Icon name={kind} />
      <div>
        <p>{unbrokenAmounts(kind === "sure" ? `${words.sure}${within}` : text[language])}</p>
        {interval && <p className="number">{range(interval)}</p>}
      </div>
    </div>
  );
}
