import { readdirSync, readFileSync } from "node:fs";
import { startGdal } from "/work/main/tests/io/round-trip/gdal.ts";
import { textRoundTrip, textRoundTripFormats } from "/work/main/tests/io/round-trip/text-round-trip.ts";
const folder = "/work/shared/geodata-real";
const main = async () => {
const gdal = await startGdal();
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((f) => f.endsWith(".geojson")).sort();
for (const format of textRoundTripFormats) {
  let worst = 0, faults = 0, n = 0, corners = 0; const t=Date.now();
  for (const file of files) {
    if (process.argv[2] && !file.includes(process.argv[2])) continue;
    try {
      const d = await textRoundTrip(gdal, { name: file, text: readFileSync(`${folder}/${file}`, "utf8") }, format);
      worst = Math.max(worst, d.worst); n += d.features; corners += d.corners; faults += d.faults.length;
      if (d.found !== d.features || d.faults.length) console.log(format.name, file, d.found, d.features, d.faults.slice(0, 3).map((f) => f.slice(0, 200)));
    } catch (e) { console.log(format.name, file, String(e).slice(0, 300)); faults++; }
  }
  console.log("==", format.name, n, "features", corners, "corners worst", worst, "faults", faults, Date.now()-t, "ms");
}};
main();
