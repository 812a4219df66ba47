import { readFileSync } from "node:fs";
import type { DatasetId } from "../../src/catalog/index.ts";
import type { Outcome } from "../../src/domain/finding.ts";
import type { UserPlot } from "../../src/domain/plot.ts";
import { type Manifest, type ManifestLayer, readManifest } from "../../src/io/manifest.ts";
import { rules } from "../../src/rules/index.ts";
import { decideAll, readTown } from "../builders/decided.ts";
import { aRequest } from "../builders/requests.ts";
import { exampleText } from "./town-layers.ts";

/** The manifest of a pack's folder. */
export function manifestOf(folder: string): Manifest {
  const manifest = readManifest(readFileSync(`${folder}/manifest.json`, "utf8"));
  if (!manifest.ok) throw new Error(`got ${manifest.problems[0].code}, expected a manifest in ${folder}`);
  return manifest.value;
}

/** The entry of a dataset; null where the pack says nothing of it. */
export const layerIn = (folder: string, dataset: DatasetId): ManifestLayer | null =>
  manifestOf(folder).layers.find((each) => each.dataset === dataset) ?? null;

/** The lines of a layer's file, a feature each, in an order of their own. */
export function linesIn(folder: string, { file }: Pick<ManifestLayer, "file">): readonly string[] {
  const lines = readFileSync(`${folder}/${file}`, "utf8").split("\n");
  return lines
    .filter((line) => line.startsWith('{"type":"Feature"'))
    .map((line) => line.replace(/,$/, ""))
    .sort();
}

/** Three of the town's plots, as a planner's own, so that there is something to answer for whatever was fetched. */
function ownPlots(): readonly UserPlot[] {
  const {
    features,
  }: { readonly features: readonly { readonly properties: { readonly grund_id: string }; readonly geometry: UserPlot["geometry"] }[] } =
    JSON.parse(exampleText("grunde"));
  return features.slice(0, 3).map(({ properties, geometry }) => ({ id: properties.grund_id, name: properties.grund_id, geometry }));
}

/** Rules that ask a dataset: those that cannot do without it, and those that look into it beside another. */
export const rulesAsking = (dataset: DatasetId) => ({
  needing: rules.filter(({ needs }) => needs.some((each) => each === dataset)).map(({ id }) => id),
  consulting: rules.filter(({ consults }) => consults.some((each) => each === dataset)).map(({ id }) => id),
});

const decidedIn = async (folder: string) => {
  const [decided] = decideAll(await readTown(folder), [aRequest({ height: 12, floorArea: 3000 })], ownPlots());
  return [...decided.values()];
};

/** Every outcome, on the town's plots, of some rules in a fetched pack. */
export const outcomesIn = async (folder: string, wanted: readonly string[]): Promise<readonly Outcome[]> =>
  (await decidedIn(folder)).flatMap(({ outcomes }) => wanted.map((rule) => outcomes.get(rule) ?? "noData"));

/** Rules that found something about the town's plots in a dataset. */
export const findingIn = async (folder: string, dataset: DatasetId): Promise<readonly string[]> =>
  (await decidedIn(folder)).flatMap(({ outcomes, citing }) =>
    citing(dataset).filter((rule) => !["noData", "notApplicable"].includes(outcomes.get(rule) ?? "noData")),
  );
