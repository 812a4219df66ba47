import { noRecords } from "../../domain/records.ts";
import type { Command } from "../patch.ts";

/** Opens another municipality. The user's own plots lie in the old one, and what was read and set aside is about its plans and plots: all is left behind, and undo brings it back. */
export const choosePack: Command<string> = {
  name: "choosePack",
  run: (project, pack) => (pack === project.pack ? {} : { pack, plots: [], records: noRecords }),
};
