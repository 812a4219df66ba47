import { register } from "tsx/esm/api";

// A thread does not learn from the one that starts it how TypeScript is read.
register();
await import("./far-hand.ts");
