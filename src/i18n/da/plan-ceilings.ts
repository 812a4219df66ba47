import type { Words } from "../translation.ts";

/** How a plan's number is spoken of: height, storeys, percentage, class. */
export interface CeilingTerms {
  /** «Højden» */
  readonly subject: string;
  /** «højde», after «ingen» and «en». */
  readonly none: string;
  readonly some: string;
  /** «Byggeriet er 14 m højt» */
  readonly asked: (words: Words) => string;
  /** The request's number alone, «14 m». */
  readonly short: (words: Words) => string;
  /** «tillader 20 m»; for a ramme «rummer 20 m». */
  readonly allows: (limit: string) => string;
  readonly holds: (limit: string) => string;
  /** Where the request lies when it breaks the number: «over» or «under». */
  readonly beyond: string;
  /** A sentence of its own on what the breach means, with a space after it; usually empty. */
  readonly breach: string;
  /** What a broken lokalplan calls for, a whole clause. */
  readonly consequence: string;
}

const kinds: Readonly<Record<string, string>> = {
  lokalplan: "lokalplan",
  byplanvedtaegt: "byplanvedtægt",
  temalokalplan: "temalokalplan",
  ramme: "kommuneplanramme",
};
const parts: Readonly<Record<string, string>> = { byggefelt: "byggefelt", delomraade: "delområde" };

/** «lokalplan 3-392 Farremosen», «delområde II i lokalplan 14.E11.1». `prefix` chooses which plan of the words is meant. */
export function planName(words: Words, prefix = "plan"): string {
  const [level, called, part] = [words[`${prefix}Level`] ?? "", words[prefix] ?? "", words[`${prefix}Part`] ?? ""];
  if (!(level in parts)) return `${kinds[level] ?? "plan"} ${called}`;
  return part === "" ? `et ${parts[level]} i lokalplan ${called}` : `${parts[level]} ${part} i lokalplan ${called}`;
}

/** «lokalplan 2.6», for sentences that stand beside others about the same plan. */
export const planNumber = (words: Words): string => `${kinds[words.planLevel] ?? "lokalplan"} ${words.planNumber}`;

export const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const bases: Readonly<Record<string, string>> = {
  1: " af området som helhed",
  2: " af ejendommen",
  3: " af grunden",
  4: " af jordstykket",
};
const limitOf = ({ limit, base }: Words): string => limit + (bases[base] ?? "");
const rammeLimitOf = ({ rammeLimit, rammeBase }: Words): string => rammeLimit + (bases[rammeBase] ?? "");

/** «, det strengeste af 2 tal på grunden (12 % af den)»: only where more plans than one state a number, with the part of the plot that it rules. */
const strictest = ({ plans, ruled }: Words): string => {
  const part = ruled && ruled !== "100 %" ? ` (${ruled} af den)` : "";
  return Number(plans) > 1 ? `, det strengeste af ${plans} tal på grunden${part}` : "";
};

/** A sentence for each outcome of holding a request against the plans' number. */
export const ceilingCodes = (terms: CeilingTerms) => {
  const bound = (words: Words) => `${terms.asked(words)}; ${planName(words)} ${terms.allows(limitOf(words))}`;
  const ofRamme = (words: Words) => `kommuneplanramme ${words.ramme} ${terms.holds(rammeLimitOf(words))}`;
  const breaksRamme = (words: Words) =>
    `${terms.short(words)} er ${terms.beyond} det, som kommuneplanramme ${words.ramme} har (${rammeLimitOf(words)})`;
  const inDocument = (words: Words) => `${terms.subject} er reguleret, men kun i plandokumentet til ${planNumber(words)}`;
  const blank = (words: Words) => `${upper(planNumber(words))} har ${terms.none} i registret`;
  return {
    within: (words: Words) => `${bound(words)}${strictest(words)}.`,
    withinRestOpen: (words: Words) =>
      `${bound(words)}, men ${planName(words, "other")} på samme grund har ${terms.none} i registret. Læs plandokumentet.`,
    overLokalplan: (words: Words) => `${bound(words)}${strictest(words)}. ${terms.breach}${terms.consequence}. ${upper(ofRamme(words))}.`,
    overLokalplanRammeUnknown: (words: Words) => {
      const ramme = words.ramme ? `${ofRamme(words)}, som ikke kan holdes op mod denne grund alene` : "kommuneplanrammens tal kendes ikke";
      return `${bound(words)}${strictest(words)}. ${terms.breach}${terms.consequence}. ${upper(ramme)}.`;
    },
    overLokalplanAndRamme: (words: Words) =>
      `${bound(words)}${strictest(words)}, og ${ofRamme(words)}. ${terms.breach}Det kræver en ny lokalplan og et kommuneplantillæg.`,
    inDocument: (words: Words) => {
      const ramme = words.ramme ? ` Kommuneplanramme ${words.ramme} har ${rammeLimitOf(words)}, men giver ikke ejeren en ret.` : "";
      return `${inDocument(words)}; ønsket er ${terms.short(words)}.${ramme}`;
    },
    inDocumentOverRamme: (words: Words) => `${inDocument(words)}, og ${breaksRamme(words)}.`,
    blank: (words: Words) => `${blank(words)}; ønsket er ${terms.short(words)}. Læs plandokumentet.`,
    blankWithinRamme: (words: Words) =>
      `${blank(words)}; kommuneplanramme ${words.ramme} har ${rammeLimitOf(words)}, men giver ikke ejeren en ret.`,
    blankOverRamme: (words: Words) => `${blank(words)}, og ${breaksRamme(words)}.`,
    rammeWithin: (words: Words) =>
      `${terms.asked(words)}; ${planName(words)} ${terms.holds(limitOf(words))}, men ingen lokalplan giver ejeren retten endnu.`,
    rammeOver: (words: Words) =>
      `${terms.asked(words)}; ${planName(words)} ${terms.holds(limitOf(words))}. ${terms.breach}Det kræver et kommuneplantillæg og en lokalplan.`,
    noNumber: ({ date }: Words) => `Ingen plan på grunden har ${terms.some} i registret pr. ${date}; spørg kommunen.`,
  };
};

/** As `ceilingCodes`, for a company whose class is an interval. */
export const classCodes = (terms: CeilingTerms) => {
  const limitIn = (words: Words) => (words.planLevel === "ramme" ? terms.holds : terms.allows)(words.limit);
  const straddles = (words: Words) =>
    `${terms.asked(words)}; ${planName(words)} ${limitIn(words)}. Afklar, hvor i intervallet virksomheden ligger.`;
  return { ...ceilingCodes(terms), straddles, straddlesRamme: straddles };
};

/** What the percentage would be on the land asked for alone, where only the whole plot keeps it; follows a sentence. */
const alone = ({ alone, need }: Words): string =>
  alone ? ` Det gælder hele grunden; af ${need}, som projektet skal bruge, er det ${alone}.` : "";

/** As `ceilingCodes`, for a percentage of the plot. */
export const ratioCodes = (terms: CeilingTerms) => {
  const codes = ceilingCodes(terms);
  return {
    ...codes,
    within: (words: Words) => codes.within(words) + alone(words),
    rammeWithin: (words: Words) => codes.rammeWithin(words) + alone(words),
  };
};
