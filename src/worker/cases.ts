import type { Pack } from "../catalog/pack.ts";
import { caseDifferences } from "../io/case-differences.ts";
import { readCase } from "../io/read-case.ts";
import { writeCase } from "../io/write-case.ts";
import { rulesVersion } from "../rules/version.ts";
import type { Checker } from "./protocol.ts";

/** The part of a checker that keeps cases and opens them again. */
export function createCases(
  opened: () => { readonly name: string; readonly pack: Pack },
): Pick<Checker, "writeCase" | "readCase" | "compareCase"> {
  return {
    writeCase: async ({ request, on, plots, records }) => {
      const { name, pack } = opened();
      const { municipality, layers } = pack.stamp;
      const from = { name, municipality: `${municipality.code} ${municipality.name}`, layers };
      return writeCase({ pack: from, request, on, plots, records, rulesVersion });
    },
    readCase,
    compareCase: async (file, read) => caseDifferences(file, read, opened().pack.stamp, rulesVersion),
  };
}
