import { dataPage as da } from "./da/data-page.ts";
import { dataPage as en } from "./en/data-page.ts";

/** What the page of how the data is says, and its table on the command line. Same keys in both languages. */
export const dataPageMessages = { da, en };
