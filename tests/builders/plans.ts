import type { DatasetId, FieldsOf } from "../../src/catalog/index.ts";
import type { Shape } from "../../src/geo/shape.ts";
import type { FeatureDraft } from "./layers.ts";
import { rectangle } from "./plots.ts";

type PlanDataset = Extract<DatasetId, "lokalplaner" | "delomraader" | "byggefelter" | "kommuneplanrammer" | "lokalplanforslag">;

/** Ground that lies under the whole of the tests' plot, 100 × 100 m, and 100 m beyond it on every side: 9 ha. */
export const wide: Shape = rectangle(-100, -100, 300, 300);

const feature =
  <D extends PlanDataset>(standard: Partial<FieldsOf<D>>) =>
  (fields: Partial<FieldsOf<D>> = {}, shape: Shape = wide): FeatureDraft<D> => {
    const all: Partial<FieldsOf<D>> = { ...standard, ...fields };
    return { shape, fields: all, id: `plan-${all.number ?? "?"}`, link: `https://dokument.plandata.dk/${all.number ?? "?"}.pdf` };
  };

/** Lokalplan 3-392 Farremosen of Allerød, a business area in force since 2017, without a number unless the test gives one. */
export const aLokalplan = feature<"lokalplaner">({
  planId: "392",
  number: "3-392",
  name: "Farremosen",
  municipality: "201",
  planType: "20.1",
  useGeneral: 31,
  useSpecific: [3100],
  adopted: "2017-03-30",
  inForce: "2017-04-05",
});

/** Kommuneplanramme LU.E.04, in force since 2022, without a number unless the test gives one. */
export const aRamme = feature<"kommuneplanrammer">({
  planId: "804",
  number: "LU.E.04",
  name: "Farremosen",
  municipality: "201",
  planType: "10.1",
  useGeneral: 31,
  adopted: "2022-01-27",
  inForce: "2022-02-02",
});

/** Delområde II of lokalplan 3-392. */
export const aDelomraade = feature<"delomraader">({
  planId: "392-2",
  lokalplanId: "392",
  number: "3-392",
  name: "Farremosen",
  partNumber: "II",
  planType: "30.1",
  municipality: "201",
});

/** A binding byggefelt A of lokalplan 3-392. */
export const aByggefelt = feature<"byggefelter">({
  planId: "392-a",
  lokalplanId: "392",
  number: "3-392",
  name: "Farremosen",
  partNumber: "A",
  planType: "30.4",
  municipality: "201",
  binding: true,
});

/** Proposal 3-420 for Nymøllevej, in hearing from 1 October to 26 November 2026. */
export const aForslag = feature<"lokalplanforslag">({
  planId: "420",
  number: "3-420",
  name: "Nymøllevej",
  municipality: "201",
  planType: "20.1",
  proposed: "2026-09-24",
  hearingStart: "2026-10-01",
  hearingEnd: "2026-11-26",
});

type PerUse = FieldsOf<"lokalplaner">["perUse"][number];

/** Numbers that a plan states for one of its uses only; the rest of them blank. */
export const aUse = (use: number, numbers: Partial<PerUse> = {}): PerUse => ({
  plotRatio: null,
  plotRatioOf: null,
  maxHeight: null,
  maxStoreys: null,
  groundCoverage: null,
  groundCoverageOf: null,
  minPlotArea: null,
  ...numbers,
  use,
});
