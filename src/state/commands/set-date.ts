import type { Command } from "../patch.ts";

/** Sets the ISO date that the check is made for. */
export const setDate: Command<string> = {
  name: "setDate",
  run: (_, on) => ({ on }),
};
