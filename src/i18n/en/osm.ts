import type { osmProblems as daOsmProblems } from "../da/osm.ts";
import type { Translation } from "../translation.ts";

export const osmProblems: Translation<typeof daOsmProblems> = {
  osmPbf: ({ file }) =>
    `“${file}” is OpenStreetMap in the packed format .pbf, which is not read. Convert it with “osmium cat ${file} -o extract.osm”, or fetch the area with “grundlag fetch”.`,
  notOsm: ({ file }) => `“${file}” is no extract of OpenStreetMap. Fetch it again as .osm (XML).`,
  osmNodesMissing: ({ file, count, features }) =>
    `“${file}”: ${count} lines go on outside the file and were taken only as far as they are there (${features}). Fetch a larger extract if they lie near the plots.`,
  osmRelationsLeftOut: ({ file, count }) =>
    `“${file}”: ${count} relations, such as turn restrictions and bus routes, are neither areas nor cycle routes and were not taken.`,
  notOverpass: ({ file }) => `“${file}” is no answer of Overpass. Fetch it again as JSON.`,
  overpassBrokenOff: ({ file, said }) =>
    `“${file}”: Overpass stopped before the answer was whole (“${said}”). Fetch a smaller area, or try again later.`,
  overpassShort: ({ file, matched, read }) =>
    `“${file}”: Overpass found ${matched} but sent ${read}. The answer is not whole. Fetch it again.`,
};
