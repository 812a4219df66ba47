import { company as da } from "./da/company.ts";
import { company as en } from "./en/company.ts";

/** What the form says of the company beyond its name, use and size; the first screen does without. Same keys in both languages. */
export const companyMessages = { da, en };
