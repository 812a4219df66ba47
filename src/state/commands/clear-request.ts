import type { Command } from "../patch.ts";

/** Takes the request away; the plots stay. */
export const clearRequest: Command<void> = {
  name: "clearRequest",
  run: () => ({ request: null }),
};
