import type { ExpansionRequest } from "../../domain/request.ts";
import type { Command } from "../patch.ts";

/** Files the company's request; from then on every plot is answered. */
export const fileRequest: Command<ExpansionRequest> = {
  name: "fileRequest",
  run: (_, request) => ({ request }),
};
