import { groundAccuracy } from "../catalog/accuracy.ts";
import { type DatasetId, datasets } from "../catalog/index.ts";
import { formatDistance, formatPlain } from "../i18n/format.ts";
import { useLanguage, useWords } from "./grundlag.ts";
import { OuterLink } from "./outer-link.tsx";
import { Unconfirmed } from "./unconfirmed.tsx";
import { unbrokenAmounts } from "./words.ts";

/** How exactly a layer is drawn, where that is from, and what in it nobody confirmed. */
export function LayerAccuracy({ dataset }: { readonly dataset: DatasetId }) {
  const language = useLanguage();
  const { accuracy: words } = useWords();
  const { accuracy } = datasets[dataset];
  if (accuracy === null) return <p>{words.unstated}</p>;
  const { rate, metres, against, basis, link, unconfirmed } = accuracy;
  const said = [
    words.within(formatPlain(language, rate * 100), formatDistance(language, groundAccuracy(accuracy))),
    basis[language],
    ...(against === "cadastre" && metres > 0 ? [words.onCadastre(formatDistance(language, metres))] : []),
  ].join(" ");
  return (
    <>
      <p>
        {link ? <OuterLink href={link}>{words.layer}</OuterLink> : words.layer}: {unbrokenAmounts(said)}
      </p>
      {unconfirmed && (
        <p>
          <Unconfirmed text={unconfirmed[language]} />
        </p>
      )}
    </>
  );
}
