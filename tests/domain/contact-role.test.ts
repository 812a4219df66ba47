import { describe, expect, it } from "vitest";
import { personIn, roleIn } from "../../src/domain/contact-role.ts";

describe("a contact is a role, never a person", () => {
  it.each([
    "Erhvervskonsulent",
    "Team Grundsalg, Ejendomme og Jura",
    "Teknik og Miljø",
    "Aarhus Kommune, Opkøb og Grundsalg",
    "Business Development Office",
    "salgsafdelingen",
    "Lokalplan 14.E11.1, 8 grunde, 2026",
  ])("%s is a role", (text) => expect(personIn(text)).toBe(null));

  it.each([
    ["Anna Holm", "name"],
    ["Anna K. Holm", "name"],
    ["erhvervskonsulent Jens-Peter Ørsted", "name"],
    ["Lars von Trier", "name"],
    ["grundsalg@eksempel.dk", "mail"],
    ["Ring 12 34 56 78", "phone"],
    ["+45 12345678", "phone"],
    ["Grundsalg, 1234 5678", "phone"],
  ])("%s gives a person away", (text, mark) => expect(personIn(text)).toBe(mark));

  it("of which nothing is kept", () => {
    expect([roleIn("Anna Holm"), roleIn("Grundsalg"), roleIn(null)]).toEqual([null, "Grundsalg", null]);
  });
});
