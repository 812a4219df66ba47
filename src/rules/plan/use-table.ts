import type { Use } from "../../domain/request.ts";

/** What a plan's use says to a company's use. `unclear`: the code says nothing that can be held against it. */
export const useVerdicts = ["permitted", "conditional", "unclear", "no"] as const;
/** One of `useVerdicts`, the mildest first. */
export type UseVerdict = (typeof useVerdicts)[number];

type Row = Readonly<Partial<Record<Use, UseVerdict>>>;

const [yes, maybe, no] = ["permitted", "conditional", "no"] as const;
const none: Readonly<Record<Use, UseVerdict>> = {
  office: no,
  lightIndustry: no,
  heavyIndustry: no,
  logistics: no,
  craft: no,
  retailBulky: no,
  datacenter: no,
  laboratory: no,
  foodProduction: no,
};

/**
 * Our proposal of what the specific codes hold. Only 3100 is confirmed in today's list; 3110–3150 have the names of the list before it
 * (kontor og service, lettere industri, tungere industri, særlige beliggenhedskrav, havneerhverv). A code that is not here is unclear.
 * Offices may go with heavier industry: Allerød's LU.E.02 has room for them up to 1,500 m².
 */
const specific: Readonly<Record<number, Row>> = {
  3100: {
    office: yes,
    lightIndustry: yes,
    heavyIndustry: maybe,
    logistics: yes,
    craft: yes,
    retailBulky: maybe,
    datacenter: yes,
    laboratory: yes,
    foodProduction: yes,
  },
  3110: { ...none, office: yes, laboratory: maybe, datacenter: maybe, craft: maybe },
  3120: {
    ...none,
    office: maybe,
    lightIndustry: yes,
    logistics: maybe,
    craft: yes,
    retailBulky: maybe,
    datacenter: maybe,
    laboratory: yes,
    foodProduction: maybe,
  },
  3130: {
    ...none,
    office: maybe,
    lightIndustry: yes,
    heavyIndustry: yes,
    logistics: yes,
    craft: maybe,
    datacenter: maybe,
    laboratory: maybe,
    foodProduction: yes,
  },
  3140: { ...none, office: maybe, lightIndustry: maybe, heavyIndustry: yes, logistics: maybe, datacenter: maybe, foodProduction: maybe },
  3150: { ...none, lightIndustry: maybe, heavyIndustry: maybe, logistics: maybe, foodProduction: maybe },
  4110: { ...none, office: yes, craft: maybe, retailBulky: maybe, laboratory: maybe },
  4120: { ...none, office: yes, craft: maybe, retailBulky: maybe },
  4130: { ...none, craft: maybe },
  4140: { ...none, retailBulky: maybe },
};

/** What the general use says where no specific one does: 31 business, 21 mixed, 41 centre, 71 public, 81 technical plant, 96 other. */
const general: Readonly<Record<number, Row>> = {
  11: none,
  21: {
    ...none,
    office: yes,
    lightIndustry: maybe,
    craft: maybe,
    retailBulky: maybe,
    datacenter: maybe,
    laboratory: maybe,
    foodProduction: maybe,
  },
  31: specific[3100],
  41: { ...none, office: yes, craft: maybe, retailBulky: maybe, laboratory: maybe },
  51: none,
  61: none,
  71: { ...none, office: maybe, laboratory: maybe },
  81: { ...none, datacenter: maybe },
  91: none,
  96: {},
};

/** Both tables, by the register's codes. */
export const useTable = { specific, general } as const;

/** The general code that a specific one belongs to: 3110 lies under 31, 1130 under 11. */
const familyOf = (code: number): number => Math.floor(code / 1000) * 10 + 1;
/** Families whose codes we can name one by one; an unknown code in them is unclear. */
const namedFamilies: readonly number[] = [31, 41];
/** Housing, recreation and summer houses: as further uses of a plan they say nothing of its business part. */
const silentFamilies: readonly number[] = [11, 51, 61];

const milder = (a: UseVerdict, b: UseVerdict): UseVerdict => (useVerdicts.indexOf(a) <= useVerdicts.indexOf(b) ? a : b);

/** What one specific use code says to a use; a code that we cannot name says what its family says. */
export function specificVerdict(code: number, use: Use): UseVerdict {
  const family = familyOf(code);
  return specific[code]?.[use] ?? (namedFamilies.includes(family) ? undefined : general[family]?.[use]) ?? "unclear";
}

/**
 * What a plan says to a use: the mildest of its specific uses, for it permits each of them; where none of them tells, its general use.
 * A plan without any use in the register is unclear.
 */
export function verdictOnUse(plan: { readonly useGeneral: number | null; readonly useSpecific: readonly number[] }, use: Use): UseVerdict {
  let mildest: UseVerdict | null = null;
  for (const code of plan.useSpecific) {
    if (plan.useGeneral !== null && silentFamilies.includes(familyOf(code))) continue;
    const verdict = specificVerdict(code, use);
    mildest = mildest === null ? verdict : milder(mildest, verdict);
  }
  return mildest ?? (plan.useGeneral === null ? undefined : general[plan.useGeneral]?.[use]) ?? "unclear";
}
