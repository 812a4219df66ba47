import { type Branch, branches } from "./branch-table.ts";

const digitsOf = (text: string): string => /^[\d.\s]+/.exec(text)?.[0].replace(/\D/g, "") ?? "";

/** The branch that a DB07 code (`25`, `25.62`, `256200`, also followed by words) belongs to, or null. The longest match wins. */
export function findBranch(text: string): Branch | null {
  const digits = digitsOf(text);
  let best: { readonly branch: Branch; readonly length: number } | null = null;
  for (const branch of branches)
    for (const code of branch.codes) {
      const bare = code.replace(".", "");
      if (digits.startsWith(bare) && bare.length > (best?.length ?? 0)) best = { branch, length: bare.length };
    }
  return best?.branch ?? null;
}
