import { beforeAll, describe, expect, it } from "vitest";
import { folderSource, packFolder } from "../../scripts/pack-folder.ts";
import type { Pack } from "../../src/catalog/pack.ts";
import { noRecords } from "../../src/domain/records.ts";
import { createIndex } from "../../src/geo/spatial-index.ts";
import { compactFile } from "../../src/io/compact-format.ts";
import { readPack } from "../../src/io/read-pack.ts";
import { writeCsv } from "../../src/io/write-csv.ts";
import { writeGeojson } from "../../src/io/write-geojson.ts";
import { writeJson } from "../../src/io/write-json.ts";
import { answerOf, answerPlot } from "../../src/rules/assess.ts";
import { candidatesOf } from "../../src/rules/candidates.ts";
import { createHearing } from "../../src/rules/hearing.ts";
import { measurePlot } from "../../src/rules/measure-plot.ts";
import { createFitting } from "../../src/worker/fitting.ts";
import { aHall } from "../builders/fits.ts";
import { overlayReady } from "../builders/overlay.ts";
import { createRandom } from "../builders/random-shapes.ts";
import { aRequest } from "../builders/requests.ts";

beforeAll(overlayReady);

const on = "2026-11-22";
const request = aRequest({
  height: 12,
  wishes: { districtHeating: true },
  hall: aHall(60, 40, { yardDepth: 20, floorPerParkingSpace: 100 }),
});

/** A pack from its texts, or from its compact file too. */
async function readExample(name: string, from: "texts" | "compact"): Promise<Pack> {
  const folder = await packFolder(name);
  if (folder === null) throw new Error(`got no pack ${name}, expected an embedded one`);
  const source = folderSource(folder);
  const { pack } = await readPack(
    from === "compact" ? source : { read: async (file) => (file === compactFile ? null : source.read(file)) },
  );
  return pack;
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const left = [...items];
  for (let at = left.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [left[at], left[other]] = [left[other], left[at]];
  }
  return left;
}

/** The same pack with its layers, and the features in each, in another order. */
function inAnotherOrder(pack: Pack, random: () => number): Pack {
  const layers = shuffled(Object.entries(pack.layers), random).map(([dataset, layer]) => {
    const features = shuffled<(typeof layer.features)[number]>(layer.features, random);
    return [dataset, { ...layer, features, index: createIndex(features.map(({ box }) => box)) }];
  });
  // The same layers under the same ids.
  return { ...pack, layers: Object.fromEntries(layers) } as Pack;
}

/** Everything that can be written about a pack's own plots. */
async function exportsOf(pack: Pack): Promise<Readonly<Record<string, string>>> {
  const candidates = candidatesOf(pack);
  const wholes = candidates.map((plot) => answerPlot(measurePlot(plot, pack), request, on, pack));
  const answer = answerOf(wholes, createHearing(request, on, pack));
  const fitting = createFitting(
    () => ({ pack, candidates }),
    async () => {},
  );
  const fit = await fitting.writeFit({ request, on, plots: [], records: noRecords }, null, () => {});
  return { geojson: writeGeojson(answer), json: writeJson(answer), csv: writeCsv(answer), fit };
}

describe.each(["alleroed", "herning"])("the exports of %s", (name) => {
  let written: Readonly<Record<string, string>>;
  beforeAll(async () => {
    written = await exportsOf(await readExample(name, "texts"));
  }, 60_000);

  it("tell how sure and how firm things are, and where a hall fits", () => {
    expect(written.json).toContain('"certainty"');
    expect(written.json).toContain('"standing"');
    expect(written.fit).toContain('"kind":"hall"');
  });

  it.each<readonly ["texts" | "compact", number | null]>([
    ["texts", 41],
    ["compact", 42],
    ["compact", null],
  ])(
    "are the same bytes read from the %s, layers and features in another order (seed %s)",
    async (from, seed) => {
      const pack = await readExample(name, from);
      const again = await exportsOf(seed === null ? pack : inAnotherOrder(pack, createRandom(seed)));
      for (const [format, text] of Object.entries(written)) expect(again[format] === text, format).toBe(true);
    },
    60_000,
  );
});
