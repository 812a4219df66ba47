import type { Unit } from "./finding.ts";
import type { ProvisionKind } from "./provision.ts";
import { largestAmount } from "./request.ts";

/** What a number of a plan may be. Beyond it lie only typing errors; ours, not law. */
export interface ProvisionRange {
  readonly least: number;
  readonly most: number;
  /** Whole numbers only. */
  readonly whole: boolean;
  readonly unit: Unit;
}

const classes: ProvisionRange = { least: 1, most: 7, whole: true, unit: "class" };

/** The range of each number. A plan may forbid by a 0. */
export const provisionRanges: Readonly<Record<ProvisionKind, ProvisionRange>> = {
  minClass: classes,
  maxClass: classes,
  plotRatio: { least: 0, most: 1000, whole: false, unit: "%" },
  groundCoverage: { least: 0, most: 100, whole: false, unit: "%" },
  maxHeight: { least: 0, most: 500, whole: false, unit: "m" },
  maxStoreys: { least: 0, most: 100, whole: false, unit: "storeys" },
  minPlotArea: { least: 0, most: largestAmount, whole: false, unit: "m²" },
  floorPerParkingSpace: { least: 1, most: 100_000, whole: false, unit: "m²" },
};

/** Can a plan say this number? */
export function isInRange(quantity: ProvisionKind, value: number): boolean {
  const { least, most, whole } = provisionRanges[quantity];
  return value >= least && value <= most && (!whole || Number.isInteger(value));
}

/** Is the number a percentage of something? */
export const isRatio = (quantity: ProvisionKind): boolean => quantity === "plotRatio" || quantity === "groundCoverage";

/** Longest texts that are entered, in characters. */
export const longestTexts = { name: 200, paragraph: 100, quote: 2000, reason: 2000 } as const;
/** Highest page of a plan's document. */
export const lastPage = 5000;
