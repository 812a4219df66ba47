import type { Geometry } from "geojson";
import type { Authority } from "./law.ts";
import type { Dispute } from "./records.ts";
import type { Bilingual } from "./result.ts";

/** Outcomes of a rule, worst first. The order is the law of the product: the worst one leads the plot. */
export const outcomes = ["blocked", "planChange", "dispensation", "assessment", "noData", "clear", "notApplicable"] as const;
/** One of `outcomes`. */
export type Outcome = (typeof outcomes)[number];

/** 0 for the worst outcome, rising towards the mildest. */
export const outcomeRank = (outcome: Outcome): number => outcomes.indexOf(outcome);

/** The unit of a measured value and its limit. `class` is virksomhedsklasse 1–7, `year` a count of years. */
export const units = ["m", "m²", "%", "storeys", "class", "year", "count"] as const;
/** One of `units`. */
export type Unit = (typeof units)[number];

/** What decided a finding: the dataset, the features in it, and how old the word is. */
export interface SourceReference {
  readonly dataset: string;
  readonly featureIds: readonly string[];
  /** ISO date on which the layer was fetched, or null when the pack does not say. */
  readonly date: string | null;
  /** The plan document or register entry behind it, else the dataset's own page. */
  readonly link: string | null;
}

/**
 * How sure a finding is, given how exactly its data are drawn: `sure` whichever way the borders are off by the stated accuracy, `maybe` where
 * that decides. `interval` is what the measured value may be, in its unit. Null in a finding: nothing was measured on the ground.
 */
export interface Certainty {
  readonly kind: "sure" | "maybe";
  readonly interval: readonly [number, number] | null;
  /** Metres by which the data and the plot may be off against each other, at the stated rate; null when nobody states it, and then nothing is sure. */
  readonly accuracy: number | null;
  readonly text: Bilingual;
}

/** One rule's answer about one plot. */
export interface Finding {
  readonly rule: string;
  readonly outcome: Outcome;
  /** The fine code; many codes share few outcomes. */
  readonly code: string;
  readonly measured: number | null;
  readonly limit: number | null;
  readonly unit: Unit | null;
  readonly source: SourceReference | null;
  /** Act and paragraph as printed, with a mark where something in it is unconfirmed. */
  readonly citation: { readonly text: string; readonly link: string; readonly unconfirmed: Bilingual | null };
  readonly authority: Authority | null;
  readonly text: Bilingual;
  readonly certainty: Certainty | null;
  /** RFC 7946 geometry of what was hit, in WGS 84, or null. */
  readonly evidence: Geometry | null;
  /** The planner's word against it, or null. It holds only where `isSetAside` says so: the finding may have become another since. */
  readonly dispute: Dispute | null;
}

/** Can a finding of this outcome be set aside? What asks nothing of anybody has nothing to be set aside. */
export const canBeSetAside = (outcome: Outcome): boolean => outcome !== "clear" && outcome !== "notApplicable";

/** Is a finding set aside? Not where it has become another than the one that the planner looked at. */
export const isSetAside = ({ dispute, code, outcome }: Pick<Finding, "dispute" | "code" | "outcome">): boolean =>
  dispute !== null && dispute.code === code && canBeSetAside(outcome);
