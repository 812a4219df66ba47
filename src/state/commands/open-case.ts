import type { CaseFile } from "../../domain/case-file.ts";
import type { Command } from "../patch.ts";

/** Puts a saved case in the place of what is open; undo brings that back. */
export const openCase: Command<CaseFile> = {
  name: "openCase",
  run: (_, { pack, request, on, plots, records }) => ({ pack: pack.name, request, on, plots, records }),
};
