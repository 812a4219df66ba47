import type { Pack } from "../catalog/pack.ts";
import type { PlotGist } from "../domain/gist.ts";
import { answerDifferences, caseDifferences } from "../io/case-differences.ts";
import { readCase } from "../io/read-case.ts";
import { writeCase } from "../io/write-case.ts";
import { rulesVersion } from "../rules/version.ts";
import type { CaseInput, Checker } from "./protocol.ts";

/** The part of a checker that keeps cases and opens them again. */
export function createCases(
  opened: () => { readonly name: string; readonly pack: Pack },
  gistsOf: (input: CaseInput) => Promise<readonly PlotGist[]>,
): Pick<Checker, "writeCase" | "readCase" | "compareCase"> {
  return {
    writeCase: async (input) => {
      const { request, on, plots, records } = input;
      const { name, pack } = opened();
      const { municipality, layers } = pack.stamp;
      const from = { name, municipality: `${municipality.code} ${municipality.name}`, layers };
      return writeCase({ pack: from, request, on, plots, records, rulesVersion, answered: await gistsOf(input) });
    },
    readCase,
    compareCase: async (file, read) => [
      ...caseDifferences(file, read, opened().pack.stamp, rulesVersion),
      ...answerDifferences(file, read, await gistsOf(read)),
    ],
  };
}
