import type { da } from "../da/index.ts";
import type { Translation } from "../translation.ts";
import { kultur } from "./kultur.ts";

export const en: Translation<typeof da> = {
  rules: { ...kultur },
};
