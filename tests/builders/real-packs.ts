import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type PackOptions, pack } from "../../scripts/commands/pack.ts";

/** Where the real files should be: beside the repository. */
export const realFolder = path.resolve(import.meta.dirname, "../../../shared/geodata-real");
export const realFilesAbsent = !existsSync(realFolder);

/** A municipality of which real files are at hand. The lakes of Vallensbæk carry no field by which they could be known, so they are named. */
export const realTowns = {
  albertslund: { folder: "albertslund-0165", kommune: "0165", as: [] },
  vallensbaek: { folder: "vallensbaek-0187", kommune: "0187", as: ["soeer=soeer_25832.geojson"] },
} as const;
export type RealTown = keyof typeof realTowns;

/** The text of one of a town's real files. */
export const realText = (town: RealTown, file: string): string =>
  readFileSync(path.join(realFolder, realTowns[town].folder, `${file}_25832.geojson`), "utf8");

/** Packs a town's real files as the command line does, into a new folder that `remove` takes away; files count as fetched on 21 May 2026. */
export async function packRealTown(
  town: RealTown,
  rest: Partial<PackOptions> = {},
): Promise<{ readonly folder: string; readonly remove: () => void }> {
  const { folder: from, kommune, as } = realTowns[town];
  const folder = mkdtempSync(path.join(tmpdir(), `grundlag-${town}-`));
  const exit = await pack({ from: path.join(realFolder, from), kommune, out: folder, as, fetched: "2026-05-21", ...rest });
  if (!existsSync(path.join(folder, "manifest.json"))) throw new Error(`got exit code ${exit} and no pack of ${town}`);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
