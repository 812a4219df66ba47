import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { pack } from "../../scripts/commands/pack.ts";
import { verify } from "../../scripts/commands/verify.ts";
import { isDatasetId } from "../../src/catalog/index.ts";
import type { ManifestLayer } from "../../src/io/manifest.ts";
import { realFolder } from "../builders/real-packs.ts";
import { geoserver } from "../replay/geoserver.ts";
import { type HeldLayer, heldLayer } from "../replay/layer.ts";
import { fetchDay, fetchTown } from "./fetch-town.ts";
import { paths, playTown, type ReplayTown, townHandlers, townPlans } from "./replay-town.ts";
import { layerIn, linesIn, manifestOf } from "./town-findings.ts";
import { boundaryLayer, emptyLayer, exampleLayer, fileOfLayer, natureNames, planNames, themedPlans, waterNames } from "./town-layers.ts";

let town: ReplayTown;
beforeAll(async () => {
  town = await playTown();
});
afterAll(() => town.close());

/** Packs files that somebody has, by the command. */
async function packedFrom(files: Readonly<Record<string, string>>, kommune: string): Promise<string> {
  const [from, out] = [town.folder(`filer-${kommune}`), town.folder(`pakket-${kommune}`)];
  mkdirSync(from);
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(from, `${name}.geojson`), text);
  const silent = vi.spyOn(console, "error").mockImplementation(() => {});
  await pack({ from, kommune, out, fetched: fetchDay });
  silent.mockRestore();
  return out;
}

/** What of a layer must be the same however it came: everything but where the files were. */
const sameOf = ({ dataset, state, reason, coverage, read, kept, notKept, repairs, fetched, fetchedBasis }: ManifestLayer) => ({
  ...{ dataset, state, reason, coverage, read, kept, fetched, fetchedBasis },
  reasons: notKept.map((each) => each.reason).sort(),
  repairs: repairs.length,
});

function expectSame(fetched: string, packed: string): void {
  const layers = manifestOf(packed).layers;
  expect(manifestOf(fetched).layers.map(sameOf)).toEqual(layers.map(sameOf));
  for (const layer of layers) {
    if (!isDatasetId(layer.dataset)) continue;
    const other = layerIn(fetched, layer.dataset);
    expect([layer.dataset, other && linesIn(fetched, other)]).toEqual([layer.dataset, linesIn(packed, layer)]);
  }
}

describe("a municipality that is fetched", () => {
  test("becomes the pack that its files become, byte for byte in every feature", async () => {
    const out = town.folder("hentet");
    const names = { ...planNames, ...natureNames, ...waterNames };
    expect((await fetchTown(town, { out, only: ["kommunegraense", ...Object.keys(names)].join(",") })).exit).toBe(0);
    const files = Object.fromEntries(Object.entries(names).map(([dataset, name]) => [dataset, fileOfLayer(exampleLayer(dataset, name))]));
    expectSame(
      out,
      await packedFrom({ ...files, temaplaner: fileOfLayer(themedPlans()), kommunegraense: fileOfLayer(boundaryLayer()) }, "0201"),
    );
    const silent = vi.spyOn(console, "error").mockImplementation(() => {});
    expect(await verify({ pack: out })).toBe(0);
    silent.mockRestore();
  });

  test("says of every layer which service had it, under which name, how many, and when", async () => {
    const out = town.folder("hentet");
    expect(layerIn(out, "kommuneplanrammer")?.origin).toEqual({
      service: "plandata",
      layer: planNames.kommuneplanrammer,
      matched: 17,
      received: 17,
      on: fetchDay,
    });
  });

  test("is asked for alone: no other municipality's plans come, and nothing is asked twice", () => {
    const questions = town.replay.asked.map(({ path: where, query }) => `${where} ${[...query].sort().join("&")}`);
    const pages = questions.filter((each) => /outputformat/.test(each));
    expect(pages.length).toBeGreaterThan(20);
    expect(new Set(pages).size).toBe(pages.length);
    expect(readFileSync(`${town.folder("hentet")}/kommuneplanrammer.geojson`, "utf8")).not.toContain("Herning");
  });

  test("has the same bytes when it is fetched again, in pages of another size", async () => {
    const [first, again] = [town.folder("hentet"), town.folder("hentet-igen")];
    const endpoints = town.folder("store-sider.json");
    writeFileSync(endpoints, readFileSync(town.endpoints, "utf8").replaceAll('"pageSize": 5', '"pageSize": 1000'));
    await fetchTown(town, { out: again, only: "kommunegraense,kommuneplanrammer,paragraf3", endpoints });
    for (const { file } of manifestOf(again).layers)
      expect(readFileSync(`${again}/${file}`, "utf8")).toBe(readFileSync(`${first}/${file}`, "utf8"));
  });
});

describe("services that speak otherwise", () => {
  const only = "kommunegraense,kommuneplanrammer,zonekort";
  const placed = (folder: string, dataset: "kommuneplanrammer" | "zonekort") => {
    const layer = layerIn(folder, dataset);
    const lines = layer === null ? [] : linesIn(folder, layer);
    return lines.map((line) => JSON.stringify(JSON.parse(line).geometry.coordinates.flat(9))).sort();
  };

  test.each([
    ["only GML, where blank fields are left out", { formats: ["application/gml+xml; version=3.2"] }],
    ["at most three features at a time", { most: 3 }],
    ["errors with status 200", { errorStatus: 200 as const }],
  ])("%s give the same features in the same places", async (what, rest) => {
    const out = town.folder(what);
    town.replay.play({ ...townHandlers(), [paths.plandata]: geoserver({ layers: townPlans(), ...rest }) });
    expect((await fetchTown(town, { out, only })).exit).toBe(0);
    town.replay.play(townHandlers());
    for (const dataset of ["kommuneplanrammer", "zonekort"] as const) {
      expect([dataset, layerIn(out, dataset)?.state]).toEqual([dataset, "ready"]);
      expect(placed(out, dataset)).toEqual(placed(town.folder("hentet"), dataset));
    }
  });
});

/** Real files under the names that the services gave those layers. */
const realLayers = {
  [paths.plandata]: { lokalplaner: ["pdk:theme_pdk_lokalplan_vedtaget_v", "lokalplaner_vedtaget"] },
  [paths.nature]: { paragraf3: ["dmp:BES_NATURTYPER", "paragraf3"], fredninger: ["dmp:FREDEDE_OMR", "fredede_omraader"] },
  [paths.water]: { bnbo: ["grukos:bnbo", "bnbo"], drikkevandsinteresser: ["grukos:drikkevandsinteresser", "osd"] },
} as const;
const isAbsent = !existsSync(path.join(realFolder, "albertslund-0165"));

describe.skipIf(isAbsent)(
  "real files of Albertslund, served as their services do (left out where ../shared/geodata-real is not beside the repo)",
  () => {
    test("become the pack that they become from disk", async () => {
      const textOf = (file: string) => readFileSync(path.join(realFolder, "albertslund-0165", `${file}_25832.geojson`), "utf8");
      const entries = Object.entries(realLayers).flatMap(([where, layers]) =>
        Object.entries(layers).map(([dataset, [name, file]]) => ({ where, dataset, layer: heldLayer({ name }, textOf(file)) })),
      );
      const border = JSON.parse(readFileSync(path.join(realFolder, "dagi/kommuner_dk_4326.geojson"), "utf8"));
      const boundary = heldLayer({ name: "dagi:kommuneinddeling", code: "4326" }, JSON.stringify(asRegister(border)));
      const companions = ["pdk:theme_pdk_temalokalplan_vedtaget_v", "dmp:FREDEDE_OMR_FORSLAG"].map((name) =>
        emptyLayer(entries[0].layer, name),
      );
      const at = (where: string) =>
        geoserver({ layers: [...entries.filter((each) => each.where === where).map(({ layer }) => layer), ...companions] });
      town.replay.play({
        ...townHandlers(),
        [paths.plandata]: at(paths.plandata),
        [paths.nature]: at(paths.nature),
        [paths.water]: at(paths.water),
        [paths.dagi]: geoserver({ layers: [boundary] }),
      });
      const out = town.folder("albertslund");
      const only = ["kommunegraense", ...entries.map(({ dataset }) => dataset)].join(",");
      const { exit, told } = await fetchTown(town, { out, only, kommune: "165" });

      expect([exit, told.includes("165")]).toEqual([0, true]);
      const own = heldLayer({ name: "dagi:kommuneinddeling", code: "4326" }, JSON.stringify(asRegister(border, "0165")));
      const ownPlans = (layer: HeldLayer) => ({
        ...layer,
        features: layer.features.filter(({ properties }) => (properties.komnr ?? 165) === 165),
      });
      const files = Object.fromEntries(entries.map(({ dataset, layer }) => [dataset, fileOfLayer(ownPlans(layer))]));
      expectSame(out, await packedFrom({ ...files, kommunegraense: fileOfLayer(own) }, "0165"));
    });
  },
);

interface Borders {
  readonly features: readonly {
    readonly properties: { readonly KOMKODE: unknown; readonly KOMNAVN: unknown };
    readonly geometry: unknown;
  }[];
}

/** Municipalities under the field names of the register; of one alone, where its code is given. */
const asRegister = ({ features }: Borders, only: string | null = null) => ({
  features: features
    .map(({ properties: { KOMKODE, KOMNAVN }, geometry }) => ({
      properties: { kommunekode: String(KOMKODE).padStart(4, "0"), navn: KOMNAVN },
      geometry,
    }))
    .map((each, place) => ({ ...each, id: `kommune.${place}` }))
    .filter(({ properties }) => only === null || properties.kommunekode === only),
});
