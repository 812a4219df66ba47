import type { fetchReasons } from "../../i18n/da/fetching.ts";
import type { losses } from "../../i18n/da/problems.ts";

/** Why a layer could not be fetched whole: a key under `cutOff` in `i18n`. */
export type FaultReason = keyof typeof fetchReasons | Extract<keyof typeof losses, "pagesMissing">;

/** What a text about a fault is filled with. */
export type FaultWords = Readonly<Record<string, string | number>>;

interface FaultNature {
  readonly words?: FaultWords;
  /** Whether asking once more may help. */
  readonly passing?: boolean;
  /** Milliseconds that the server asked us to wait, or null. */
  readonly waitFor?: number | null;
}

/** Something that a service did wrong; thrown inside a fetch and caught where a layer's outcome is made. */
export class ServiceFault extends Error {
  readonly reason: FaultReason;
  readonly words: FaultWords;
  readonly passing: boolean;
  readonly waitFor: number | null;

  constructor(reason: FaultReason, { words = {}, passing = false, waitFor = null }: FaultNature = {}) {
    super(reason);
    this.name = "ServiceFault";
    this.reason = reason;
    this.words = words;
    this.passing = passing;
    this.waitFor = waitFor;
  }
}
