import type { Words } from "./translation.ts";

/** How a plan's number is spoken of: height, storeys, percentage, class. */
export interface CeilingTerms {
  /** «Højden» */
  readonly subject: string;
  /** «ingen højde», after «har», and «en højde». */
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

/** Who read a number, where and when. */
export interface Reading {
  readonly by: string;
  /** ISO date. */
  readonly on: string;
  readonly paragraph: string;
  readonly page: string;
}

/** The phrases of a language that sentences about plans' numbers are put together from. What they are handed is already written out. */
export interface CeilingPhrases {
  readonly kinds: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, string>>;
  /** What a plan of an unknown level is called. */
  readonly plan: string;
  /** «et delområde», for a part without a number. */
  readonly some: (part: string) => string;
  readonly inLokalplan: string;
  /** «af ejendommen», by what a percentage is of. */
  readonly bases: Readonly<Record<string, string>>;
  readonly strictestOf: (count: string) => string;
  readonly governs: (area: string) => string;
  readonly entered: (reading: Reading) => string;
  readonly enteredBeside: (reading: Reading, registered: string) => string;
  readonly registeredBeside: (reading: Reading, entered: string) => string;
  readonly enteredSame: (reading: Reading) => string;
  /** «byggefelt B», «del A (5.400 m²)», or both. */
  readonly field: (field: string) => string;
  readonly piece: (letter: string, area: string) => string;
  readonly fieldOnPiece: (field: string, piece: string) => string;
  readonly putThere: (bound: string, place: string) => string;
  readonly freeThere: (asked: string, place: string, none: string) => string;
  readonly restBound: (plan: string, allows: string, area: string) => string;
  readonly restOpen: string;
  readonly onPlace: (place: string, sentence: string) => string;
  readonly butOpen: (bound: string, other: string, none: string) => string;
  readonly ramme: (number: string) => string;
  readonly and: (one: string, other: string) => string;
  readonly cannotHold: string;
  readonly rammeUnknown: string;
  readonly bothPlans: string;
  readonly breaks: (short: string, beyond: string, ramme: string, limit: string) => string;
  readonly inDocument: (subject: string, plan: string) => string;
  readonly blank: (plan: string, none: string) => string;
  readonly wish: (short: string) => string;
  readonly noRight: (ramme: string, limit: string) => string;
  readonly readIt: string;
  readonly noRightYet: string;
  readonly tillaegFirst: string;
  readonly noNumber: (some: string, date: string) => string;
  readonly settleClass: string;
  readonly alone: (need: string, alone: string) => string;
}
