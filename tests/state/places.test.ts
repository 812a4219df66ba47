import { describe, expect, test } from "vitest";
import type { UserPlot } from "../../src/domain/plot.ts";
import { meantPlaces, placesOf, siteOf } from "../../src/state/places.ts";
import { aUserPlot } from "../builders/screens.ts";

const places = ["Nord 1", "Nord 11", "Syd 1", "Ved Nord", "Ægirsvej 2"].map((name, index) => ({ id: `p-${index}`, name }));
const meant = (written: string, most = 50) => meantPlaces(places, written, most).map(({ name }) => name);

describe("what is meant by some words", () => {
  test.each([
    ["nothing yet", "", ["Nord 1", "Nord 11", "Syd 1", "Ved Nord", "Ægirsvej 2"]],
    ["a beginning, then what holds it", "nord", ["Nord 1", "Nord 11", "Ved Nord"]],
    ["an end", "1", ["Nord 1", "Nord 11", "Syd 1"]],
    ["an id", " P-3 ", ["Ved Nord"]],
    ["Danish letters in capitals", "ÆGIR", ["Ægirsvej 2"]],
    ["name and id together", "syd 1 p-2", ["Syd 1"]],
    ["nobody", "vest", []],
  ])("%s", (_, written, names) => {
    expect(meant(written)).toEqual(names);
  });

  test("a beginning is never pushed out by what only holds the words", () => {
    const many = [...Array.from({ length: 60 }, (_, index) => ({ id: `h-${index}`, name: `Ved ås ${index}` })), { id: "b", name: "Ås" }];
    const found = meantPlaces(many, "ås", 50);
    expect(found).toHaveLength(50);
    expect(found[0].name).toBe("Ås");
  });
});

test("the user's own plots can be opened once there is an answer", () => {
  const own = [aUserPlot("a")];
  expect(placesOf(false, null, own)).toEqual([]);
  expect(placesOf(true, null, own)).toEqual([{ id: "a", name: "Tegnet a" }]);
});

describe("where a company stands", () => {
  const hollow: UserPlot = { id: "hollow", name: "", geometry: { type: "Polygon", coordinates: [] } };

  test("on a plot of the user's, metres become degrees", () => {
    const site = siteOf(null, [aUserPlot("a")], "a");
    const [[lon, lat]] = site?.type === "Polygon" ? site.coordinates[0] : [[0, 0]];
    expect([Math.floor(lon), Math.floor(lat)]).toEqual([12, 55]);
  });

  test("nowhere, where there is no such plot or nothing in it", () => {
    expect([siteOf(null, [], "a"), siteOf(null, [hollow], "hollow")]).toEqual([null, null]);
  });
});
