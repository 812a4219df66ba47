// A thread does not learn from the one that starts it how TypeScript is read.
import "./typescript.mjs";

await import("./far-hand.ts");
