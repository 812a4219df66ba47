import { useWords } from "./grundlag.ts";

/** Marks what no source was found for; with `text` it says what in it. */
export function Unconfirmed({ text }: { readonly text: string | null }) {
  const { plotPage } = useWords();
  return (
    <span className="unconfirmed" title={plotPage.unconfirmedText}>
      {text === null ? plotPage.unconfirmed : `${plotPage.unconfirmed}: ${text}`}
    </span>
  );
}
