/** The package types its adapter beside the file that Node would load, under a name that the compiler does not look for. */
declare module "comlink/dist/esm/node-adapter.mjs" {
  export { default } from "comlink/dist/esm/node-adapter";
}
