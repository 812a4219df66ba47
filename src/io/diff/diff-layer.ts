import type { AttributeChange, FeatureChange } from "../../domain/change.ts";
import { byCodeUnit } from "../../domain/order.ts";
import { area } from "../../geo/shape.ts";
import { roundTo } from "../../geo/units.ts";
import { valueText } from "./canonical.ts";
import { type ComparedFeature, pairFeatures } from "./pair-features.ts";

/** What became of the features of one layer. */
export interface LayerDifference {
  readonly same: number;
  readonly features: readonly FeatureChange[];
}

/** Fields in which registers tell how far something has come, in lower case. */
const statusFields: readonly string[] = ["status", "planstatus", "statuskode", "status_offentlig", "status_intern"];

/** Compares the features of a layer with those of a later one: what changed, what came, what went, each by name. */
export function diffLayer(before: readonly ComparedFeature[], after: readonly ComparedFeature[]): LayerDifference {
  const { same, pairs, went, came } = pairFeatures(before, after);
  const changed = pairs.map(changeOf);
  return { same, features: [...changed.sort(byName), ...came.map(alone("came")).sort(byName), ...went.map(alone("went")).sort(byName)] };
}

const byName = (a: FeatureChange, b: FeatureChange): number => byCodeUnit(a.feature, b.feature);

const alone =
  (kind: "came" | "went") =>
  ({ name, title }: ComparedFeature): FeatureChange => ({
    feature: name,
    title,
    kind,
    geometry: null,
    attributes: [],
    status: false,
    elsewhere: null,
  });

function changeOf([before, after]: readonly [ComparedFeature, ComparedFeature]): FeatureChange {
  const attributes = attributeChanges(before.feature.properties, after.feature.properties);
  const moved = before.shapeText !== after.shapeText;
  return {
    feature: after.name,
    title: after.title,
    kind: "changed",
    geometry: moved ? { areaBefore: areaOf(before), areaAfter: areaOf(after) } : null,
    attributes,
    status: attributes.some(({ field }) => statusFields.includes(field.toLowerCase())),
    elsewhere: null,
  };
}

const areaOf = ({ feature }: ComparedFeature): number => roundTo(area(feature.shape), 2);

type Said = Readonly<Record<string, unknown>>;

function attributeChanges(before: Said, after: Said): readonly AttributeChange[] {
  const textIn = (said: Said, field: string): string | null => (Object.hasOwn(said, field) ? valueText(said[field]) : null);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .sort(byCodeUnit)
    .map((field) => ({ field, before: textIn(before, field), after: textIn(after, field) }))
    .filter(({ before: was, after: is }) => was !== is);
}
