import type { natureLaw as da } from "../da/nature-law.ts";
import type { Translation, Words } from "../translation.ts";
import { named, noRoomBeside, notFound, partOfPlot, roomBeside } from "./phrases.ts";

const area = ({ name }: Words): string => `the Natura 2000 area${named(name)}`;
const away = ({ measured }: Words): string => (measured === "0 m" ? "right beside" : `${measured} from`);
const harm =
  "The municipality must first judge whether the project can harm the area; where harm cannot be ruled out it may be permitted only for imperative reasons.";
const distanceIsOurs = "The rules state no distance.";
const seen = ({ latest }: Words): string => (latest === "" ? "" : `, latest in ${latest},`);
const kinds = (words: Words): string =>
  (words.species === "" ? "an Annex IV species" : `Annex IV species (${words.species})`) + seen(words);

export const natureLaw: Translation<typeof da> = {
  "natur/natura2000": {
    title: "Natura 2000 on the plot",
    about: "Habitat, bird and Ramsar areas that a project must not harm.",
    codes: {
      outside: (words) => notFound("No Natura 2000 area", words),
      avoidable: (words) =>
        `${partOfPlot(words)} lies in ${area(words)}.${roomBeside(words)} ${harm} That holds for buildings beside it too.`,
      inside: (words) => `${partOfPlot(words)} lies in ${area(words)}. ${harm}${noRoomBeside(words)}`,
    },
  },
  "natur/natura2000-naer": {
    title: "Natura 2000 nearby",
    about: "Natura 2000 areas within 1 km that a project can harm from outside. The distance is our proposal.",
    codes: {
      farAway: (words) =>
        `No Natura 2000 area found within ${words.reach} of the plot in “${words.source}” as of ${words.date}. ${distanceIsOurs}`,
      onSite: () => "The plot itself lies in a Natura 2000 area; see there.",
      quiet: (words) =>
        `The plot lies ${away(words)} ${area(words)}. The company is said to need no environmental approval; the municipality judges effects from outside where it has to give a permit or make a plan.`,
      unknown: (words) =>
        `The plot lies ${away(words)} ${area(words)}. Say whether the company needs an environmental approval: where harm to the area cannot be ruled out, none can be given.`,
      listed: (words) =>
        `The plot lies ${away(words)} ${area(words)}, and the company needs an environmental approval. ${harm} That holds for projects outside the area too.`,
    },
  },
  "natur/bilag-iv": {
    title: "Annex IV species",
    about:
      "Strictly protected animals and plants. Their breeding and resting places must not be harmed, and no map shows that they are absent.",
    codes: {
      noneRegistered: (words) =>
        `No sighting within ${words.reach} of the plot in “${words.source}” as of ${words.date}. That does not show that the species are absent: the layer only shows where somebody looked and found something. Ask in the early dialogue whether old trees, ponds or buildings on the place must be surveyed.`,
      nearby: (words) =>
        `Sightings of ${kinds(words)} are registered ${away(words)} the plot. The municipality judges whether the plot belongs to their breeding or resting places and must be surveyed.`,
      onPlot: (words) =>
        `Sightings of ${kinds(words)} may by their own uncertainty lie on the plot. Breeding and resting places must not be harmed, and only the minister can dispense, where there is no satisfactory alternative (§§ 29 a and 65(3) of the nature protection act): the plot must be surveyed before anybody can say what can be built.`,
    },
  },
  "natur/beskyttede-vandloeb": {
    title: "Protected streams (§ 3)",
    about: "Streams whose state must not be changed. The register's line is taken for 6 m to each side, which is our proposal.",
    codes: {
      outside: (words) => `${notFound("No protected stream", words)} The map is a guide.`,
      avoidable: (words) =>
        `${partOfPlot(words)} lies within ${words.width} of a protected stream.${roomBeside(words)} A crossing or a culvert needs a dispensation.`,
      inside: (words) =>
        `${partOfPlot(words)} lies within ${words.width} of a protected stream. Moving it, piping it or building over it needs a dispensation (§ 65).${noRoomBeside(words)}`,
    },
  },
  "natur/strandbeskyttelse": {
    title: "Beach protection (strandbeskyttelse)",
    about: "Land between the beach and its protection line, where nothing may be changed, boundaries included.",
    codes: {
      outside: (words) => notFound("No beach protection", words),
      avoidable: (words) => `${partOfPlot(words)} is under beach protection.${roomBeside(words)}`,
      inside: (words) =>
        `${partOfPlot(words)} is under beach protection. Any change, new boundaries included, needs a dispensation from Kystdirektoratet; the municipality cannot give it.${noRoomBeside(words)}`,
    },
  },
  "natur/klitfredning": {
    title: "Dune protection (klitfredning)",
    about: "Dunes, where nothing may be built, planted or fenced.",
    codes: {
      outside: (words) => notFound("No dune protection", words),
      avoidable: (words) => `${partOfPlot(words)} is under dune protection.${roomBeside(words)}`,
      inside: (words) =>
        `${partOfPlot(words)} is under dune protection. Any change needs a dispensation from Kystdirektoratet, which is given only in very special cases.${noRoomBeside(words)}`,
    },
  },
  "natur/fredskov": {
    title: "Protected forest (fredskov)",
    about: "Land that must stay forest.",
    codes: {
      outside: (words) => notFound("No protected forest", words),
      avoidable: (words) => `${partOfPlot(words)} is protected forest.${roomBeside(words)}`,
      inside: (words) =>
        `${partOfPlot(words)} is protected forest, where nothing may be built and no terrain changed.${noRoomBeside(words)} Only the State can dispense or lift the duty, and only where it is unavoidable: show that the project cannot lie outside the forest.`,
    },
  },
};
