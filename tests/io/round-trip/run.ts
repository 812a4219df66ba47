import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { provideSqliteInNode } from "../../../scripts/load-sqlite.ts";
import { type Gdal, startGdal } from "./gdal.ts";
import { type RoundTrip, roundTrip, type SourceLayer } from "./round-trip.ts";
import { type RoundTripFormat, roundTripFormats } from "./round-trip-formats.ts";
import { textRoundTrip, textRoundTripFormats } from "./text-round-trip.ts";

const root = path.resolve(import.meta.dirname, "../../..");
const folders = ["../shared/geodata-real", "geodata"];

function layersIn(folder: string): SourceLayer[] {
  const place = path.join(root, folder);
  if (!existsSync(place)) {
    console.log(`skipped: ${folder} is not there`);
    return [];
  }
  return readdirSync(place, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".geojson"))
    .sort()
    .map((file) => ({ name: file, text: readFileSync(path.join(place, file), "utf8") }));
}

interface Trip {
  readonly format: RoundTripFormat;
  readonly trip: (layer: SourceLayer) => Promise<RoundTrip>;
}

const everyTrip = (gdal: Gdal): readonly Trip[] => [
  ...roundTripFormats.map((format): Trip => ({ format, trip: (layer) => roundTrip(gdal, layer, format) })),
  ...textRoundTripFormats.map(
    (format): Trip => ({ format, trip: async (layer) => cannotBeEmpty(layer, format) ?? textRoundTrip(gdal, layer, format) }),
  ),
];

const cannotBeEmpty = ({ text }: SourceLayer, { needsFeatures }: RoundTripFormat): RoundTrip | null =>
  needsFeatures && JSON.parse(text).features.length === 0 ? { skipped: "a file without features is empty" } : null;

/**
 * Writes every real layer and every layer of the example packs in every format, or in those whose name holds the first argument, reads it back, and prints
 * what is otherwise. Exit code 1 where anything is.
 */
async function main(): Promise<number> {
  provideSqliteInNode();
  const gdal = await startGdal();
  const layers = folders.flatMap(layersIn);
  let wrong = 0;
  const wanted = process.argv[2] ?? "";
  for (const { format, trip: made } of everyTrip(gdal).filter(({ format: { name } }) => name.includes(wanted))) {
    const sum = { layers: 0, features: 0, corners: 0, worst: 0, skipped: 0 };
    for (const layer of layers) {
      const trip = await made(layer).catch((error: unknown) => ({
        faults: [String(error)],
        features: 0,
        found: 0,
        corners: 0,
        worst: 0,
      }));
      if ("skipped" in trip) {
        sum.skipped += 1;
        console.log(`${format.name}, ${layer.name}: skipped, ${trip.skipped}`);
        continue;
      }
      sum.layers += 1;
      sum.features += trip.features;
      sum.corners += trip.corners;
      sum.worst = Math.max(sum.worst, trip.worst);
      const faults = [
        ...trip.faults,
        ...(trip.worst > format.tolerance ? [`off by ${trip.worst} m`] : []),
        ...(trip.found === trip.features ? [] : [`${trip.found} of ${trip.features} features`]),
      ];
      wrong += faults.length;
      for (const fault of faults) console.log(`${format.name}, ${layer.name}: ${fault}`);
    }
    console.log(
      `${format.name}: ${sum.layers} layers, ${sum.features} features, ${sum.corners} corners, worst ${sum.worst} m, ${sum.skipped} skipped`,
    );
  }
  console.log(wrong === 0 ? "every layer came back" : `${wrong} differences`);
  return wrong === 0 ? 0 : 1;
}

process.exitCode = await main();
