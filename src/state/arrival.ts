import type { Problem } from "../domain/result.ts";
import type { BroughtTable, ReceiptRow } from "../worker/arrival.ts";

/** Most files that are read at once. */
export const mostAtOnce = 500;

/** What the user is asked of files that came, or told of those that were taken in. */
export type Arrival =
  | { readonly kind: "asking"; readonly tables: readonly BroughtTable[]; readonly refused: readonly Problem[] }
  | {
      readonly kind: "receipt";
      readonly rows: readonly ReceiptRow[];
      /** Files that could not be opened, and what is to be said of the pack. */
      readonly problems: readonly Problem[];
      /** The municipality whose data now holds the new layers; null where there were none. */
      readonly amended: string | null;
    };
