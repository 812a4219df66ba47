import type { CeilingPhrases, CeilingTerms } from "./ceiling-phrases.ts";
import type { Words } from "./translation.ts";

/** The text with its first letter a capital. */
export const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Makes the names of plans in a language. */
export function planNames(phrases: CeilingPhrases) {
  const { kinds, parts } = phrases;
  /** «lokalplan 3-392 Farremosen», «delområde II i lokalplan 14.E11.1». `prefix` chooses which plan of the words is meant. */
  const planName = (words: Words, prefix = "plan"): string => {
    const [level, called, part] = [words[`${prefix}Level`] ?? "", words[prefix] ?? "", words[`${prefix}Part`] ?? ""];
    if (!(level in parts)) return `${kinds[level] ?? phrases.plan} ${called}`;
    return `${part === "" ? phrases.some(parts[level]) : `${parts[level]} ${part}`} ${phrases.inLokalplan} ${called}`;
  };
  /** «lokalplan 2.6», for sentences that stand beside others about the same plan. */
  const planNumber = (words: Words): string => `${kinds[words.planLevel] ?? kinds.lokalplan} ${words.planNumber}`;
  /** As `planNumber`, but a part of a lokalplan is named as a part. */
  const planToRead = (words: Words): string => (words.planLevel in parts ? planName(words) : planNumber(words));
  return { planName, planNumber, planToRead };
}

/** Makes the sentences about plans' numbers in a language. */
export function ceilingSentences(phrases: CeilingPhrases) {
  const names = planNames(phrases);
  const told = toldBy(phrases);
  const ceilingCodes = (terms: CeilingTerms) => codesOf(phrases, terms);

  /** As `ceilingCodes`, for a company whose class is an interval. */
  const classCodes = (terms: CeilingTerms) => {
    const limitIn = (words: Words) => (words.planLevel === "ramme" ? terms.holds : terms.allows)(words.limit);
    const straddles = (words: Words) =>
      told.onPlace(
        words,
        `${terms.asked(words)}; ${names.planName(words)} ${limitIn(words)}${told.reading(words)}. ${phrases.settleClass}`,
      );
    return { ...ceilingCodes(terms), straddles, straddlesRamme: straddles };
  };

  /** As `ceilingCodes`, for a percentage of the plot: what it would be on the land asked for alone, where only the whole plot keeps it. */
  const ratioCodes = (terms: CeilingTerms, open: Record<"shared" | "unknownBase", (words: Words) => string>) => {
    const codes = ceilingCodes(terms);
    const alone = (words: Words) => (words.alone ? phrases.alone(words.need, words.alone) : "");
    return {
      ...codes,
      within: (words: Words) => codes.within(words) + alone(words),
      rammeWithin: (words: Words) => codes.rammeWithin(words) + alone(words),
      shared: (words: Words) => told.onPlace(words, open.shared(words)),
      unknownBase: (words: Words) => told.onPlace(words, open.unknownBase(words)),
    };
  };
  return { ...names, ceilingCodes, classCodes, ratioCodes, reading: told.reading };
}

/** Clauses that several sentences share. */
function toldBy(phrases: CeilingPhrases) {
  const { bases } = phrases;
  /** Where a place on the plot is chosen: what it is called. */
  const place = ({ inField, field, piece, pieceArea }: Words): string => {
    const [inside, on] = [inField ? phrases.field(field) : "", piece ? phrases.piece(piece, pieceArea) : ""];
    return inside && on ? phrases.fieldOnPiece(inside, on) : inside || on;
  };
  return {
    place,
    limit: ({ limit, base }: Words): string => limit + (bases[base] ?? ""),
    rammeLimit: ({ rammeLimit, rammeBase }: Words): string => rammeLimit + (bases[rammeBase] ?? ""),
    /** «, det strengeste af 2 tal på grunden, som gælder 1.200 m² af den» */
    strictest: ({ plans, ruled }: Words): string =>
      (Number(plans) > 1 ? phrases.strictestOf(plans) : "") + (ruled ? phrases.governs(ruled) : ""),
    /** « (læst af … i § 7.2, s. 12; registret er tomt)» */
    reading: ({ entryKind, entryBy, entryOn, entryParagraph, entryPage, twin, twinSame }: Words): string => {
      if (!entryKind) return "";
      const reading = { by: entryBy, on: entryOn, paragraph: entryParagraph, page: entryPage };
      if (twinSame) return phrases.enteredSame(reading);
      if (entryKind === "register") return phrases.registeredBeside(reading, twin);
      return twin ? phrases.enteredBeside(reading, twin) : phrases.entered(reading);
    },
    onPlace: (words: Words, sentence: string): string => (place(words) === "" ? sentence : phrases.onPlace(place(words), sentence)),
  };
}

/** A sentence for each outcome of holding a request against the plans' number. */
function codesOf(phrases: CeilingPhrases, terms: CeilingTerms) {
  const { planName, planToRead } = planNames(phrases);
  const told = toldBy(phrases);
  const bound = (words: Words) => {
    const says = words.planLevel === "ramme" ? terms.holds : terms.allows;
    return `${terms.asked(words)}; ${planName(words)} ${says(told.limit(words))}${told.reading(words)}`;
  };
  const ofRamme = (words: Words) => `${phrases.ramme(words.ramme)} ${terms.holds(told.rammeLimit(words))}`;
  const breaksRamme = (words: Words) =>
    phrases.breaks(terms.short(words), terms.beyond, phrases.ramme(words.ramme), told.rammeLimit(words));
  const inDocument = (words: Words) => phrases.inDocument(terms.subject, planToRead(words));
  const blank = (words: Words) => phrases.blank(upper(planToRead(words)), terms.none);
  const noRight = (words: Words) => phrases.noRight(phrases.ramme(words.ramme), told.rammeLimit(words));
  const broken = (words: Words) => `${bound(words)}${told.strictest(words)}. ${terms.breach}${terms.consequence}.`;
  const rest = (words: Words) =>
    words.restLimit
      ? phrases.restBound(
          planName(words, "rest"),
          (words.restLevel === "ramme" ? terms.holds : terms.allows)(words.restLimit),
          words.restRuled,
        )
      : phrases.restOpen;
  const codes = {
    within: (words: Words) => `${bound(words)}${told.strictest(words)}.`,
    withinRestOpen: (words: Words) => phrases.butOpen(bound(words), planName(words, "other"), terms.none),
    overLokalplan: (words: Words) => `${broken(words)} ${upper(ofRamme(words))}.`,
    overLokalplanRammeUnknown: (words: Words) =>
      `${broken(words)} ${words.ramme ? upper(`${ofRamme(words)}${phrases.cannotHold}`) : phrases.rammeUnknown}.`,
    overLokalplanAndRamme: (words: Words) =>
      `${phrases.and(bound(words) + told.strictest(words), ofRamme(words))}. ${terms.breach}${phrases.bothPlans}`,
    inDocument: (words: Words) =>
      `${inDocument(words)}; ${phrases.wish(terms.short(words))}.${words.ramme ? ` ${upper(noRight(words))}.` : ""}`,
    inDocumentOverRamme: (words: Words) => `${phrases.and(inDocument(words), breaksRamme(words))}.`,
    blank: (words: Words) => `${blank(words)}; ${phrases.wish(terms.short(words))}. ${phrases.readIt}`,
    blankWithinRamme: (words: Words) => `${blank(words)}; ${noRight(words)}.`,
    blankOverRamme: (words: Words) => `${phrases.and(blank(words), breaksRamme(words))}.`,
    rammeWithin: (words: Words) => `${bound(words)}${phrases.noRightYet}.`,
    rammeOver: (words: Words) => `${bound(words)}. ${terms.breach}${phrases.tillaegFirst}`,
    noNumber: ({ date }: Words) => phrases.noNumber(terms.some, date),
  };
  const onPiece = (words: Words) => {
    const there = words.limit
      ? phrases.putThere(bound(words), told.place(words))
      : phrases.freeThere(terms.asked(words), told.place(words), terms.none);
    return `${there} ${rest(words)}`;
  };
  const placed = Object.entries(codes).map(([code, say]) => [code, (words: Words) => told.onPlace(words, say(words))]);
  // The same keys with the same kind of function.
  return { ...(Object.fromEntries(placed) as typeof codes), onPiece };
}
