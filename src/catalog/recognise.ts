import type { RawFeature, RawFile } from "./define-dataset.ts";
import { text } from "./fields.ts";
import { type DatasetId, datasetIds, datasets } from "./index.ts";

/** A file as datasets see it; values of a field are gathered once, when somebody asks. */
export function rawFile(features: readonly RawFeature[]): RawFile {
  const fields = new Set(features.flatMap(({ properties }) => Object.keys(properties)));
  const gathered = new Map<string, ReadonlySet<string>>();
  const values = (field: string): ReadonlySet<string> => {
    const known = gathered.get(field);
    if (known) return known;
    const found = new Set(features.map(({ properties }) => text(properties, field)).filter((value) => value !== null));
    gathered.set(field, found);
    return found;
  };
  return { features, fields, values };
}

/**
 * Every dataset that claims the file, in the catalog's order. Several may: adopted and proposed lokalplaner in one file are two datasets,
 * and `takes` shares the features out. None: nobody knows it, or it could be either of two and somebody must say.
 */
export const recognise = (file: RawFile): readonly DatasetId[] => datasetIds.filter((id) => datasets[id].recognise(file));

/** At most three datasets whose own fields the file shares, most first, far worse guesses left out; for the message about a file that nobody claims. */
export function hintFor(file: RawFile): readonly DatasetId[] {
  const scored = datasetIds.map((id) => {
    const marks = datasets[id].marks ?? [];
    const shared = marks.filter((field) => file.fields.has(field)).length;
    return { id, score: shared / Math.max(1, marks.length) };
  });
  const best = Math.max(...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score > 0 && score >= best / 2)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ id }) => id);
}
