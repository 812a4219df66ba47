import { describe, expect, test } from "vitest";
import { placesOf } from "../../src/state/places.ts";
import { plotsWhere, whereIs } from "../../src/state/selectors.ts";
import { aCandidate, aPlotAnswer } from "../builders/fake-answer.ts";
import { rowOf } from "../builders/whole-answer.ts";

const row = (id: string, origin: "offer" | "user" | "site" | "joined") => ({
  ...rowOf(aPlotAnswer(aCandidate(0), "withinPlan", 0)),
  id,
  origin,
});
const plots = [row("site", "site"), row("drawn", "user"), row("site+a", "joined"), row("A-1", "offer")];
const expansion = { here: ["site", "drawn"], notes: [] };
const answer = { expansion, plots };

describe("where a plot lies to the company's present site", () => {
  test("is here for the site and for what the user drew on it, next door for what is joined, elsewhere for the rest", () => {
    expect(plots.map((plot) => whereIs(answer, plot))).toEqual(["here", "here", "nextDoor", "elsewhere"]);
  });

  test("is nowhere without a site, and then the list shows all whatever it is asked for", () => {
    expect(whereIs({ expansion: null }, plots[0])).toBeNull();
    expect(plotsWhere({ expansion: null, plots }, "here")).toEqual(plots);
  });

  test("chooses plots and leaves their order alone", () => {
    expect(plotsWhere(answer, "here").map(({ id }) => id)).toEqual(["site", "drawn"]);
    expect(plotsWhere(answer, null)).toBe(plots);
  });

  test("the locator finds what is made for a request", () => {
    expect(placesOf(true, null, [], [{ id: "site", name: "Nuværende grund" }])).toEqual([{ id: "site", name: "Nuværende grund" }]);
  });
});
