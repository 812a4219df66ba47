/** How far a plan or registration has come: V vedtaget, F forslag, A aflyst, K kladde. */
export type Status = "V" | "F" | "A" | "K";

/** Longer words first: "Ikke gældende / Aflyst" also holds "gældende". */
const words: readonly (readonly [string, Status])[] = [
  ["ikke gældende", "A"],
  ["aflyst", "A"],
  ["kladde", "K"],
  ["forslag", "F"],
  ["vedtaget", "V"],
  ["gældende", "V"],
];

/** A status from Plandata's letter or from the words that Plandata and Danmarks Miljøportal write; null when it says nothing. */
export function statusOf(written: string | null): Status | null {
  const word = written?.toLowerCase() ?? "";
  const letter = (["V", "F", "A", "K"] as const).find((status) => status.toLowerCase() === word);
  return letter ?? words.find(([part]) => word.includes(part))?.[1] ?? null;
}
