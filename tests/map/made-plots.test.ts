import { expect, test } from "vitest";
import { noRecords } from "../../src/domain/records.ts";
import { plotFeatures } from "../../src/map/plot-features.ts";
import { aCandidate, anAnswer } from "../builders/fake-answer.ts";
import { aRequest } from "../builders/requests.ts";
import { rowsOf } from "../builders/whole-answer.ts";

test("the map draws the present site, and of the sites joined with land, which lie over each other, only the chosen", () => {
  const site = { ...aCandidate(1), id: "site", origin: "site" } as const;
  const joined = [2, 3].map((index) => ({ ...aCandidate(index), id: `site+${index}`, origin: "joined" }) as const);
  const made = [site, ...joined];
  const input = { request: aRequest(), on: "2026-11-22", plots: [], records: noRecords };
  const rows = { ...rowsOf(anAnswer(input, [aCandidate(0), ...made], () => "withinPlan")), made };
  const drawn = (chosen: readonly string[]) =>
    plotFeatures(rows, [aCandidate(0)], [], false, chosen).plots.features.map(({ properties }) => properties.id);
  expect(drawn([])).toEqual(["A-1", "site"]);
  expect(drawn(["site+3"])).toEqual(["A-1", "site", "site+3"]);
});
