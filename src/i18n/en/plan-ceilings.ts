import type { CeilingTerms } from "../da/plan-ceilings.ts";
import type { Words } from "../translation.ts";

const kinds: Readonly<Record<string, string>> = {
  lokalplan: "local plan (lokalplan)",
  byplanvedtaegt: "town planning by-law (byplanvedtægt)",
  temalokalplan: "thematic local plan (temalokalplan)",
  ramme: "municipal plan frame (kommuneplanramme)",
};
const parts: Readonly<Record<string, string>> = { byggefelt: "building field (byggefelt)", delomraade: "sub-area (delområde)" };

/** As the Danish `planName`. */
export function planName(words: Words, prefix = "plan"): string {
  const [level, called, part] = [words[`${prefix}Level`] ?? "", words[prefix] ?? "", words[`${prefix}Part`] ?? ""];
  if (!(level in parts)) return `${kinds[level] ?? "plan"} ${called}`;
  return part === "" ? `a ${parts[level]} in lokalplan ${called}` : `${parts[level]} ${part} in lokalplan ${called}`;
}

/** As the Danish `planNumber`. */
export const planNumber = (words: Words): string => `${kinds[words.planLevel] ?? kinds.lokalplan} ${words.planNumber}`;

export const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const bases: Readonly<Record<string, string>> = {
  1: " of the area as a whole",
  2: " of the property",
  3: " of the plot",
  4: " of the parcel",
};
const limitOf = ({ limit, base }: Words): string => limit + (bases[base] ?? "");
const rammeLimitOf = ({ rammeLimit, rammeBase }: Words): string => rammeLimit + (bases[rammeBase] ?? "");

const strictest = ({ plans, ruled }: Words): string => {
  const part = ruled && ruled !== "100 %" ? ` (${ruled} of it)` : "";
  return Number(plans) > 1 ? `, the strictest of ${plans} numbers on the plot${part}` : "";
};

/** As the Danish `ceilingCodes`. */
export const ceilingCodes = (terms: CeilingTerms) => {
  const bound = (words: Words) => `${terms.asked(words)}; ${planName(words)} ${terms.allows(limitOf(words))}`;
  const ofRamme = (words: Words) => `kommuneplanramme ${words.ramme} ${terms.holds(rammeLimitOf(words))}`;
  const breaksRamme = (words: Words) =>
    `${terms.short(words)} is ${terms.beyond} what kommuneplanramme ${words.ramme} has (${rammeLimitOf(words)})`;
  const inDocument = (words: Words) => `${terms.subject} is regulated, but only in the document of ${planNumber(words)}`;
  const blank = (words: Words) => `${upper(planNumber(words))} has ${terms.none} in the register`;
  return {
    within: (words: Words) => `${bound(words)}${strictest(words)}.`,
    withinRestOpen: (words: Words) =>
      `${bound(words)}, but ${planName(words, "other")} on the same plot has ${terms.none} in the register. Read its document.`,
    overLokalplan: (words: Words) => `${bound(words)}${strictest(words)}. ${terms.breach}${terms.consequence}. ${upper(ofRamme(words))}.`,
    overLokalplanRammeUnknown: (words: Words) => {
      const ramme = words.ramme
        ? `${ofRamme(words)}, which cannot be held against this plot alone`
        : "the number of the kommuneplanramme is not known";
      return `${bound(words)}${strictest(words)}. ${terms.breach}${terms.consequence}. ${upper(ramme)}.`;
    },
    overLokalplanAndRamme: (words: Words) =>
      `${bound(words)}${strictest(words)}, and ${ofRamme(words)}. ${terms.breach}A new lokalplan and a kommuneplantillæg are needed.`,
    inDocument: (words: Words) => {
      const ramme = words.ramme ? ` Kommuneplanramme ${words.ramme} has ${rammeLimitOf(words)}, but gives the owner no right.` : "";
      return `${inDocument(words)}; ${terms.short(words)} is asked for.${ramme}`;
    },
    inDocumentOverRamme: (words: Words) => `${inDocument(words)}, and ${breaksRamme(words)}.`,
    blank: (words: Words) => `${blank(words)}; ${terms.short(words)} is asked for. Read its document.`,
    blankWithinRamme: (words: Words) =>
      `${blank(words)}; kommuneplanramme ${words.ramme} has ${rammeLimitOf(words)}, but gives the owner no right.`,
    blankOverRamme: (words: Words) => `${blank(words)}, and ${breaksRamme(words)}.`,
    rammeWithin: (words: Words) =>
      `${terms.asked(words)}; ${planName(words)} ${terms.holds(limitOf(words))}, but no lokalplan gives the owner the right yet.`,
    rammeOver: (words: Words) =>
      `${terms.asked(words)}; ${planName(words)} ${terms.holds(limitOf(words))}. ${terms.breach}A kommuneplantillæg and a lokalplan are needed.`,
    noNumber: ({ date }: Words) => `No plan on the plot has ${terms.some} in the register as of ${date}; ask the municipality.`,
  };
};

/** As the Danish `classCodes`. */
export const classCodes = (terms: CeilingTerms) => {
  const limitIn = (words: Words) => (words.planLevel === "ramme" ? terms.holds : terms.allows)(words.limit);
  const straddles = (words: Words) =>
    `${terms.asked(words)}; ${planName(words)} ${limitIn(words)}. Settle where in the interval the company lies.`;
  return { ...ceilingCodes(terms), straddles, straddlesRamme: straddles };
};

const alone = ({ alone, need }: Words): string =>
  alone ? ` That is for the whole plot; of the ${need} that the project needs it is ${alone}.` : "";

/** As the Danish `ratioCodes`. */
export const ratioCodes = (terms: CeilingTerms) => {
  const codes = ceilingCodes(terms);
  return {
    ...codes,
    within: (words: Words) => codes.within(words) + alone(words),
    rammeWithin: (words: Words) => codes.rammeWithin(words) + alone(words),
  };
};
