import { kultur } from "./kultur.ts";

/** Danish: the source of every text. */
export const da = {
  rules: { ...kultur },
};
