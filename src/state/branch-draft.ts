import { findBranch } from "../domain/branches.ts";
import type { RequestDraft } from "./draft.ts";

/** What writing a branch changes in a draft: the branch itself, and use and class where the user has not chosen them. */
export function branchChange(draft: RequestDraft, branch: string): Partial<RequestDraft> {
  const found = findBranch(branch);
  const mayUse = draft.use === null || draft.suggestedUse;
  const mayClass = (draft.classFrom === null && draft.classTo === null) || draft.suggestedClass;
  const use = found?.use ?? null;
  const [classFrom, classTo] = found?.classes ?? [null, null];
  return {
    branch,
    ...(mayUse ? { use, suggestedUse: use !== null } : {}),
    ...(mayClass ? { classFrom, classTo, suggestedClass: found !== null } : {}),
  };
}
