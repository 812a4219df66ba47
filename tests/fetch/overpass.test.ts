import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toLonLat } from "../../src/geo/utm32.ts";
import { commandMessages } from "../../src/i18n/command-messages.ts";
import { type HeldElement, overpass } from "../replay/overpass.ts";
import { faultyOverpass, overpassFaults } from "../replay/overpass-faults.ts";
import { type Fetched, fetchTown } from "./fetch-town.ts";
import { paths, playTown, type ReplayTown, townHandlers } from "./replay-town.ts";
import { layerIn, linesIn } from "./town-findings.ts";

const only = "kommunegraense,veje,jernbaner,stationer,stoppesteder";
const place = (x: number, y: number) => {
  const [lon, lat] = toLonLat(704_000 + x, 6_195_000 + y);
  return { lon, lat };
};
const way = (id: number, tags: Readonly<Record<string, string>>, ...corners: readonly (readonly [number, number])[]): HeldElement => ({
  ...{ type: "way", id, tags },
  geometry: corners.map(([x, y]) => place(x, y)),
});
const node = (id: number, tags: Readonly<Record<string, string>>, x: number, y: number): HeldElement => ({
  ...{ type: "node", id, tags },
  ...place(x, y),
});

/** Roads, a railway, stations and stops in the middle of the town, and a road in another part of the country. */
const elements: readonly HeldElement[] = [
  way(1, { highway: "motorway", ref: "16" }, [0, 0], [800, 0]),
  way(2, { highway: "residential", name: "Vassingerødvej" }, [0, 100], [400, 120]),
  way(3, { highway: "pedestrian", area: "yes" }, [0, 200], [50, 200], [50, 250], [0, 200]),
  way(4, { railway: "rail", usage: "branch" }, [0, 300], [900, 320]),
  way(5, { highway: "tertiary" }, [-200_000, 0], [-200_500, 0]),
  node(6, { railway: "station", name: "Allerød" }, 450, 310),
  node(7, { railway: "level_crossing" }, 460, 310),
  node(8, { highway: "bus_stop", name: "Kirken" }, 10, 110),
  node(9, { highway: "bus_stop", name: "Skolen" }, 20, 110),
];

let town: ReplayTown;
beforeAll(async () => {
  town = await playTown(townHandlers(null, elements));
});
afterAll(() => town.close());

const keptIn = (folder: string) =>
  (["veje", "jernbaner", "stationer", "stoppesteder"] as const).map((dataset) => [
    dataset,
    layerIn(folder, dataset)?.state,
    layerIn(folder, dataset)?.kept,
  ]);

test("OpenStreetMap gives roads, railways, stations and stops of the town and of nowhere else", async () => {
  const out = town.folder("osm");
  expect((await fetchTown(town, { out, only })).exit).toBe(0);
  expect(keptIn(out)).toEqual([
    ["veje", "ready", 3],
    ["jernbaner", "ready", 1],
    ["stationer", "ready", 1],
    ["stoppesteder", "ready", 2],
  ]);
  const roads = layerIn(out, "veje");
  expect(roads?.origin).toMatchObject({ service: "overpass", matched: 3, received: 3 });
  const ids = roads && linesIn(out, roads).map((line) => JSON.parse(line).properties.osm_id);
  expect(ids?.sort()).toEqual(["way/1", "way/2", "way/3"]);
});

describe.each(Object.entries(overpassFaults))("Overpass with %s", (name, fault) => {
  let fetched: Fetched & { readonly out: string };
  beforeAll(async () => {
    town.replay.forget();
    town.replay.play({ ...townHandlers(), [paths.overpass]: faultyOverpass(overpass(elements), "railway", fault) });
    const out = town.folder(name);
    fetched = { out, ...(await fetchTown(town, { out, only })) };
  });

  test(`that is ${fault.what}: never less than there is without a word`, () => {
    const { out, told, exit } = fetched;
    const rails = layerIn(out, "jernbaner");
    if (name === "busyOnce") expect([rails?.state, rails?.kept, exit]).toEqual(["ready", 1, 0]);
    else {
      const reasons: Readonly<Record<string, string>> = commandMessages.da.cutOff;
      expect([rails?.state === "ready", exit]).toEqual([false, 1]);
      expect(told).toContain(reasons[rails?.reason ?? ""]);
    }
    expect(keptIn(out)[0]).toEqual(["veje", "ready", 3]);
  });
});
