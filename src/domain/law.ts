import type { Bilingual } from "./result.ts";

/** An act or order that rules cite. `title` is the Danish short title as lawyers use it. */
export interface Law {
  readonly id: string;
  readonly title: string;
  readonly link: string;
}

/** A place in the law. `unconfirmed` says what in it no source was found for; it is shown wherever the citation is. */
export interface Citation {
  readonly law: Law;
  /** For example `§ 19` or `§ 11 a, stk. 1`. Empty for guidance without paragraphs. */
  readonly paragraph: string;
  /** ISO date on which somebody last held this citation against its source. */
  readonly checked: string;
  readonly unconfirmed?: Bilingual;
}

/** Makes a citation; `checked` is an ISO date. */
export const cite = (law: Law, paragraph: string, rest: { checked: string; unconfirmed?: Bilingual }): Citation => ({
  law,
  paragraph,
  ...rest,
});

/** The citation as it is printed: act and paragraph. */
export const citationText = (citation: Citation): string => [citation.law.title, citation.paragraph].filter(Boolean).join(" ");

/** Who decides. Names stand in `i18n` under `authorities`. */
export const authorities = [
  "kommunen",
  "byraadet",
  "fredningsnaevnet",
  "kystdirektoratet",
  "regionen",
  "vejmyndigheden",
  "infrastrukturforvalteren",
  "forsyningsselskabet",
  "virksomheden",
  "miljoestyrelsen",
  "slotsOgKulturstyrelsen",
  "museet",
] as const;
/** One of `authorities`. */
export type Authority = (typeof authorities)[number];
