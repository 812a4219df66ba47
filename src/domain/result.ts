/** A value, or the reasons why there is none. The world is imperfect; a throw is kept for our own faults. */
export type Result<T, Problem> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/** A result with a value. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
/** A result with the reasons why there is no value. */
export const failed = <Problem>(...problems: readonly Problem[]): { readonly ok: false; readonly problems: readonly Problem[] } => ({
  ok: false,
  problems,
});

/** A text in the two languages of the product. */
export interface Bilingual {
  readonly da: string;
  readonly en: string;
}

/** Something wrong with what the user gave us: which file, which feature or field, what is wrong and what to do about it. */
export interface Problem {
  /** Key under `problems` in `i18n`, with its words. */
  readonly code: string;
  readonly words: Readonly<Record<string, string | number>>;
}
