import { describe, expect, it } from "vitest";
import { enteredValues, offerWith, publicRecords } from "../../src/domain/entered-offer.ts";
import type { Offer } from "../../src/domain/plot.ts";
import { type EnteredOffer, noRecords } from "../../src/domain/records.ts";
import { availabilityOf, canBeHad, emptyOffer, leadingPrice, publicOffer } from "../../src/domain/stock.ts";
import { stockFaults } from "../../src/domain/stock-faults.ts";

const offer = (said: Partial<Offer>): Offer => ({ ...emptyOffer, status: "ledig", ...said });
const entry = (id: string, values: EnteredOffer["values"], plot = "G-1"): EnteredOffer => ({
  id,
  plot,
  values,
  by: `Planlægger ${id}`,
  on: "2026-11-22",
});

describe("whether a plot can be had", () => {
  it.each<[string, Partial<Offer>, string]>([
    ["nothing but a free public status", {}, "free"],
    ["for sale on both sides", { internalStatus: "forSale" }, "free"],
    ["an option that the public is not told of", { internalStatus: "option" }, "reserved"],
    ["sold on the inside only", { internalStatus: "sold" }, "sold"],
    ["kept for own growth", { internalStatus: "ownGrowth" }, "withheld"],
    ["a reason alone", { unavailable: "cleanUp" }, "withheld"],
    ["a word that nobody can read", { internalStatus: "unclear" }, "withheld"],
    ["nothing left for sale", { forSaleArea: 0 }, "withheld"],
    ["nothing left for sale because all is reserved", { forSaleArea: 0, reservedArea: 5000 }, "reserved"],
    ["one square metre for sale", { forSaleArea: 1, reservedArea: 5000 }, "free"],
    ["sold outside, for sale inside", { status: "solgt", internalStatus: "forSale" }, "sold"],
    ["not for sale yet", { status: "kommende" }, "withheld"],
    ["reserved, and sold inside", { status: "reserveret", internalStatus: "sold" }, "sold"],
  ])("%s", (_, said, expected) => {
    expect(availabilityOf(offer(said))).toBe(expected);
  });

  it("land that nobody offers can be asked for", () => {
    expect([canBeHad(null), canBeHad(offer({})), canBeHad(offer({ unavailable: "legal" }))]).toEqual([true, true, false]);
  });
});

describe("what does not hang together", () => {
  const codes = (said: Partial<Offer>) => stockFaults(offer(said)).map(({ code, over }) => [code, over]);

  it.each<[string, Partial<Offer>, (string | number)[][]]>([
    ["net and road fill gross", { grossArea: 10_000, netArea: 8000, roadArea: 2000 }, []],
    ["one square metre over is rounding", { grossArea: 10_000, netArea: 8001, roadArea: 2000 }, []],
    ["more than one is told", { grossArea: 10_000, netArea: 8001.5, roadArea: 2000 }, [["netAndRoadOverGross", 1.5]]],
    ["net alone over gross", { grossArea: 10_000, netArea: 12_000 }, [["netAndRoadOverGross", 2000]]],
    ["nothing is known of gross", { netArea: 8000, roadArea: 2000 }, []],
    ["reserved and for sale fill net", { netArea: 8000, reservedArea: 3000, forSaleArea: 5000 }, []],
    ["promised twice", { netArea: 8000, reservedArea: 3000, forSaleArea: 5002 }, [["promisedOverNet", 2]]],
    ["promised over gross less road", { grossArea: 9000, roadArea: 1000, reservedArea: 8500 }, [["promisedOverNet", 500]]],
    ["promised over gross", { grossArea: 9000, forSaleArea: 9100 }, [["promisedOverNet", 100]]],
    ["sold land for sale", { status: "solgt", forSaleArea: 1 }, [["soldForSale", 0]]],
    ["public free, kept inside", { internalStatus: "ownGrowth" }, [["publicFree", 0]]],
    ["a full price under the bare one", { priceWithConnection: 300, priceWithoutConnection: 400 }, [["pricesCross", 0]]],
    ["two prices for one thing", { pricePerSquareMetre: 300, connectionIncluded: true, priceWithConnection: 310 }, [["pricesDiffer", 0]]],
    ["a quoted price of unknown kind differs from none", { pricePerSquareMetre: 300, priceWithConnection: 310 }, []],
  ])("%s", (_, said, expected) => {
    expect(codes(said)).toEqual(expected);
  });
});

describe("what is entered", () => {
  const pack = offer({ pricePerSquareMetre: 250, grossArea: 9000 });

  it("lies over the pack's value, the last entry first, and leaves the rest", () => {
    const entries = [entry("1", { status: "reserveret", reservedArea: 4000 }), entry("2", { status: "solgt", grossArea: null })];
    expect(offerWith(pack, entries)).toEqual({ ...pack, status: "solgt", reservedArea: 4000, grossArea: null });
    expect(enteredValues(entries)).toEqual([
      { field: "status", by: "Planlægger 2", on: "2026-11-22" },
      { field: "grossArea", by: "Planlægger 2", on: "2026-11-22" },
      { field: "reservedArea", by: "Planlægger 1", on: "2026-11-22" },
    ]);
  });

  it("puts land on offer that nobody offered, once it has a status", () => {
    expect(offerWith(null, [entry("1", { netArea: 4000 })])).toBe(null);
    expect(offerWith(null, [entry("1", { netArea: 4000 }), entry("2", { status: "ledig" })])).toEqual(offer({ netArea: 4000 }));
  });

  it("loses what is internal on its way out, and is left out where nothing else was said", () => {
    const internal = entry("1", { internalStatus: "option", unavailable: "legal" });
    const mixed = entry("2", { internalStatus: "option", forSaleArea: 10 });
    expect(publicRecords({ ...noRecords, offers: [internal, mixed] }).offers).toEqual([{ ...mixed, values: { forSaleArea: 10 } }]);
    const open = publicOffer(offer({ internalStatus: "option", unavailable: "legal" }));
    expect(Object.keys(open)).not.toContain("internalStatus");
    expect({ ...open, internalStatus: null, unavailable: null }).toEqual(offer({}));
  });
});

it("the price that holds everything is quoted first", () => {
  expect(leadingPrice({ withConnection: 300, withoutConnection: 200, unsaid: 250 })).toEqual({
    pricePerSquareMetre: 300,
    connectionIncluded: true,
  });
  expect(leadingPrice({ withConnection: null, withoutConnection: 200, unsaid: 250 })).toEqual({
    pricePerSquareMetre: 250,
    connectionIncluded: null,
  });
  expect(leadingPrice({ withConnection: null, withoutConnection: 200, unsaid: null })).toEqual({
    pricePerSquareMetre: 200,
    connectionIncluded: false,
  });
  expect(leadingPrice({ withConnection: null, withoutConnection: null, unsaid: null })).toEqual({
    pricePerSquareMetre: null,
    connectionIncluded: null,
  });
});
