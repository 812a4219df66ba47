import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Handler } from "../replay/answer.ts";
import { type Fault, faulty } from "../replay/fault.ts";
import { geoserver } from "../replay/geoserver.ts";
import type { HeldLayer } from "../replay/layer.ts";
import { type HeldElement, overpass } from "../replay/overpass.ts";
import { type Replay, startReplay } from "../replay/serve.ts";
import {
  amongOthers,
  boundaryLayer,
  emptyLayer,
  exampleLayer,
  natureNames,
  planNames,
  themedPlans,
  townElements,
  waterNames,
} from "./town-layers.ts";

/** Where the town's services answer. */
export const paths = {
  plandata: "/geoserver/wfs",
  nature: "/miljoeportal/wfs",
  water: "/grukos/ows",
  dagi: "/dagi/wfs",
  overpass: "/api/interpreter",
  nowhere: "/nowhere",
} as const;

/** The town's plans as Plandata serves them, neighbours' among them. */
export const townPlans = (): readonly HeldLayer[] => [
  ...Object.entries(planNames).map(([dataset, name]) => amongOthers(exampleLayer(dataset, name))),
  themedPlans(),
  emptyLayer(exampleLayer("lokalplanforslag", ""), "pdk:theme_pdk_temalokalplan_forslag_v"),
];

/** The layers of each service. */
const townLayers = (): Readonly<Record<string, readonly HeldLayer[]>> => ({
  [paths.plandata]: townPlans(),
  [paths.nature]: [
    ...Object.entries(natureNames).map(([dataset, name]) => exampleLayer(dataset, name, "Shape")),
    emptyLayer(exampleLayer("fredninger", ""), "dmp:FREDEDE_OMR_FORSLAG"),
  ],
  [paths.water]: Object.entries(waterNames).map(([dataset, name]) => exampleLayer(dataset, name, "wkb_geometry")),
  [paths.dagi]: [boundaryLayer()],
});

/** Everything that the town's services answer; one layer may have a fault. */
export function townHandlers(
  fault: { readonly layer: string; readonly fault: Fault } | null = null,
  elements: readonly HeldElement[] = townElements(),
): Readonly<Record<string, Handler>> {
  const services = Object.entries(townLayers()).map(([where, layers]) => {
    const hasFault = fault !== null && layers.some(({ name }) => name === fault.layer);
    return [where, hasFault ? faulty({ layers }, fault.layer, fault.fault) : geoserver({ layers })] as const;
  });
  return { ...Object.fromEntries(services), [paths.overpass]: overpass(elements) };
}

/** A municipality whose services are played on this machine. */
export interface ReplayTown {
  readonly replay: Replay;
  /** A file for `--endpoints`. */
  readonly endpoints: string;
  /** A new empty folder in the town's room. */
  readonly folder: (name: string) => string;
  readonly close: () => Promise<void>;
}

/** Plays the town, asked in pages of five and without long waits. */
export async function playTown(handlers: Readonly<Record<string, Handler>> = townHandlers()): Promise<ReplayTown> {
  const replay = await startReplay(handlers);
  const room = mkdtempSync(path.join(tmpdir(), "grundlag-fetch-"));
  const endpoints = path.join(room, "endpoints.json");
  writeFileSync(endpoints, JSON.stringify(endpointsOf(replay.origin), null, 2));
  return {
    replay,
    endpoints,
    folder: (name) => path.join(room, name),
    close: async () => {
      await replay.close();
      rmSync(room, { recursive: true, force: true });
    },
  };
}

function endpointsOf(origin: string) {
  const at = (where: string, rest: object = {}) => ({ url: origin + where, pageSize: 5, key: null, ...rest });
  return {
    services: {
      plandata: at(paths.plandata),
      "plandata-kyst": at(paths.plandata),
      arealinformation: at(paths.nature),
      grukos: at(paths.water),
      dkjord: at(paths.nowhere),
      jupiter: at(paths.nowhere),
      matriklen: at(paths.nowhere, { key: "apikey" }),
      geodanmark: at(paths.nowhere, { key: "apikey" }),
      dagi: at(paths.dagi),
      overpass: at(paths.overpass),
    },
    limits: { requestSeconds: 20, layerSeconds: 60, retries: 2, firstWaitSeconds: 0.01, longestWaitSeconds: 0.05 },
  };
}
