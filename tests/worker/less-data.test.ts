import { readFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { embeddedPacks, packFolder } from "../../scripts/pack-folder.ts";
import type { Pack } from "../../src/catalog/pack.ts";
import type { Manifest } from "../../src/io/manifest.ts";
import { rules } from "../../src/rules/index.ts";
import { type Decided, decideAll, knownLayer, notDelivered, readTown, surerThan } from "../builders/decided.ts";
import { aRequest } from "../builders/requests.ts";

/** A heavy company that nobody has asked anything, a small one that has answered everything, and an office. */
const requests = [
  aRequest({ use: "heavyIndustry", virksomhedsklasse: 6, plotArea: 24_000, floorArea: 9000, height: 14, storeys: 1 }),
  aRequest({
    virksomhedsklasse: [3, 4],
    plotArea: 8000,
    floorArea: 3500,
    height: 10,
    storeys: 2,
    threatensGroundwater: false,
    listedActivity: "none",
    isProduction: true,
    processWastewater: false,
    newRoadAccess: false,
    parkingSpaces: 8,
  }),
  aRequest({ use: "office", virksomhedsklasse: 1, floorArea: 3000, officeFloorArea: 3000, storeys: 3, listedActivity: "annex2" }),
];

/** Without the plots on offer other plots are answered: the plans' own areas. */
const makesPlots = "grunde";

describe.each(embeddedPacks.map(({ name }) => name))("taking data away from %s never makes a route milder, nor surer", (name) => {
  let pack: Pack;
  let whole: Decided;
  let layers: readonly Manifest["layers"][number][];
  beforeAll(async () => {
    const manifest: Manifest = JSON.parse(await readFile(path.join((await packFolder(name)) ?? "", "manifest.json"), "utf8"));
    layers = manifest.layers.filter(({ dataset }) => dataset !== makesPlots);
    pack = await readTown(name);
    whole = decideAll(pack, requests);
  });

  it("every layer that a rule looks in is in the pack, so that each can be taken away", () => {
    const looked = new Set(rules.flatMap(({ needs, consults }) => [...needs, ...consults]));
    expect([...looked].filter((id) => !layers.some(({ dataset }) => dataset === id))).toEqual([]);
  });

  it("with any one file gone, what it decided is not examined and every route stays open that was", { timeout: 120_000 }, async () => {
    for (const { dataset, file } of layers) {
      const after = decideAll(await readTown(name, [file]), requests);
      after.forEach((plots, asked) => {
        expect([dataset, [...plots.keys()]]).toEqual([dataset, [...whole[asked].keys()]]);
        for (const [id, full] of whole[asked]) {
          const less = plots.get(id);
          if (!less) throw new Error(`got no ${id} without ${file}`);
          for (const rule of full.citing(dataset))
            expect([id, dataset, rule, less.outcomes.get(rule)]).toEqual([id, dataset, rule, "noData"]);
          expect([dataset, asked, surerThan(less, full)]).toEqual([dataset, asked, []]);
        }
      });
    }
  });

  it("with any one layer never delivered, every route stays open that was", { timeout: 120_000 }, () => {
    for (const { dataset } of layers.filter(knownLayer)) {
      decideAll(notDelivered(pack, dataset), requests).forEach((plots, asked) => {
        for (const [id, full] of whole[asked]) {
          const less = plots.get(id);
          if (!less) throw new Error(`got no ${id} without ${dataset}`);
          expect([dataset, asked, surerThan(less, full)]).toEqual([dataset, asked, []]);
        }
      });
    }
  });
});
