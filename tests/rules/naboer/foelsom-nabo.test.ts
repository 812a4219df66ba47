import { foelsomNabo } from "../../../src/rules/naboer/foelsom-nabo.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer } from "../../builders/layers.ts";
import { rectangle } from "../../builders/plots.ts";

const area = (distance: number, maxClass: number | null) => ({
  kommuneplanrammer: aLayer("kommuneplanrammer", [{ shape: rectangle(0, 100 + distance, 200, 200), fields: { maxClass } }]),
});
const office = { use: "office", floorArea: 900 } as const;

/** Under and at the distance that the handbook advises for each class from 4 up. */
const atEachClass = [
  [4, 100],
  [5, 150],
  [6, 300],
  [7, 500],
].flatMap(([maxClass, limit]) => [
  {
    name: `offices ${limit - 1} m from class ${maxClass} hem it in`,
    layers: area(limit - 1, maxClass),
    request: office,
    expect: "near" as const,
    measured: limit - 1,
    limit,
  },
  {
    name: `offices ${limit} m from class ${maxClass} do not`,
    layers: area(limit, maxClass),
    request: office,
    expect: "nothingNear" as const,
  },
]);

casesFor(foelsomNabo, [
  ...atEachClass,
  { name: "a workshop is not sensitive", layers: area(0, 7), request: { use: "craft" }, expect: "robust" },
  { name: "class 3 is no such neighbour", layers: area(0, 3), request: office, expect: "nothingNear" },
  { name: "an area without a class tells nothing", layers: area(0, null), request: office, expect: "nothingNear" },
  {
    name: "trap 10: an office in a 5–7 area stands in the way of what it is kept for",
    layers: {
      kommuneplanrammer: aLayer("kommuneplanrammer", [{ shape: rectangle(-50, -50, 300, 300), fields: { minClass: 5, maxClass: 7 } }]),
    },
    request: office,
    expect: "inArea",
    measured: 0,
    says: "klasse 7",
  },
  {
    name: "a delområde of class 6 counts as well",
    layers: { delomraader: aLayer("delomraader", [{ shape: rectangle(0, 150, 50, 50), fields: { maxClass: 6 } }]) },
    request: office,
    expect: "near",
    measured: 50,
    limit: 300,
  },
]);
