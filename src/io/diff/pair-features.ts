import type { Dataset, RawFeature } from "../../catalog/define-dataset.ts";
import { type DatasetId, datasets } from "../../catalog/index.ts";
import { byCodeUnit } from "../../domain/order.ts";
import { boxesMeet, boxOf } from "../../geo/shape.ts";
import { propertiesText, shapeText } from "./canonical.ts";

/** A feature with what it is compared by. */
export interface ComparedFeature {
  readonly feature: RawFeature;
  /** Its identity in the register or the file, or null. */
  readonly key: string | null;
  /** What it is called in messages. */
  readonly name: string;
  /** The field that labels it on the map, or null. */
  readonly title: string | null;
  readonly shapeText: string;
  readonly propertiesText: string;
}

/** Features of two sides: those that are the same thing in another state, and those that stand alone. */
export interface Pairing {
  readonly same: number;
  readonly pairs: readonly (readonly [before: ComparedFeature, after: ComparedFeature])[];
  readonly went: readonly ComparedFeature[];
  readonly came: readonly ComparedFeature[];
}

/** The features of a layer made ready to be compared. */
export const comparedFeatures = (dataset: DatasetId, features: readonly RawFeature[]): readonly ComparedFeature[] =>
  features.map((feature, index) => {
    const key = datasets[dataset].idOf(feature.properties) ?? feature.id;
    return {
      feature,
      key,
      name: key ?? `#${index + 1}`,
      title: titleOf(dataset, feature),
      shapeText: shapeText(feature.shape),
      propertiesText: propertiesText(feature),
    };
  });

function titleOf(dataset: DatasetId, { properties }: RawFeature): string | null {
  const { look, read }: Dataset = datasets[dataset];
  const fields: unknown = read(properties);
  const entries = typeof fields === "object" && fields !== null ? Object.entries(fields) : [];
  const [, title] = entries.find(([field]) => field === look.label) ?? [];
  return typeof title === "string" ? title : null;
}

/**
 * Pairs the features of a layer with those of a later one. What is equal in everything is the same; of the rest, features of one identity are paired, by
 * equal ground first, then by equal fields, then in their order; features without identity by equal ground, or by equal fields where they lie on each other.
 */
export function pairFeatures(before: readonly ComparedFeature[], after: readonly ComparedFeature[]): Pairing {
  const open: OpenPairing = { before: [...before], after: [...after], pairs: [] };
  take(open, ({ key, shapeText: shape, propertiesText: said }) => `${key} ${shape} ${said}`);
  const same = open.pairs.length;
  open.pairs = [];
  take(open, ({ key, shapeText: shape }) => (key === null ? null : `${key} ${shape}`));
  take(open, ({ key, propertiesText: said }) => (key === null ? null : `${key} ${said}`));
  take(open, ({ key }) => key);
  take(open, ({ key, shapeText: shape }) => (key === null ? shape : null));
  take(open, ({ key, propertiesText: said }) => (key === null ? said : null), lieOnEachOther);
  return { same, pairs: open.pairs, went: open.before, came: open.after };
}

interface OpenPairing {
  before: ComparedFeature[];
  after: ComparedFeature[];
  pairs: (readonly [ComparedFeature, ComparedFeature])[];
}

type Fits = (before: ComparedFeature, after: ComparedFeature) => boolean;

const lieOnEachOther: Fits = (a, b) => boxesMeet(boxOf(a.feature.shape), boxOf(b.feature.shape));

/** Pairs what has the same text and fits, in an order that does not depend on the order of features, and takes it from what is open. */
function take(open: OpenPairing, textOf: (feature: ComparedFeature) => string | null, fits: Fits = () => true): void {
  const waiting = new Map<string, ComparedFeature[]>();
  for (const each of [...open.after].sort(inOrder)) {
    const text = textOf(each);
    if (text === null) continue;
    const list = waiting.get(text);
    if (list) list.push(each);
    else waiting.set(text, [each]);
  }
  const taken = new Set<ComparedFeature>();
  for (const each of [...open.before].sort(inOrder)) {
    const text = textOf(each);
    const list = text === null ? undefined : waiting.get(text);
    const at = list?.findIndex((other) => fits(each, other)) ?? -1;
    if (list === undefined || at < 0) continue;
    const [found] = list.splice(at, 1);
    open.pairs.push([each, found]);
    taken.add(each).add(found);
  }
  open.before = open.before.filter((each) => !taken.has(each));
  open.after = open.after.filter((each) => !taken.has(each));
}

const inOrder = (a: ComparedFeature, b: ComparedFeature): number =>
  byCodeUnit(a.key ?? "", b.key ?? "") || byCodeUnit(a.shapeText, b.shapeText) || byCodeUnit(a.propertiesText, b.propertiesText);
