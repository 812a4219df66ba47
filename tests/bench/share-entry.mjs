// A thread knows nothing of TypeScript until it is told.
import "../../scripts/typescript.mjs";

await import("./share-worker.ts");
