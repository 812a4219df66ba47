import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { fileOfText } from "../../../src/io/byte-file.ts";
import { elementOf } from "../../../src/io/osm/elements.ts";
import { osmTable } from "../../../src/io/osm/osm-tables.ts";
import { sortFiles } from "../../../src/io/sort-files.ts";
import { realFolder } from "../../builders/real-packs.ts";
import { heldElements } from "../../replay/overpass.ts";

const folder = path.join(realFolder, "osm-sindal");
const isAbsent = !existsSync(folder);
const textOf = (file: string) => readFileSync(path.join(folder, `${file}_4326.geojson`), "utf8");
const files = ["veje", "jernbane_og_stop", "bygninger"] as const;

interface Shown {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}
const shown = (features: readonly unknown[]) => new Map((features as readonly Shown[]).map((each) => [each.properties.osm_id, each]));

/** The town as an extract in XML. */
function extract(): string {
  const elements = files.flatMap((file) => heldElements(textOf(file)));
  const nodes: string[] = [];
  const things = elements.map((element) => {
    const tags = Object.entries(element.tags)
      .map(([k, v]) => `<tag k="${k}" v="${v.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"/>`)
      .join("");
    if (element.type === "node") return `<node id="${element.id}" lat="${element.lat}" lon="${element.lon}">${tags}</node>`;
    const refs = element.geometry.map(({ lat, lon }, place) => {
      nodes.push(`<node id="${element.id}0${place}" lat="${lat}" lon="${lon}"/>`);
      return `<nd ref="${element.id}0${place}"/>`;
    });
    return `<way id="${element.id}">${refs.join("")}${tags}</way>`;
  });
  return `<?xml version="1.0"?><osm version="0.6">${nodes.join("")}${things.join("")}</osm>`;
}

describe.skipIf(isAbsent)("Sindal, a whole town of OpenStreetMap (left out where ../shared/geodata-real is not beside the repo)", () => {
  test.each(files)("%s comes out with the shapes and tags that another converter gave", async (file) => {
    const expected = shown(JSON.parse(textOf(file)).features);
    const elements = heldElements(textOf(file)).flatMap((each) => elementOf(each) ?? []);
    const made = shown((await osmTable("x", elements, async () => {})).features);
    expect(elements.length).toBeGreaterThan(5);
    for (const [id, { properties, geometry }] of made) {
      const other = expected.get(id);
      expect(properties).toEqual(Object.fromEntries(Object.entries(other?.properties ?? {}).filter(([, value]) => value !== null)));
      expect([id, corners(geometry)]).toEqual([id, corners(other?.geometry ?? null)]);
    }
  });

  test("as an extract gives the datasets what its files give", async () => {
    const counts = async (sources: readonly { readonly name: string; readonly bytes: Uint8Array }[]) => {
      const { gifts } = await sortFiles(
        sources.map((each) => ({ ...each, date: null })),
        new Map(),
        "0860",
      );
      return [...gifts].map(([dataset, all]) => [dataset, all.reduce((sum, { share }) => sum + share.kept.length, 0)]).sort();
    };
    const apart = await counts([fileOfText("veje.geojson", textOf("veje")), fileOfText("tog.geojson", textOf("jernbane_og_stop"))]);
    const together = await counts([fileOfText("sindal.osm", extract())]);
    expect(together).toEqual(apart);
    const lines = (file: string, tag: string, value?: string) => linesIn(textOf(file), tag, value);
    expect(Object.fromEntries(apart)).toMatchObject({
      veje: lines("veje", "highway"),
      jernbaner: lines("jernbane_og_stop", "railway", "rail"),
    });
  });
});

/** The corners of a shape, whichever way round its ring goes. */
function corners(geometry: Shown["geometry"] | null): unknown {
  const flat = (value: unknown): string[] => (Array.isArray(value) && typeof value[0] !== "number" ? value.flatMap(flat) : [String(value)]);
  return geometry === null ? null : [...new Set(flat(geometry.coordinates))].sort();
}

/** How many lines of a file carry a tag. */
const linesIn = (text: string, tag: string, value?: string): number =>
  (JSON.parse(text).features as readonly Shown[]).filter(
    ({ properties, geometry }) =>
      geometry.type === "LineString" && (value === undefined ? typeof properties[tag] === "string" : properties[tag] === value),
  ).length;
