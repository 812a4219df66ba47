import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ByteFile } from "../../../src/io/byte-file.ts";

interface Output {
  readonly all: readonly { readonly local: string }[];
}
interface Opened {
  readonly datasets: readonly object[];
}
/** What is used of gdal3.js in Node, which has no types of its own there. */
interface GdalModule {
  readonly open: (file: string, options: readonly string[]) => Promise<Opened>;
  readonly close: (dataset: object) => Promise<void>;
  readonly ogr2ogr: (dataset: object, options: readonly string[], name: string) => Promise<Output>;
  readonly getFileBytes: (file: { readonly local: string }) => Promise<Uint8Array>;
}
interface GdalConfig {
  readonly path: string;
  readonly useWorker: false;
  readonly logHandler: () => void;
  readonly errorHandler: () => void;
}

/** GDAL, which knows nothing of us: writes GeoJSON text in another format. */
export interface Gdal {
  /** The files that it made of a layer, named `name` with its endings. Rejects with what GDAL complains of. */
  readonly write: (geojson: string, driver: string, options: readonly string[], name: string) => Promise<readonly ByteFile[]>;
}

let starting: Promise<GdalModule> | null = null;

/** Starts GDAL, once. */
export async function startGdal(): Promise<Gdal> {
  starting ??= load();
  const gdal = await starting;
  return { write: (geojson, driver, options, name) => write(gdal, geojson, ["-f", driver, ...options], name) };
}

function load(): Promise<GdalModule> {
  const require = createRequire(import.meta.url);
  const start: (config: GdalConfig) => Promise<GdalModule> = require("gdal3.js/node.js");
  const folder = path.dirname(require.resolve("gdal3.js/dist/package/gdal3.node.js"));
  const quiet = () => {};
  return start({ path: path.relative(process.cwd(), folder), useWorker: false, logHandler: quiet, errorHandler: quiet });
}

async function write(gdal: GdalModule, geojson: string, options: readonly string[], name: string): Promise<readonly ByteFile[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "round-trip-"));
  try {
    const source = path.join(folder, `${name}.geojson`);
    writeFileSync(source, geojson);
    // Texts that look like dates stay texts, as they are in GeoJSON.
    const { datasets } = await gdal.open(source, ["DATE_AS_STRING=YES"]);
    const { all } = await gdal.ogr2ogr(datasets[0], options, name);
    const files: ByteFile[] = [];
    for (const file of all) files.push({ name: path.basename(file.local), bytes: Uint8Array.from(await gdal.getFileBytes(file)) });
    await gdal.close(datasets[0]);
    return files;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
