/** The same keys as `T` with any text behind them. */
export type Translation<T> = T extends string
  ? string
  : T extends (...words: infer Words) => string
    ? (...words: Words) => string
    : { readonly [Key in keyof T]: Translation<T[Key]> };

/** Words for a text, each already written in the text's language. */
export type Words = Readonly<Record<string, string>>;

/** The texts of one rule: its name, what it looks for in one line, and a sentence for each of its codes. */
export interface RuleTexts {
  readonly title: string;
  readonly about: string;
  readonly codes: Readonly<Record<string, (words: Words) => string>>;
}

/** What a step asks somebody to do, and what starts its clock. */
export interface StepTexts {
  readonly text: string;
  readonly startsWhen: string;
}

/** A sentence for each code of a problem. */
export type ProblemTexts = Readonly<Record<string, (words: Words) => string>>;
