import type { Use } from "./request.ts";

/** What a company of a branch typically asks of its plot; texts stand in `i18n` under `company.needs`. */
export const branchNeeds = ["hall", "yard", "rail", "power", "water"] as const;
/** One of `branchNeeds`. */
export type BranchNeed = (typeof branchNeeds)[number];

/** A group of branch codes, with what we would suggest for it. */
export interface Branch {
  /** Key under `company.branches` in `i18n`. */
  readonly id: string;
  /** DB07 codes; dots do not count. A longer code belongs to the longest of these that it begins with. */
  readonly codes: readonly string[];
  /** Null where none of our uses is meant for it. */
  readonly use: Use | null;
  readonly classes: readonly [number, number];
  /** The annex of listed activities that its larger works are likeliest to stand on; to ask about, never to take for granted. */
  readonly listed: "unlikely" | "annex1" | "annex2";
  /** Likely a produktionsvirksomhed as planloven § 11 a, stk. 12, means it. */
  readonly isProduction: boolean;
  /** Noise, smell and dust must be kept from it. */
  readonly isSensitive: boolean;
  readonly needs: readonly BranchNeed[];
}

type Trait = BranchNeed | "production" | "sensitive";

function branch(
  id: string,
  codes: string,
  use: Branch["use"],
  classes: Branch["classes"],
  listed: Branch["listed"],
  traits: readonly Trait[],
): Branch {
  return {
    id,
    codes: codes.split(" "),
    use,
    classes,
    listed,
    isProduction: traits.includes("production"),
    isSensitive: traits.includes("sensitive"),
    needs: branchNeeds.filter((need) => traits.includes(need)),
  };
}

/**
 * Our own proposal, from memory and unconfirmed: there is no official table from DB07 to virksomhedsklasse, nor to the annexes of listed
 * activities. The handbook (Håndbog om Miljø og Planlægning, chapter 7) sorts by description of the company, not by code. The caseworker decides.
 */
export const branches: readonly Branch[] = [
  branch("agriculturalServices", "01.6 02.4", "craft", [3, 4], "unlikely", ["yard"]),
  branch("quarrying", "05 06 07 08 09", "heavyIndustry", [4, 6], "annex2", ["production", "yard", "water"]),
  branch("food", "10", "foodProduction", [3, 6], "annex2", ["production", "power", "water"]),
  branch("slaughter", "10.1", "foodProduction", [4, 6], "annex1", ["production", "yard", "power", "water"]),
  branch("fish", "10.2", "foodProduction", [4, 6], "annex2", ["production", "power", "water"]),
  branch("dairy", "10.5", "foodProduction", [4, 6], "annex1", ["production", "power", "water"]),
  branch("bakery", "10.7", "foodProduction", [2, 4], "unlikely", ["power"]),
  branch("feed", "10.9", "heavyIndustry", [5, 7], "annex1", ["production", "hall", "yard", "rail", "power"]),
  branch("beverages", "11", "foodProduction", [3, 5], "annex2", ["production", "hall", "power", "water"]),
  branch("tobacco", "12", "lightIndustry", [3, 5], "annex2", ["production"]),
  branch("textiles", "13", "lightIndustry", [2, 5], "annex1", ["production", "water"]),
  branch("clothing", "14", "lightIndustry", [1, 3], "unlikely", []),
  branch("leather", "15", "lightIndustry", [3, 6], "annex1", ["production", "water"]),
  branch("wood", "16 31", "lightIndustry", [3, 5], "annex2", ["production", "hall", "yard"]),
  branch("paper", "17", "heavyIndustry", [3, 6], "annex1", ["production", "hall", "power", "water"]),
  branch("print", "18", "lightIndustry", [2, 4], "annex2", ["production"]),
  branch("petroleum", "19", "heavyIndustry", [6, 7], "annex1", ["production", "yard", "rail", "power"]),
  branch("chemicals", "20", "heavyIndustry", [5, 7], "annex1", ["production", "power", "water"]),
  branch("cleaningAgents", "20.4", "heavyIndustry", [4, 6], "annex1", ["production", "water"]),
  branch("pharma", "21", "heavyIndustry", [4, 6], "annex1", ["production", "power", "water"]),
  branch("plastics", "22", "heavyIndustry", [4, 5], "annex2", ["production", "hall", "power"]),
  branch("minerals", "23", "heavyIndustry", [4, 6], "annex2", ["production", "hall", "yard", "power"]),
  branch("cement", "23.5", "heavyIndustry", [6, 7], "annex1", ["production", "hall", "yard", "rail", "power"]),
  branch("concrete", "23.6", "heavyIndustry", [4, 6], "annex2", ["production", "hall", "yard", "water"]),
  branch("stone", "23.7", "craft", [3, 4], "unlikely", ["yard", "water"]),
  branch("asphalt", "23.99", "heavyIndustry", [5, 7], "annex2", ["production", "yard", "power"]),
  branch("foundry", "24", "heavyIndustry", [5, 7], "annex1", ["production", "hall", "rail", "power", "water"]),
  branch("metalGoods", "25", "lightIndustry", [3, 5], "annex2", ["production", "hall", "power"]),
  branch("metalCoating", "25.61", "heavyIndustry", [4, 6], "annex1", ["production", "power", "water"]),
  branch("electronics", "26", "lightIndustry", [2, 3], "unlikely", ["power"]),
  branch("electrical", "27", "lightIndustry", [2, 4], "annex2", ["production", "hall", "power"]),
  branch("batteries", "27.2", "heavyIndustry", [4, 6], "annex1", ["production", "power", "water"]),
  branch("machinery", "28", "lightIndustry", [3, 5], "annex2", ["production", "hall", "yard", "power"]),
  branch("vehicles", "29 30", "heavyIndustry", [4, 5], "annex2", ["production", "hall", "yard", "power"]),
  branch("shipyard", "30.1", "heavyIndustry", [5, 7], "annex2", ["production", "hall", "yard", "power"]),
  branch("otherGoods", "32", "lightIndustry", [2, 4], "unlikely", []),
  branch("medicalDevices", "32.5", "lightIndustry", [2, 3], "unlikely", ["power"]),
  branch("machineRepair", "33", "craft", [3, 4], "annex2", ["production", "hall", "yard", "power"]),
  branch("biogas", "35", "heavyIndustry", [5, 7], "annex2", ["production", "yard", "power", "water"]),
  branch("heat", "35.3", "heavyIndustry", [4, 6], "annex2", ["production", "hall", "power", "water"]),
  branch("waterSupply", "36", "craft", [2, 3], "unlikely", ["water"]),
  branch("sewage", "37", "heavyIndustry", [5, 6], "annex2", ["yard", "water"]),
  branch("waste", "38", "heavyIndustry", [4, 7], "annex2", ["production", "yard"]),
  branch("hazardousWaste", "38.12 38.22", "heavyIndustry", [6, 7], "annex1", ["production", "yard"]),
  branch("remediation", "39", "heavyIndustry", [4, 6], "annex2", ["production", "yard"]),
  branch("contractors", "41", "craft", [2, 4], "unlikely", ["yard"]),
  branch("civilWorks", "42", "craft", [3, 5], "unlikely", ["yard"]),
  branch("builders", "43", "craft", [2, 4], "unlikely", ["yard"]),
  branch("carTrade", "45.1 45.4", "retailBulky", [2, 3], "unlikely", ["yard"]),
  branch("carRepair", "45 45.2", "craft", [3, 4], "unlikely", ["yard"]),
  branch("carParts", "45.3", "logistics", [2, 3], "unlikely", ["hall"]),
  branch("wholesale", "46 52.1", "logistics", [2, 4], "unlikely", ["hall", "yard"]),
  branch("fuels", "46.71 46.75", "logistics", [4, 6], "annex2", ["yard", "rail"]),
  branch("scrap", "46.77 38.3", "heavyIndustry", [4, 7], "annex2", ["production", "yard", "rail"]),
  branch("shop", "47", null, [1, 3], "unlikely", []),
  branch("petrol", "47.3", null, [3, 4], "unlikely", ["yard"]),
  branch("bulkyGoods", "47.52 47.59", "retailBulky", [1, 3], "unlikely", ["yard"]),
  branch("webshop", "47.9", "logistics", [2, 3], "unlikely", ["hall"]),
  branch("railTransport", "49.1 49.2", "logistics", [4, 5], "unlikely", ["yard", "rail"]),
  branch("buses", "49.3", "logistics", [3, 5], "unlikely", ["yard", "power"]),
  branch("haulage", "49 49.4", "logistics", [3, 5], "unlikely", ["hall", "yard", "power"]),
  branch("shipping", "50", "logistics", [3, 5], "unlikely", ["yard"]),
  branch("airTransport", "51", "logistics", [4, 6], "unlikely", ["yard"]),
  branch("terminal", "52", "logistics", [3, 5], "unlikely", ["hall", "yard", "rail", "power"]),
  branch("courier", "53", "logistics", [2, 4], "unlikely", ["yard", "power"]),
  branch("hotel", "55", null, [1, 2], "unlikely", ["sensitive"]),
  branch("restaurant", "56", null, [1, 3], "unlikely", []),
  branch("catering", "56.2", "foodProduction", [2, 4], "unlikely", ["power", "water"]),
  branch("office", "58 59 60 61 62 63 64 65 66 68 69 70 71 72 73 74 78 79 80 82 84 94", "office", [1, 2], "unlikely", ["sensitive"]),
  branch("datacenter", "63.11", "datacenter", [2, 3], "annex2", ["hall", "power", "water"]),
  branch("laboratory", "71.20 72.1", "laboratory", [2, 3], "unlikely", ["power"]),
  branch("clinic", "75 86", "office", [1, 2], "unlikely", ["sensitive"]),
  branch("rental", "77", "craft", [2, 4], "unlikely", ["yard"]),
  branch("cleaning", "81", "craft", [2, 3], "unlikely", []),
  branch("gardeners", "81.3", "craft", [2, 4], "unlikely", ["yard"]),
  branch("rescue", "84.24 84.25", "craft", [2, 3], "unlikely", ["hall", "yard"]),
  branch("school", "85", null, [1, 2], "unlikely", ["sensitive"]),
  branch("care", "87 88", null, [1, 2], "unlikely", ["sensitive"]),
  branch("culture", "90 91 92", null, [1, 3], "unlikely", []),
  branch("sport", "93", null, [2, 4], "unlikely", ["hall"]),
  branch("homeRepair", "95", "craft", [1, 3], "unlikely", []),
  branch("personalServices", "96", null, [1, 3], "unlikely", []),
  branch("laundry", "96.01", "lightIndustry", [3, 5], "annex2", ["production", "power", "water"]),
];
