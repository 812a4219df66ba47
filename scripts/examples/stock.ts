import type { StockWish } from "./describe.ts";

const contact = "Grundsalg";

/** What may be said of plots on offer; all of it made up. */
export const stock = {
  /** All of it for sale, a little of it road. */
  whole: { internalStatus: "til salg", road: 0.04, forSale: 1, barePrice: 480, conditions: "Byggepligt inden tre år", contact },
  /** A part is promised, the rest for sale. */
  parted: { internalStatus: "til salg", road: 0.05, reserved: 0.3, forSale: 0.7, deadline: "2027-03-01", contact },
  option: { internalStatus: "option", road: 0.05, reserved: 1, forSale: 0, deadline: "2027-06-30", contact },
  sold: { internalStatus: "solgt", road: 0.03 },
  ownGrowth: { internalStatus: "egen vækst", reason: "egen vækst", reserved: 1, forSale: 0 },
  cleanUp: { internalStatus: "holdt tilbage", reason: "oprydning", forSale: 0, contact },
} as const satisfies Readonly<Record<string, StockWish>>;
