import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));

/** What Node is started with to run a TypeScript file of this project, from whatever folder. */
export const nodeArgs = (file: string): readonly string[] => [
  "--import",
  new URL("./typescript.mjs", import.meta.url).href,
  path.resolve(here, "..", file),
];
