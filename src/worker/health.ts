import type { Pack } from "../catalog/pack.ts";
import type { LayerHealth, PackHealth } from "../domain/health.ts";
import { lonLatGeometry } from "../geo/geojson.ts";
import { isEmpty, type Shape } from "../geo/shape.ts";
import { layerPapers } from "../io/layer-papers.ts";
import type { PackReading } from "../io/read-pack.ts";
import { conditionOf } from "../rules/data-health.ts";
import { rules } from "../rules/index.ts";

/** How an opened pack is on a day: what its data does to the rules, and what its manifest says of each layer. */
export function healthOf({ pack, manifest }: Pick<PackReading, "pack" | "manifest">, on: string): PackHealth {
  const condition = conditionOf(pack, on);
  const papers = new Map((manifest?.layers ?? []).map((layer) => [layer.dataset, layerPapers(layer)]));
  const outlines = outlinesOf(pack);
  const layers = condition.layers.map((layer): LayerHealth => {
    const coverage = Object.entries(pack.layers).find(([id]) => id === layer.dataset)?.[1].coverage ?? null;
    const outline = coverage === null ? -1 : outlines.indexOf(coverage);
    return { ...layer, papers: papers.get(layer.dataset) ?? null, outline: outline < 0 ? null : outline };
  });
  const originals = manifest?.originals ?? null;
  return {
    on,
    municipality: pack.stamp.municipality,
    layers,
    rules: condition.rules,
    ruleCount: rules.length,
    outlines: outlines.map(lonLatGeometry),
    originals: originals && { file: originals.file, count: originals.count },
  };
}

/** Where layers are complete; those that say the same have the same shape. */
const outlinesOf = ({ layers }: Pack): readonly Shape[] => [
  ...new Set(Object.values(layers).flatMap(({ coverage }) => (coverage === null || isEmpty(coverage) ? [] : coverage))),
];
