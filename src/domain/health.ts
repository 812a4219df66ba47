import type { Geometry } from "geojson";
import type { LayerStamp } from "./answer.ts";

/** How a layer's age stands to what its dataset allows, best first. `soon`: within the last tenth of it, at least a fortnight. */
export const freshnesses = ["fresh", "soon", "tooOld", "undated"] as const;
/** One of `freshnesses`. */
export type Freshness = (typeof freshnesses)[number];

/** What is wrong with a layer as such, wherever a plot lies; keys under `gaps` in the texts of the data page. */
export type LayerGap = "missing" | "failed" | "notDelivered" | "cutOff" | "coverageUnknown" | "stale";

/** What data does to a rule: it answers nothing, or it answers what it finds and is never clear. */
export type RuleEffect = "cannotAnswer" | "neverClear";

/** A rule that the data keeps from answering in full, and each dataset that does, with why. */
export interface RuleHealth {
  readonly rule: string;
  readonly effect: RuleEffect;
  readonly because: readonly { readonly dataset: string; readonly gap: LayerGap }[];
}

/** How one dataset of a pack is on one day. */
export interface DataHealth {
  readonly dataset: string;
  readonly state: LayerStamp["state"];
  /** What is wrong with it; empty where nothing is. */
  readonly gaps: readonly LayerGap[];
  /** It could not be fetched, and what stands in it is an older copy. */
  readonly isOldCopy: boolean;
  /** ISO date on which it was fetched, or null. */
  readonly date: string | null;
  /** Days from `date` to the day of the check, below zero for a look back; null without a date. */
  readonly age: number | null;
  readonly maxAgeDays: number;
  /** Null for a layer that is not there. */
  readonly freshness: Freshness | null;
  readonly count: number;
  readonly coverage: LayerStamp["coverage"] | null;
  readonly vouchedBy: string | null;
  /** Rules that cannot answer for want of it, and rules that are never clear by it, in the order of the rules. */
  readonly cannotAnswer: readonly string[];
  readonly neverClear: readonly string[];
}

/** A fault that was mended, or refused. Areas in m²; `faults` are keys under `repairs` in `i18n`. */
export interface RepairLine {
  readonly feature: string;
  readonly faults: readonly string[];
  readonly areaBefore: number;
  readonly areaAfter: number;
  readonly positionsBefore: number | null;
  readonly positionsAfter: number | null;
  readonly kept: boolean;
}

/** Features that were left out for one reason, a key under `notKept` in `i18n`. */
export interface LeftOutGroup {
  readonly reason: string;
  readonly count: number;
  /** The first of them by name. */
  readonly features: readonly string[];
}

/** What a layer's papers say: where it is from and what became of its features. */
export interface LayerPapers {
  readonly publisher: string;
  readonly licence: string;
  readonly link: string | null;
  readonly sources: readonly string[];
  readonly dateBasis: "stated" | "fileTime" | "unknown";
  /** Why it is not ready: a key under `cutOff` in `i18n`, or null. */
  readonly reason: string | null;
  /** What a fetch says, or null for files that somebody had. */
  readonly origin: {
    readonly service: string;
    readonly layer: string;
    readonly matched: number | null;
    readonly received: number;
    readonly on: string;
  } | null;
  /** Who vouched, and when, where somebody did. */
  readonly vouchedOn: string | null;
  readonly read: number;
  readonly kept: number;
  readonly notKept: readonly LeftOutGroup[];
  /** How many were repaired and refused in all, and the first of them. */
  readonly repaired: number;
  readonly refused: number;
  readonly repairs: readonly RepairLine[];
  readonly normalised: { readonly turned: number; readonly repeated: number; readonly heights: number };
  readonly fields: readonly {
    readonly file: string;
    readonly field: string;
    readonly kind: "text" | "number" | "date" | "boolean" | "code";
    readonly fault: "gone" | "unread";
    readonly needed: boolean;
    readonly count: number;
    readonly of: number;
    readonly example: string | null;
  }[];
}

/** One dataset's health with its papers, null where it was never delivered. */
export interface LayerHealth extends DataHealth {
  readonly papers: LayerPapers | null;
  /** Which of the pack's outlines it covers, or null where nobody knows. */
  readonly outline: number | null;
}

/** What is to be said of a dataset first, worst first; keys under `states` in the texts of the data page. `told`: a field of it is not as it should be. */
export const remarks = [
  "missing",
  "failed",
  "notDelivered",
  "oldCopy",
  "cutOff",
  "coverageUnknown",
  "stale",
  "undated",
  "told",
  "soon",
  "ready",
] as const;
/** One of `remarks`. */
export type Remark = (typeof remarks)[number];

/** The remark on a dataset. */
export function remarkOf({ gaps, isOldCopy, freshness, papers }: LayerHealth): Remark {
  const [worst] = gaps;
  if (worst === "failed" && isOldCopy) return "oldCopy";
  if (worst === "stale" && freshness === "undated") return "undated";
  if (worst !== undefined) return worst;
  if (papers !== null && papers.fields.length > 0) return "told";
  return freshness === "soon" ? "soon" : "ready";
}

/** How many features were left out, whatever the reason. */
export const leftOutCount = ({ papers }: LayerHealth): number => (papers?.notKept ?? []).reduce((sum, { count }) => sum + count, 0);

/** How a pack is on one day. */
export interface PackHealth {
  /** ISO date. */
  readonly on: string;
  readonly municipality: { readonly code: string; readonly name: string };
  /** Every dataset that the catalog knows, in its order. */
  readonly layers: readonly LayerHealth[];
  /** Rules that cannot answer in full, in the order of the rules. */
  readonly rules: readonly RuleHealth[];
  /** How many rules there are. */
  readonly ruleCount: number;
  /** Where layers are complete, WGS 84; layers that say the same share one. */
  readonly outlines: readonly Geometry[];
  /** The file with what stood in the sources for each feature that was repaired or lost, or null. */
  readonly originals: { readonly file: string; readonly count: number } | null;
}
