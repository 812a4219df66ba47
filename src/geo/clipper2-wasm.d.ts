/** The ES build of clipper2-wasm carries no types of its own; they lie one folder up. */
declare module "clipper2-wasm/dist/es/clipper2z.js" {
  import type { Clipper2ZFactoryFunction } from "clipper2-wasm/dist/clipper2z.d.ts";

  const createClipper: Clipper2ZFactoryFunction;
  export default createClipper;
}
