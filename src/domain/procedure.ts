import type { Bilingual } from "./result.ts";

/** When a step can begin, earliest and latest, and how long it takes, in weeks from the first meeting. */
export interface TimelineBar {
  readonly step: string;
  readonly start: readonly [number, number];
  /** At least and at most; null where nobody states how long it can take. */
  readonly length: readonly [number, number | null];
  /** A number in it that no source was found for. */
  readonly unconfirmed: boolean;
  /** Ids of the steps that must be through before it begins. */
  readonly after: readonly string[];
}

/** The route as time. A range, never one number; steps whose length nobody states are named, not guessed. */
export interface Timeline {
  readonly bars: readonly TimelineBar[];
  /** Weeks to the last step's end, by what is known of each; the steps in `open` come on top. */
  readonly total: readonly [number, number];
  /** Ids of the steps of which nobody states how long they can take. */
  readonly open: readonly string[];
}

/** Departments of a municipality that a case may need. Names stand in `i18n` under `departments`. */
export const departments = ["erhverv", "plan", "byggesag", "miljoe", "natur", "vej", "spildevand", "klima", "ejendom"] as const;
/** One of `departments`. */
export type Department = (typeof departments)[number];

/** A question to settle at the first meeting, with the findings that raise it. */
export interface MeetingQuestion {
  readonly id: string;
  readonly text: Bilingual;
  readonly rules: readonly string[];
  readonly department: Department;
}

/** The first meeting: one contact, whom to bring, and at most ten questions, the weightiest first. */
export interface Meeting {
  readonly contact: Department;
  readonly departments: readonly Department[];
  readonly questions: readonly MeetingQuestion[];
}
