import { differencesOf, type PlotGist } from "../domain/gist.ts";
import type { PackSource } from "../io/pack-source.ts";
import type { CaseInput, Checker } from "./protocol.ts";

/** What a comparison needs of the checker that it is part of. */
export interface Comparing {
  readonly opened: () => { readonly name: string; readonly source: PackSource };
  /** Files of a pack that is known here, by name. */
  readonly sourceOf: (name: string) => PackSource;
  /** Another checker, which opens only this pack. */
  readonly createOther: (source: PackSource) => Checker;
  readonly gistsOf: (input: CaseInput) => Promise<readonly PlotGist[]>;
}

/** The part of a checker that holds the open pack against another one. What compares layers is fetched when it is first asked for. */
export const createComparing = ({ opened, sourceOf, createOther, gistsOf }: Comparing): Pick<Checker, "changes" | "answerChanges"> => ({
  changes: async (before) => {
    const [was, is] = [{ name: before, source: sourceOf(before) }, opened()];
    const { diffPacks } = await import("../io/diff/diff-packs.ts");
    return diffPacks(was, is);
  },
  answerChanges: async (input, before, onProgress) => {
    const other = createOther(sourceOf(before));
    await other.open(before, (done) => onProgress(done / 2, "layers"));
    const was = await other.gist(input, (done) => onProgress(0.5 + done / 4, "measuring"));
    const is = await gistsOf(input);
    onProgress(1, "measuring");
    return differencesOf(was, is);
  },
});
