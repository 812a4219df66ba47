import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writePackFiles } from "../../../scripts/pack-files.ts";
import type { DatasetId } from "../../../src/catalog/index.ts";
import type { Problem, Result } from "../../../src/domain/result.ts";
import { buildPack } from "../../../src/io/build-pack.ts";
import { fileOfText } from "../../../src/io/byte-file.ts";
import { fileText } from "../../builders/towns.ts";
import { groundOf, type TownSize } from "./ground.ts";
import { boundaryOf, type RegisteredFeature, townDay, townRegisters } from "./make-town.ts";

/** A made municipality packed into a temporary folder, as `pack` would of files from the registers. */
export interface PackedTown {
  readonly folder: string;
  readonly remove: () => void;
}

/** Packs a made municipality. Throws when it cannot be packed, which would be a fault of ours. */
export async function packTown(size: TownSize): Promise<PackedTown> {
  const boundary: RegisteredFeature = { properties: { KOMKODE: "0999", KOMNAVN: "Prøvekommune" }, shape: boundaryOf(groundOf(size)) };
  const registers: (readonly [DatasetId, readonly RegisteredFeature[]])[] = [["kommunegraense", [boundary]], ...townRegisters(size)];
  const named = registers.map(
    ([dataset, features]) => [dataset, `${dataset}.geojson`, fileText(features.map((each) => ({ id: null, ...each })))] as const,
  );
  const built = packedOf(
    await buildPack({
      code: "0999",
      name: null,
      files: named.map(([, name, text]) => ({ ...fileOfText(name, text), date: null })),
      as: new Map(named.map(([dataset, name]) => [name, [dataset]])),
      covers: null,
      vouch: null,
      fetched: townDay.fetched,
      sample: null,
    }),
  );
  const folder = mkdtempSync(path.join(tmpdir(), "grundlag-bench-"));
  const remove = () => {
    process.off("exit", remove);
    rmSync(folder, { recursive: true, force: true });
  };
  process.on("exit", remove);
  packedOf(await writePackFiles(folder, built));
  return { folder, remove };
}

function packedOf<T>(result: Result<T, Problem>): T {
  if (!result.ok) throw new Error(`got ${JSON.stringify(result.problems.slice(0, 3))}, expected a pack`);
  return result.value;
}
