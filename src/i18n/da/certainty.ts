import type { Words } from "../translation.ts";

const parts = ({ layer, plot }: Words): string => (layer === "" ? "" : ` (kortet ± ${layer} og grundens grænse ± ${plot}, hver for sig)`);

/** How sure a finding is, given how exactly its data are drawn. */
export const certainty = {
  sure: ({ off }: Words) => `Sikkert: svaret er det samme, selv om grænserne ligger op til ${off} anderledes.`,
  near: (words: Words) =>
    `Måske: det nærmeste i «${words.source}» ${words.distance === "" ? "rører grunden" : `ligger ${words.distance} fra grunden`}, og kortet er kun nøjagtigt til ± ${words.off}${parts(words)}. Få grænsen målt op.`,
  vanishes: (words: Words) =>
    `Måske: «${words.source}» rækker ikke længere ind på grunden, end kortet kan være forkert, ± ${words.off}${parts(words)}. Få grænsen målt op.`,
  changes: (words: Words & { readonly outcomes: string }) =>
    `Måske: ligger grænserne op til ${words.off} anderledes${parts(words)}, kan svaret blive «${words.outcomes}». Få grænsen målt op.`,
  otherwise: (words: Words) =>
    `Måske: ligger grænserne op til ${words.off} anderledes${parts(words)}, kan det, der skal ske, blive noget andet. Få grænsen målt op.`,
  registered: ({ area, outcome }: Words) =>
    `Måske: det registrerede areal er ${area}, og regnet efter det er svaret «${outcome}». Det registrerede areal gælder; spørg sælger eller landinspektør.`,
  or: "» eller «",
  unstated: ({ source }: Words) => `Kan ikke kaldes sikkert: nøjagtighed ikke oplyst for «${source}».`,
};
