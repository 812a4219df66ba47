import type { Command } from "../patch.ts";

/** Opens the same municipality's data with the user's own layers in it: plots and records stay, for they are about the same ground. */
export const amendPack: Command<string> = {
  name: "amendPack",
  run: (_, pack) => ({ pack }),
};
