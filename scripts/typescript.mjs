// `node --import ./scripts/typescript.mjs` runs TypeScript files as they are written.
import { register } from "node:module";

register("./strip-types.mjs", import.meta.url);
