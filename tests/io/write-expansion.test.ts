import { expect, test } from "vitest";
import type { Expansion } from "../../src/domain/expansion.ts";
import { noRecords } from "../../src/domain/records.ts";
import { writeCsv } from "../../src/io/write-csv.ts";
import { writeGeojson } from "../../src/io/write-geojson.ts";
import { writeJson } from "../../src/io/write-json.ts";
import { aCandidate, anAnswer } from "../builders/fake-answer.ts";
import { aRequest } from "../builders/requests.ts";

const both = (text: string) => ({ da: text, en: text });
const expansion: Expansion = {
  kind: "nextDoor",
  parts: [{ id: "a", name: "matr.nr. 7a", kind: "parcel", area: 5000 }],
  newLand: 5000.5,
  distance: 0,
  gains: [both("Virksomheden bliver."), both("Mere plads.")],
  losses: [both("Der skal købes.")],
};
const search = { here: ["site"], notes: [both("De 12 mindste vises.")] };
const asked = { request: aRequest(), on: "2026-11-22", plots: [], records: noRecords };
const [plot, ...others] = anAnswer(asked, [aCandidate(0), aCandidate(1)], () => "withinPlan").plots;
const answer = { ...anAnswer(asked, []), expansion: search, plots: [{ ...plot, expansion }, ...others] };

test("the table tells in each row of a plot where it lies, what land is new, and what is gained and lost; nothing where no site is named", () => {
  const [names, ...rows] = writeCsv(answer)
    .trimEnd()
    .split("\r\n")
    .map((row) =>
      row
        .replace("\uFEFF", "")
        .replace(/"[^"]*"/g, "quoted")
        .split(";"),
    );
  const told = (row: readonly string[]) => ["sted", "nyt areal m²", "afstand m", "vinder", "taber"].map((name) => row[names.indexOf(name)]);
  expect(told(rows[0])).toEqual(["Ved siden af", "5000,5", "0", "Virksomheden bliver. Mere plads.", "Der skal købes."]);
  expect(told(rows[rows.length - 1])).toEqual(["", "", "", "", ""]);
});

test("GeoJSON and JSON carry it whole, with what is said of the search", () => {
  const geojson = JSON.parse(writeGeojson(answer));
  expect(geojson.features[0].properties.expansion).toEqual(expansion);
  expect(geojson.expansion).toEqual(search);
  const json = JSON.parse(writeJson(answer));
  expect(json.plots[0].expansion).toEqual(expansion);
  expect(json.expansion).toEqual(search);
});
