import type { Words } from "../translation.ts";

/** Files and answers of OpenStreetMap. */
export const osmProblems = {
  osmPbf: ({ file }: Words) =>
    `«${file}» er OpenStreetMap i det pakkede format .pbf, som ikke læses. Lav den om med «osmium cat ${file} -o udtraek.osm», eller hent området med «grundlag fetch».`,
  notOsm: ({ file }: Words) => `«${file}» er ikke et udtræk af OpenStreetMap. Hent det igen som .osm (XML).`,
  osmNodesMissing: ({ file, count, features }: Words) =>
    `«${file}»: ${count} linjer fortsætter uden for filen og er kun taget med, så langt de er der (${features}). Hent et større udtræk, hvis de ligger nær grundene.`,
  osmRelationsLeftOut: ({ file, count }: Words) =>
    `«${file}»: ${count} relationer, f.eks. svingforbud og busruter, er hverken flader eller cykelruter og er ikke taget med.`,
  notOverpass: ({ file }: Words) => `«${file}» er ikke et svar fra Overpass. Hent det igen som JSON.`,
  overpassBrokenOff: ({ file, said }: Words) =>
    `«${file}»: Overpass standsede, før svaret var helt («${said}»). Hent et mindre område, eller prøv igen senere.`,
  overpassShort: ({ file, matched, read }: Words) =>
    `«${file}»: Overpass fandt ${matched}, men sendte ${read}. Svaret er ikke helt. Hent det igen.`,
};
