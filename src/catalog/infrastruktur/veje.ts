import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { text } from "../fields.ts";
import { openStreetMap } from "../openstreetmap.ts";

const classes = {
  motorway: "motorway",
  motorway_link: "motorwayRamp",
  trunk: "trunk",
  trunk_link: "trunk",
  primary: "primary",
  primary_link: "primary",
  secondary: "secondary",
  secondary_link: "secondary",
  tertiary: "tertiary",
  tertiary_link: "tertiary",
  unclassified: "local",
  residential: "local",
  living_street: "local",
  road: "local",
  service: "service",
} as const;

const isRoad = (highway: string): highway is keyof typeof classes => Object.hasOwn(classes, highway);

/** Roads as lines, with motorways and their ramps told apart. What is not built for cars has the class `path`. */
export const veje = defineDataset({
  ...openStreetMap("highway", null, "line"),
  id: "veje",
  name: { da: "Veje", en: "Roads" },
  group: "infrastruktur",
  force: "information",
  geometry: "line",
  accuracy: accuracies.openStreetMap,
  read: (properties) => {
    const highway = text(properties, "highway") ?? "";
    return {
      roadClass: isRoad(highway) ? classes[highway] : ("path" as const),
      name: text(properties, "name"),
      ref: text(properties, "ref"),
    };
  },
  look: { order: 10, label: "name", base: "road", on: true },
});
