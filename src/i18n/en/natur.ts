import type { natur as da } from "../da/natur.ts";
import type { Translation, Words } from "../translation.ts";
import { named, noRoomBeside, notFound, partOfPlot, roomBeside } from "./phrases.ts";

const typeNames: Readonly<Record<string, string>> = {
  Eng: "meadow",
  Hede: "heath",
  Mose: "bog",
  Overdrev: "grassland",
  Strandeng: "salt meadow",
  Strandsump: "reed swamp",
  Sø: "lake",
};

/** ` (bog, meadow)`, or nothing where the register gives no type. */
function types({ types }: Words): string {
  const names = types.split(", ").map((type) => typeNames[type] ?? type);
  return types === "" ? "" : ` (${names.join(", ")})`;
}
const guidance = "The map is guidance: the nature on the ground decides.";
const order = ({ name }: Words): string => `${name === "" ? "a" : "the"} conservation order (fredning)${named(name)}`;

export const natur: Translation<typeof da> = {
  "natur/paragraf3": {
    title: "Protected nature (§ 3)",
    about:
      "Lakes over 100 m² and heaths, bogs, meadows and grassland over 2,500 m², which must not be changed. Protected streams are not included.",
    codes: {
      outside: (words) => `${notFound("No protected nature", words)} ${guidance}`,
      belowMinimum: (words) =>
        `The largest registered nature on the plot${types(words)} is ${words.measured}; by itself it is only protected over ${words.limit}. It may still be protected as part of a mosaic or, if a bog, beside a lake or a stream.`,
      avoidable: (words) => `${partOfPlot(words)} is registered as protected nature${types(words)}.${roomBeside(words)} ${guidance}`,
      inside: (words) =>
        `${partOfPlot(words)} is registered as protected nature${types(words)}. To change it needs a dispensation (§ 65), which is rarely given.${noRoomBeside(words)} ${guidance}`,
    },
  },
  "natur/fredning": {
    title: "Conservation order (fredning)",
    about: "Land that a conservation order governs.",
    codes: {
      outside: (words) => notFound("No conservation order (fredning)", words),
      avoidable: (words) => `${partOfPlot(words)} lies in ${order(words)}.${roomBeside(words)}`,
      proposed: (words) =>
        `${partOfPlot(words)} lies in a proposed conservation order (fredning)${named(words.name)}.${noRoomBeside(words)} The proposal may be adopted, changed or dropped; ask the conservation board what it means for the building.`,
      inside: (words) =>
        `${partOfPlot(words)} lies in ${order(words)}, and the text of the order decides what may happen there.${noRoomBeside(words)} Only the conservation board (fredningsnævnet) can dispense, and not against the purpose of the order (§ 50).`,
    },
  },
  "natur/soebeskyttelseslinje": {
    title: "Lake protection line (søbeskyttelseslinje)",
    about: "Building, planting and terrain within 150 m of a lake of at least 3 ha.",
    codes: {
      outside: (words) => notFound("No lake protection line", words),
      avoidable: (words) =>
        `${partOfPlot(words)} lies within a lake protection line (${words.distance} from the lake).${roomBeside(words)}`,
      inside: (words) =>
        `${partOfPlot(words)} lies within a lake protection line (${words.distance} from the lake), where building, planting and changes of the terrain need a dispensation.${noRoomBeside(words)}`,
    },
  },
  "natur/aabeskyttelseslinje": {
    title: "Stream protection line (åbeskyttelseslinje)",
    about: "Building, planting and terrain within 150 m of a stream that is registered with a line.",
    codes: {
      outside: (words) => notFound("No stream protection line", words),
      avoidable: (words) =>
        `${partOfPlot(words)} lies within a stream protection line (${words.distance} from the stream).${roomBeside(words)}`,
      inside: (words) =>
        `${partOfPlot(words)} lies within a stream protection line (${words.distance} from the stream), where building, planting and changes of the terrain need a dispensation.${noRoomBeside(words)}`,
    },
  },
  "natur/skovbyggelinje": {
    title: "Forest building line (skovbyggelinje)",
    about: "New buildings within 300 m of a public forest or of a private one of at least 20 ha.",
    codes: {
      outside: (words) => notFound("No forest building line", words),
      avoidable: (words) =>
        `${partOfPlot(words)} lies within a forest building line (${words.distance} from the forest).${roomBeside(words)}`,
      inside: (words) =>
        `${partOfPlot(words)} lies within a forest building line (${words.distance} from the forest), where new buildings need a dispensation.${noRoomBeside(words)} The line does not hold behind substantial lawful buildings that stand nearer to the forest (stk. 3), nor for buildings that get a landzone permit (stk. 2, no. 5); the municipality judges that.`,
    },
  },
};
