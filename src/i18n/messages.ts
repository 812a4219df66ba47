import { da } from "./da/index.ts";
import { en } from "./en/index.ts";

/** What the interface says. Danish is the source; English has the same keys, held by the compiler. */
export const messages = { da, en };
