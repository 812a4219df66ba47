import type { DataDrivenPropertyValueSpecification, ExpressionFilterSpecification, ExpressionSpecification } from "maplibre-gl";
import type { Dataset } from "../catalog/define-dataset.ts";
import { businessHue, familyHue, ink } from "./palette.ts";

type Colour = DataDrivenPropertyValueSpecification<string>;

/** Colours of one dataset. */
export interface Hue {
  readonly fill: Colour;
  readonly line: Colour;
  /** One plain colour, `#RRGGBB`, for hatches, labels and the legend. */
  readonly strong: string;
  /** True when the colour says what a feature is for, and so deserves to be seen. */
  readonly varied: boolean;
}

/** Datasets whose features carry a plan's use; only these are coloured by purpose. */
const coloured = new Set(["kommuneplanrammer", "lokalplaner", "lokalplanforslag"]);

/** Colours of a dataset: its family's hue; plans in violet where they are for business, by purpose. */
export function hueOf({ id, group }: Pick<Dataset, "id" | "group">): Hue {
  const strong = familyHue[group];
  if (!coloured.has(id)) return { fill: strong, line: strong, strong, varied: false };
  return { fill: byPurpose("#00000000"), line: byPurpose(ink.otherPlan), strong, varied: true };
}

const isUse = (code: number): ExpressionSpecification => ["==", ["get", "useGeneral"], code];
const allows = (code: string): ExpressionSpecification => ["in", code, ["to-string", ["get", "useSpecific"]]];

/** Violet by Plandata's codes: 21 mixed, 31 business; 3130 and 3140 heavy industry, 3110 and 3120 offices and light industry. */
const byPurpose = (otherwise: string): Colour => [
  "case",
  isUse(21),
  businessHue.mixed,
  ["all", isUse(31), ["any", allows("3130"), allows("3140")]],
  businessHue.heavy,
  ["all", isUse(31), ["any", allows("3110"), allows("3120")]],
  businessHue.light,
  isUse(31),
  businessHue.business,
  otherwise,
];

/** A plan that is proposed and not adopted. */
export const isProposal: ExpressionFilterSpecification = ["all", ["!=", ["get", "proposed"], null], ["==", ["get", "adopted"], null]];
