import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { fieldOf } from "../field-rules.ts";
import { number, text } from "../fields.ts";
import { openStreetMap } from "../openstreetmap.ts";

const fromMap = openStreetMap("highway", ["bus_stop"], "point");
const ofTimetable = "stop_id";

/** GTFS: 0 or nothing is a place to get on, 1 a station around such places, 2–4 entrances and parts of them. */
const isBoarded = (properties: Parameters<typeof number>[0]): boolean => (number(properties, "location_type") ?? 0) === 0;

/** GTFS `vehicle_type`: 3 and the seven hundreds are buses. Most files leave it out, and a stop of trains cannot then be told apart. */
const isForBuses = (properties: Parameters<typeof number>[0]): boolean => {
  const vehicle = number(properties, "vehicle_type");
  return vehicle === null || vehicle === 3 || (vehicle >= 700 && vehicle < 800);
};

/** Bus stops as points: OpenStreetMap's, or `stops.txt` of a GTFS timetable made into points (its fields as the standard has them; no file was seen). */
export const stoppesteder = defineDataset({
  ...fromMap,
  id: "stoppesteder",
  name: { da: "Busstoppesteder", en: "Bus stops" },
  group: "infrastruktur",
  force: "information",
  geometry: "point",
  accuracy: accuracies.openStreetMap,
  marks: ["highway", ofTimetable, "stop_name"],
  schema: [fieldOf.text("osm_id", ofTimetable)],
  recognise: (file) => fromMap.recognise(file) || (file.fields.has(ofTimetable) && file.fields.has("stop_name")),
  takes: (feature) => (isBoarded(feature.properties) && isForBuses(feature.properties) ? fromMap.takes(feature, "") : "otherTheme"),
  idOf: (properties) => fromMap.idOf(properties) ?? text(properties, ofTimetable),
  read: (properties) => ({ name: text(properties, "name") ?? text(properties, "stop_name") }),
  look: { order: 63, label: "name", base: null, on: false },
});
