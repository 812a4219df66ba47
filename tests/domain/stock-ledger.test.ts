import { describe, expect, it } from "vitest";
import { offerWith } from "../../src/domain/entered-offer.ts";
import type { Offer } from "../../src/domain/plot.ts";
import type { EnteredOffer } from "../../src/domain/records.ts";
import { emptyOffer } from "../../src/domain/stock.ts";
import { type Ledger, ledgerOf, ledgerOfAll, ledgerShares } from "../../src/domain/stock-ledger.ts";
import { randomEdit, randomOffer, seeded } from "../builders/random-offers.ts";

const shares = (ledger: Ledger) =>
  Object.fromEntries(ledgerShares.flatMap((share) => (ledger[share] === 0 ? [] : [[share, ledger[share]]])));
const of = (said: Partial<Offer>, drawnArea = 10_000) =>
  ledgerOf({ id: "G", drawnArea, offer: { ...emptyOffer, status: "ledig", ...said } });

describe("the land of a plot", () => {
  const areas = { grossArea: 10_000, roadArea: 1000, netArea: 8000 };
  it.each<[string, Partial<Offer>, Record<string, number>]>([
    ["free to the last square metre that can be used", areas, { road: 1000, unusable: 1000, free: 8000 }],
    ["sold", { ...areas, status: "solgt" }, { road: 1000, unusable: 1000, sold: 8000 }],
    [
      "kept for own growth but for what is reserved",
      { ...areas, internalStatus: "ownGrowth", reservedArea: 500 },
      { road: 1000, unusable: 1000, reserved: 500, kept: 7500 },
    ],
    [
      "partly reserved, partly for sale, the rest not accounted for",
      { ...areas, reservedArea: 3000, forSaleArea: 4000 },
      { road: 1000, unusable: 1000, reserved: 3000, free: 4000, notStated: 1000 },
    ],
    ["reserved as a whole where no area is stated", { ...areas, status: "reserveret" }, { road: 1000, unusable: 1000, reserved: 8000 }],
    [
      "for sale beside what is reserved",
      { ...areas, status: "reserveret", forSaleArea: 5000 },
      { road: 1000, unusable: 1000, free: 5000, notStated: 3000 },
    ],
    ["not accounted for where it contradicts itself", { ...areas, reservedArea: 8000, forSaleArea: 8000 }, { notStated: 10_000 }],
    ["all free at most where nothing is stated", {}, { free: 10_000 }],
    ["as registered where nobody states the gross area", { registeredArea: 9990 }, { free: 9990 }],
  ])("is %s", (_, said, expected) => expect(shares(of(said))).toEqual(expected));

  it("says where its net area is not stated", () => {
    expect([of({}).atMost, of({ netArea: 9000 }).atMost]).toEqual([1, 0]);
  });
});

it("sums to the gross area to one square metre after any sequence of entries (400 seeds)", () => {
  for (let seed = 1; seed <= 400; seed++) {
    const random = seeded(seed);
    const plots = Array.from({ length: 8 }, (_, at) => ({
      id: `G-${at}`,
      base: randomOffer(random),
      drawnArea: Math.round(random() * 1e7) / 100,
    }));
    const entries: EnteredOffer[] = [];
    for (let step = 0; step < 12; step++) {
      const { id } = plots[Math.floor(random() * plots.length)];
      if (random() < 0.2) entries.splice(Math.floor(random() * entries.length), 1);
      else entries.push(randomEdit(random, `o${step}`, id));
      const now = plots.map(({ id: plot, base, drawnArea }) => ({
        id: plot,
        drawnArea,
        offer:
          offerWith(
            base,
            entries.filter((entry) => entry.plot === plot),
          ) ?? base,
      }));
      const ledger = ledgerOfAll(now);
      const gross = now.reduce((sum, { offer, drawnArea }) => sum + (offer.grossArea ?? offer.registeredArea ?? drawnArea), 0);
      const parts = ledgerShares.map((share) => ledger[share]);
      expect(Math.abs(parts.reduce((sum, part) => sum + part, 0) - gross), `seed ${seed}`).toBeLessThan(1);
      expect(Math.min(...parts), `seed ${seed}`).toBeGreaterThan(-1e-6);
      expect(ledger.plots).toBe(8);
    }
  }
});
