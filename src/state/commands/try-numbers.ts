import type { ChangedField } from "../../domain/improvement.ts";
import type { ExpansionRequest } from "../../domain/request.ts";
import type { Command } from "../patch.ts";

/** Numbers of a filed request that can be tried out without the form. */
export type TriedNumbers = Partial<Pick<ExpansionRequest, ChangedField>>;

/** Gives the filed request other numbers; nothing where none is filed, or where they are the same. */
export const tryNumbers: Command<TriedNumbers> = {
  name: "tryNumbers",
  run: ({ request }, numbers) => {
    if (request === null) return {};
    const tried = { ...request, ...numbers };
    return JSON.stringify(tried) === JSON.stringify(request) ? {} : { request: tried };
  },
};
