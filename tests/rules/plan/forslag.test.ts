import { forslag } from "../../../src/rules/plan/forslag.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer } from "../../builders/layers.ts";
import { aForslag } from "../../builders/plans.ts";
import { rectangle } from "../../builders/plots.ts";

type Fields = Parameters<typeof aForslag>[0];
const layers = (...all: Fields[]) => ({
  lokalplanforslag: aLayer(
    "lokalplanforslag",
    all.map((fields) => aForslag(fields)),
  ),
});
const published = (hearingStart: string | null, proposed: string | null = null) => layers({ hearingStart, proposed });

casesFor(forslag, [
  {
    name: "a search names where it looked",
    layers: layers(),
    expect: "none",
    says: "Intet lokalplanforslag fundet på grunden i «Lokalplanforslag» pr. 1. november 2026.",
  },
  {
    name: "a running proposal is told in the words of § 17, with its last day",
    layers: published("2026-10-01"),
    expect: "running",
    says: "dog højst til 1. oktober 2027, må grunden ikke udnyttes, så det foregriber den (§ 17).",
  },
  { name: "no proposal", layers: layers(), expect: "none", says: "pr. 1. november 2026" },
  {
    name: "a proposal on the day of its publication",
    on: "2026-10-01",
    layers: layers({}),
    expect: "running",
    measured: 100,
    says: "3-420 Nymøllevej dækker 100 % af grunden og blev offentliggjort 1. oktober 2026 (høring til 26. november 2026)",
  },
  { name: "a proposal whose year ends today", layers: published("2025-11-22"), expect: "running", says: "22. november 2026" },
  { name: "a proposal whose year ended yesterday", layers: published("2025-11-21"), expect: "older", says: "21. november 2025" },
  { name: "a proposal of tomorrow", layers: published("2026-11-23"), expect: "notYet" },
  { name: "the date of the proposal stands in for the hearing's", layers: published(null, "2025-11-22"), expect: "running" },
  { name: "a proposal without a date", layers: published(null), expect: "undated" },
  { name: "29 February runs until 1 March", on: "2025-03-01", layers: published("2024-02-29"), expect: "running" },
  { name: "29 February does not run until 2 March", on: "2025-03-02", layers: published("2024-02-29"), expect: "older" },
  {
    name: "of two proposals the one that binds leads",
    layers: layers({ number: "old", hearingStart: "2020-01-01" }, { number: "3-420" }),
    expect: "running",
    says: "3-420",
  },
  {
    name: "a proposal on a tenth of the plot says so",
    layers: { lokalplanforslag: aLayer("lokalplanforslag", [aForslag({}, rectangle(90, -50, 100, 200))]) },
    expect: "running",
    measured: 10,
  },
  {
    name: "a proposal that only touches the plot is none",
    layers: { lokalplanforslag: aLayer("lokalplanforslag", [aForslag({}, rectangle(100, 0, 100, 100))]) },
    expect: "none",
  },
]);
