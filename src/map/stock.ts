import type { Feature, FeatureCollection } from "geojson";
import type { GeoJSONSourceDiff } from "maplibre-gl";

/** What a feature goes by in its source: its own id, else its place in the collection. */
type Key = string | number;

/** Features by what they go by. */
export type Stock = Map<Key, Feature>;

/** What may be handed to the map's own thread in one turn: some ten milliseconds' work, in positions and features. */
const handful = 12_000;
/** Collections up to this are handed over whole. */
const small = 4000;
/** A feature costs as much as this many positions, whatever its shape. */
const costOfFeature = 6;

/** Features by what they go by, in the order of the collection. */
export const stockOf = ({ features }: FeatureCollection): Stock =>
  new Map(features.map((feature, index): [Key, Feature] => [feature.id ?? index, feature]));

/** The same features, each with what it goes by as its id, as the map's diffs need them. */
export const withKeys = (stock: Stock): FeatureCollection => ({
  type: "FeatureCollection",
  features: [...stock].map(([id, feature]) => ({ ...feature, id })),
});

/** Is a collection handed over in no time? */
export function isSmall({ features }: FeatureCollection): boolean {
  let cost = 0;
  for (const feature of features) {
    cost += costOf(feature);
    if (cost > small) return false;
  }
  return true;
}

/**
 * A handful of what brings the stock that the map holds nearer to the wanted one; `held` becomes what it holds then. Null when nothing
 * lacks. Of a feature whose geometry is the same object only the properties that changed are told.
 */
export function nextChange(held: Stock, wanted: Stock): GeoJSONSourceDiff | null {
  const remove = [...held.keys()].filter((key) => !wanted.has(key));
  for (const key of remove) held.delete(key);
  const [add, update]: [Feature[], NonNullable<GeoJSONSourceDiff["update"]>] = [[], []];
  let cost = 0;
  for (const [id, feature] of wanted) {
    const before = held.get(id);
    if (before === feature) continue;
    held.set(id, feature);
    if (before === undefined || !differOnlyInValues(before, feature)) {
      add.push({ ...feature, id });
      cost += costOf(feature);
    } else {
      const changed = changedValues(before, feature);
      if (changed.length > 0) update.push({ id, addOrUpdateProperties: changed });
      cost += changed.length;
    }
    if (cost > handful) break;
  }
  return remove.length + add.length + update.length === 0 ? null : { remove, add, update };
}

/** Have two features the same geometry, and properties of the same names? */
function differOnlyInValues(a: Feature, b: Feature): boolean {
  const [before, after] = [Object.keys(a.properties ?? {}), Object.keys(b.properties ?? {})];
  return a.geometry === b.geometry && before.length === after.length && before.every((name, index) => name === after[index]);
}

const changedValues = (a: Feature, b: Feature): { key: string; value: unknown }[] =>
  Object.entries(b.properties ?? {}).flatMap(([key, value]) => (a.properties?.[key] === value ? [] : { key, value }));

const costOf = ({ geometry }: Feature): number => costOfFeature + (geometry === null ? 0 : positionsIn(geometry));

function positionsIn(geometry: NonNullable<Feature["geometry"]>): number {
  if (geometry.type === "GeometryCollection") return geometry.geometries.reduce((sum, part) => sum + positionsIn(part), 0);
  return lengthOf(geometry.coordinates);
}

type Nested = number | readonly Nested[];

const lengthOf = (list: readonly Nested[]): number =>
  typeof list[0] === "number" ? 1 : list.reduce<number>((sum, part) => sum + (typeof part === "number" ? 0 : lengthOf(part)), 0);
