import type { Command } from "../patch.ts";

/** Opens another municipality. The user's own plots lie in the old one and are left behind; undo brings both back. */
export const choosePack: Command<string> = {
  name: "choosePack",
  run: (project, pack) => (pack === project.pack ? {} : { pack, plots: [] }),
};
