import type { LayerPapers, LeftOutGroup } from "../domain/health.ts";
import type { ManifestLayer } from "./manifest.ts";

/** How many features are named for each reason, and how many repairs are listed; the manifest and the receipt have them all. */
const most = { named: 12, repairs: 100 };

/** What a manifest says of a layer, short enough to be shown. */
export function layerPapers(layer: ManifestLayer): LayerPapers {
  const { publisher, licence, link, source, fetchedBasis, reason, origin, coverage, read, kept, repairs, normalised, fields } = layer;
  const refused = repairs.filter((repair) => !repair.kept);
  return {
    publisher,
    licence,
    link: link === "" ? null : link,
    sources: source,
    dateBasis: fetchedBasis,
    reason,
    origin,
    vouchedOn: coverage.kind === "vouched" ? coverage.on : null,
    read,
    kept,
    notKept: leftOutGroups(layer),
    repaired: repairs.length - refused.length,
    refused: refused.length,
    repairs: [...refused, ...repairs.filter((repair) => repair.kept)].slice(0, most.repairs),
    normalised,
    fields,
  };
}

function leftOutGroups({ notKept }: ManifestLayer): LeftOutGroup[] {
  const groups = new Map<string, string[]>();
  for (const { feature, reason } of notKept) {
    const group = groups.get(reason);
    if (group) group.push(feature);
    else groups.set(reason, [feature]);
  }
  return [...groups].map(([reason, features]) => ({ reason, count: features.length, features: features.slice(0, most.named) }));
}
