import type { UserPlot } from "../../src/domain/plot.ts";
import { noRecords } from "../../src/domain/records.ts";
import { type Acts, createActs } from "../../src/state/acts.ts";
import { startChecking } from "../../src/state/check.ts";
import type { RequestDraft } from "../../src/state/draft.ts";
import { emptyDraft } from "../../src/state/draft.ts";
import type { Download } from "../../src/state/exporting.ts";
import { startFitting } from "../../src/state/fitting.ts";
import type { Project } from "../../src/state/project.ts";
import { createGrundlagStore, type Store } from "../../src/state/store.ts";
import { initialView } from "../../src/state/view.ts";
import type { Checker } from "../../src/worker/protocol.ts";
import { createFakeChecker } from "./fake-checker.ts";

/** A project in Allerød on 22 November 2026 with nothing in it. */
export const aProject = (rest: Partial<Project> = {}): Project => ({
  pack: "0201-alleroed",
  request: null,
  on: "2026-11-22",
  plots: [],
  records: noRecords,
  ...rest,
});

/** A square of 100 m that a user drew, in EPSG:25832. */
export const aUserPlot = (id: string): UserPlot => ({
  id,
  name: `Tegnet ${id}`,
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [710_000, 6_195_000],
        [710_100, 6_195_000],
        [710_100, 6_195_100],
        [710_000, 6_195_100],
        [710_000, 6_195_000],
      ],
    ],
  },
});

/** A draft that can be filed: heavy industry of class 6, 24,000 m² of land, 9,500 m² of floor, 14 m high, two storeys. */
export const aDraft = (rest: Partial<RequestDraft> = {}): RequestDraft => ({
  ...emptyDraft,
  company: "Nordisk Beton A/S",
  use: "heavyIndustry",
  classFrom: 6,
  classTo: 6,
  plotArea: 24_000,
  floorArea: 9500,
  height: 14,
  storeys: 2,
  ...rest,
});

export interface Session {
  readonly store: Store;
  readonly acts: Acts;
  readonly downloads: Parameters<Download>[0][];
  readonly stop: () => void;
}

/** A store with everything that writes to it, on a fake checker. */
export function startSession(checker: Checker = createFakeChecker(), project: Partial<Project> = {}): Session {
  const store = createGrundlagStore(aProject(project), initialView("da"));
  const downloads: Parameters<Download>[0][] = [];
  const acts = createActs(store, checker, (file) => downloads.push(file));
  const [stopChecking, stopFitting] = [startChecking(store, checker), startFitting(store, checker)];
  return {
    store,
    acts,
    downloads,
    stop: () => {
      stopFitting();
      stopChecking();
    },
  };
}
