import { describe, expect, test } from "vitest";
import type { Offer } from "../../src/domain/plot.ts";
import { emptyOffer } from "../../src/domain/stock.ts";
import { draftOfOffer, type OfferDraft, readOffer } from "../../src/state/offer-draft.ts";
import { randomOffer, seeded } from "../builders/random-offers.ts";

const on = "2026-11-23";
const offer: Offer = {
  ...emptyOffer,
  status: "ledig",
  pricePerSquareMetre: 250,
  connectionIncluded: true,
  priceWithConnection: 250,
  netArea: 9000,
};
const said = (part: Partial<OfferDraft>, from: Offer | null = offer) =>
  readOffer({ ...draftOfOffer(from, "Planafdelingen", on), ...part }, from);
const values = (part: Partial<OfferDraft>, from: Offer | null = offer) => {
  const result = said(part, from);
  return result.ok ? result.value.values : result.problems.map(({ field, code }) => [field, code]);
};

describe("what a planner writes of an offer", () => {
  test("is only what is otherwise than before, with name and day", () => {
    expect(said({ netArea: 8000, forSaleArea: 0, services: "Kloak, ,VAND" })).toEqual({
      ok: true,
      value: { values: { netArea: 8000, forSaleArea: 0, services: ["kloak", "vand"] }, by: "Planafdelingen", on },
    });
    expect(values({ netArea: null, conditions: "  " })).toEqual({ netArea: null });
  });

  test("is nothing where nothing was changed, whatever the offer", () => {
    const random = seeded(5);
    for (let round = 0; round < 300; round++) expect(values({}, randomOffer(random)), `round ${round}`).toEqual({});
  });

  test("leaves services alone that were not touched, however they are written", () => {
    const odd = { ...offer, services: ["Motorvej 1,2 km", "Fjernvarme"] };
    expect(values({ netArea: 1 }, odd)).toEqual({ netArea: 1 });
    expect(values({ services: "Fjernvarme" }, odd)).toEqual({ services: ["fjernvarme"] });
  });

  test("says all prices anew where one is new, the whole one leading", () => {
    expect(values({ withoutConnection: 180 })).toEqual({
      pricePerSquareMetre: 250,
      connectionIncluded: true,
      priceWithConnection: 250,
      priceWithoutConnection: 180,
    });
    expect(values({ withConnection: null })).toEqual({
      pricePerSquareMetre: null,
      connectionIncluded: null,
      priceWithConnection: null,
      priceWithoutConnection: null,
    });
  });

  test("puts land on offer that nobody offered, once it has a status", () => {
    expect(values({}, null)).toEqual([["status", "required"]]);
    expect(values({ status: "ikkeUdbudt" }, null)).toEqual({ status: "ikkeUdbudt" });
  });

  test.each<[Partial<OfferDraft>, string[][]]>([
    [{ contactRole: "Anna Holm" }, [["contactRole", "person"]]],
    [{ contactRole: "x".repeat(101) }, [["contactRole", "tooLong"]]],
    [{ by: " " }, [["by", "required"]]],
    [{ on: "" }, [["on", "required"]]],
    [{ withConnection: 20_000.01 }, [["withConnection", "range"]]],
    [{ grossArea: -1 }, [["grossArea", "range"]]],
    [{ grossArea: 1_000_000_001 }, [["grossArea", "range"]]],
  ])("is told of what is wrong: %j", (part, faults) => {
    expect(values(part)).toEqual(faults);
  });

  test("may be as large as it can be", () => {
    expect(values({ grossArea: 1_000_000_000, withoutConnection: 20_000 })).toMatchObject({
      grossArea: 1_000_000_000,
      priceWithoutConnection: 20_000,
    });
  });
});
