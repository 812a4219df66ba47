import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transform } from "@swc/wasm-typescript";

/**
 * Loads a TypeScript file with its types blanked out: what runs is what is written, on the same lines, with nothing put in. (Readers that keep
 * functions' names call a helper for each closure that is made, which cost the engine a fifth to a half of its time.)
 */
export async function load(url, context, next) {
  if (!url.endsWith(".ts") || !url.startsWith("file:")) return next(url, context);
  const written = await readFile(fileURLToPath(url), "utf8");
  const { code } = await transform(written, { mode: "strip-only", module: true, filename: url });
  return { format: "module", source: code, shortCircuit: true };
}
