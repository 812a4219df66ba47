import type { retningslinjer as da } from "../da/retningslinjer.ts";
import type { Translation, Words } from "../translation.ts";
import { guideline, weighed } from "./guideline.ts";
import { named, noRoomBeside, partOfPlot } from "./phrases.ts";

const inCorridor = (words: Words): string => (words.kind === "potential" ? "a potential ecological corridor" : "an ecological corridor");
const inNature = (words: Words): string =>
  words.kind === "potential" ? "a nature area to come on the Green Map of Denmark" : "a nature area on the Green Map of Denmark";
const lineNear = (what: string, words: Words): string =>
  words.measured === "0 m"
    ? `${what}${named(words.name)} runs as a line across the plot or right up to it.`
    : `${what}${named(words.name)} is drawn as a line ${words.measured} from the plot.`;

const trafikanlaeg = guideline({
  title: "Planned roads and railways",
  about: "Roads, railways and other traffic works that the kommuneplan keeps room for.",
  none: "No planned road or railway",
  lies: "the land of a planned road or railway",
  means:
    "Where a building line is registered on the title, nothing is built in front of it without the road authority's consent; the map does not show whether one is.",
});
const tekniskeAnlaeg = guideline({
  title: "Planned technical plant",
  about: "Land that the kommuneplan sets aside for technical plant.",
  none: "No planned technical plant",
  lies: "the land of planned technical plant",
  means: "The council has set the land aside for the plant and will hardly plan for anything else there.",
});
const skovrejsning = guideline({
  title: "Afforestation",
  about: "Land where the municipality wants new forest.",
  none: "No afforestation area",
  lies: "an area where the municipality wants forest",
  means: "A plan for building there must be weighed against the wish for forest.",
});
const stoej = guideline({
  title: "Noise-loaded land",
  about: "Land with so much noise that a new lokalplan can lay out a noise-sensitive use there only with shielding.",
  none: "No noise-loaded land",
  lies: "noise-loaded land",
  means: "Offices are sensitive to noise; a new lokalplan can lay them out there only if it secures shielding.",
});
const transportkorridor = guideline({
  title: "Transport corridor",
  about: "Corridors of the Fingerplan, kept free for roads, railways and supply lines to come in the capital region.",
  none: "No transport corridor",
  lies: "a transport corridor",
  means: "",
});

export const retningslinjer: Translation<typeof da> = {
  "retningslinje/lavbund": guideline({
    title: "Low-lying land",
    about: "Low ground, some of which may become wetland.",
    none: "No low-lying land",
    lies: "low-lying land",
    means: "The ground may be wet or soft, and a new plan must say whether the land is to stay fit to become wetland.",
  }),
  "retningslinje/oversvoemmelse": guideline({
    title: "Flood or erosion",
    about: "Land that the kommuneplan points out as in danger of flood or erosion.",
    none: "No land pointed out for flood or erosion",
    lies: "land in danger of flood or erosion",
    means: "A new plan for the land must set measures against it.",
  }),
  "retningslinje/terraennaert-grundvand": guideline({
    title: "Groundwater near the surface",
    about: "Land where groundwater stands high according to the kommuneplan.",
    none: "No land with groundwater near the surface",
    lies: "land with groundwater near the surface",
    means: "It matters to foundations, cellars and soakaways, and a new plan may ask for measures.",
  }),
  "retningslinje/oekologisk-forbindelse": guideline({
    title: "Ecological corridors",
    about: "Ways for animals and plants that the council's planning must not cut.",
    none: "No ecological corridor",
    lies: inCorridor,
    means: "A new plan must show that animals and plants can still pass.",
  }),
  "retningslinje/naturbeskyttelse": guideline({
    title: "The Green Map of Denmark",
    about: "Nature that the council's planning is to guard and join up.",
    none: "No nature area on the Green Map of Denmark",
    lies: inNature,
    means: "A new plan must weigh the building against nature.",
  }),
  "retningslinje/bevaringsvaerdigt-landskab": guideline({
    title: "Landscapes worth preserving",
    about: "Landscapes where building is weighed against what one sees.",
    none: "No landscape worth preserving",
    lies: "a landscape worth preserving",
    means: "A new plan must show how the building's height, form and place suit the landscape.",
  }),
  "retningslinje/stoerre-landskab": guideline({
    title: "Large unbroken landscapes",
    about: "Landscapes that planning is to keep free of large works that cut them up.",
    none: "No large unbroken landscape",
    lies: "a large unbroken landscape",
    means: "A new plan must weigh a large building against the landscape's being unbroken.",
  }),
  "retningslinje/kulturhistorie": guideline({
    title: "Cultural heritage worth preserving",
    about: "Cultural heritage that the kommuneplan points out; ancient monuments and dykes have rules of their own.",
    none: "No cultural heritage worth preserving",
    lies: "an area of cultural heritage worth preserving",
    means: "A new plan must take regard to it.",
  }),
  "retningslinje/kulturmiljoe": guideline({
    title: "Valuable cultural environments",
    about: "Whole settings of buildings and land that tell of their time.",
    none: "No valuable cultural environment",
    lies: "a valuable cultural environment",
    means: "A new plan must show how the building suits its setting.",
  }),
  "retningslinje/geologi": guideline({
    title: "Geological values worth preserving",
    about: "Forms of the land that building or digging can blur.",
    none: "No geological value worth preserving",
    lies: "an area of geological values worth preserving",
    means: "A new plan must see to it that the forms of the land can still be seen.",
  }),
  "retningslinje/skovrejsning": {
    ...skovrejsning,
    codes: {
      ...skovrejsning.codes,
      unwanted: (words) =>
        `${partOfPlot(words)} lies where the municipality wants no new forest. That concerns those who would plant, and not building.`,
    },
  },
  "retningslinje/landbrug": guideline({
    title: "Farmland of special value",
    about: "Farmland that planning is to take last.",
    none: "No farmland of special value",
    lies: "farmland of special value",
    means: "A new plan must give its reasons for taking the land from farming.",
  }),
  "retningslinje/store-husdyrbrug": guideline({
    title: "Areas for large livestock farms",
    about: "Land that the kommuneplan keeps for large livestock farms.",
    none: "No area for large livestock farms",
    lies: "an area for large livestock farms",
    means: "Expect smell, and a municipality that keeps away neighbours who would hem the farms in.",
  }),
  "retningslinje/stoej": {
    ...stoej,
    codes: {
      ...stoej.codes,
      notSensitive: (words) =>
        `${partOfPlot(words)} lies in noise-loaded land${named(words.name)}. That concerns noise-sensitive uses such as offices and homes, and not this one.`,
    },
  },
  "retningslinje/trafikanlaeg": {
    ...trafikanlaeg,
    codes: {
      ...trafikanlaeg.codes,
      near: (words) =>
        `${lineNear("A planned road or railway", words)} How wide it becomes, the line does not show; ask the road authority whether a building line is registered on the title. ${weighed}`,
    },
  },
  "retningslinje/tekniske-anlaeg": {
    ...tekniskeAnlaeg,
    codes: {
      ...tekniskeAnlaeg.codes,
      near: (words) =>
        `${lineNear("Planned technical plant", words)} How wide it becomes, the line does not show; ask the municipality. ${weighed}`,
    },
  },
  "retningslinje/tekniske-anlaeg-konsekvens": guideline({
    title: "Impact areas round technical plant",
    about: "Land where noise, smell or danger from technical plant must be reckoned with.",
    none: "No impact area round technical plant",
    lies: "the impact area round technical plant",
    means: "Ask what the plant means to those who are to work there, and to the building's height.",
  }),
  "retningslinje/transportkorridor": {
    ...transportkorridor,
    codes: {
      ...transportkorridor.codes,
      inside: (words) =>
        `${partOfPlot(words)} lies in a transport corridor${named(words.name)}.${noRoomBeside(words)} In rural zone it must be kept free of lasting buildings but those a farm needs; a passing one can stand on condition that it is taken away. In urban zone it is settled with the state.`,
      elsewhere: () => "The plot lies outside the capital region, and transport corridors of the Fingerplan are found only there.",
    },
  },
};
