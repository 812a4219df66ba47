import type { Use } from "./request.ts";

/** A group of branch codes, with the use and the interval of virksomhedsklasser that we would suggest for it. */
export interface Branch {
  /** Key under `branches` in `i18n`. */
  readonly id: string;
  /** DB07 codes; dots do not count. A longer code belongs to the longest of these that it begins with. */
  readonly codes: readonly string[];
  readonly use: Use;
  readonly classes: readonly [number, number];
}

/**
 * Our own proposal, from memory and unconfirmed: there is no official table from DB07 to virksomhedsklasse. The handbook (Håndbog om
 * Miljø og Planlægning, chapter 7) sorts by description of the company, not by code. The caseworker decides.
 */
export const branches: readonly Branch[] = [
  { id: "office", codes: ["62", "69", "70", "71", "72", "73", "74", "75"], use: "office", classes: [1, 2] },
  { id: "clinic", codes: ["86"], use: "office", classes: [1, 2] },
  { id: "datacenter", codes: ["63.11"], use: "datacenter", classes: [2, 3] },
  { id: "laboratory", codes: ["71.20"], use: "laboratory", classes: [2, 3] },
  { id: "electronics", codes: ["26"], use: "lightIndustry", classes: [2, 3] },
  { id: "print", codes: ["18"], use: "lightIndustry", classes: [2, 4] },
  { id: "carRepair", codes: ["45.2"], use: "craft", classes: [3, 4] },
  { id: "builders", codes: ["43"], use: "craft", classes: [2, 4] },
  { id: "bulkyGoods", codes: ["47.52", "47.59"], use: "retailBulky", classes: [1, 3] },
  { id: "wholesale", codes: ["46", "52.1"], use: "logistics", classes: [2, 4] },
  { id: "haulage", codes: ["49.4"], use: "logistics", classes: [3, 5] },
  { id: "wood", codes: ["16", "31"], use: "lightIndustry", classes: [3, 5] },
  { id: "metalGoods", codes: ["25"], use: "lightIndustry", classes: [3, 5] },
  { id: "food", codes: ["10"], use: "foodProduction", classes: [3, 6] },
  { id: "plastics", codes: ["22"], use: "heavyIndustry", classes: [4, 5] },
  { id: "pharma", codes: ["21"], use: "heavyIndustry", classes: [4, 6] },
  { id: "concrete", codes: ["23.6"], use: "heavyIndustry", classes: [4, 6] },
  { id: "waste", codes: ["38"], use: "heavyIndustry", classes: [4, 7] },
  { id: "foundry", codes: ["24"], use: "heavyIndustry", classes: [5, 7] },
  { id: "chemicals", codes: ["20"], use: "heavyIndustry", classes: [5, 7] },
  { id: "asphalt", codes: ["23.99"], use: "heavyIndustry", classes: [5, 7] },
  { id: "biogas", codes: ["35"], use: "heavyIndustry", classes: [5, 7] },
];

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
