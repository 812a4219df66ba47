import type { waterLaw as da } from "../da/water-law.ts";
import type { Translation, Words } from "../translation.ts";
import { named, noRoomBeside, notFound, partOfPlot, roomBeside } from "./phrases.ts";

const inCatchment = (words: Words): string => `${partOfPlot(words)} lies in the catchment of a public waterworks${named(words.waterworks)}`;
const sensitive = (words: Words): string =>
  `${partOfPlot(words)} lies in a sensitive abstraction area${words.kinds === "" ? "" : ` (${words.kinds})`}`;
const well = ({ waterworks }: Words): string => `a waterworks well${waterworks === "" ? "" : ` of${named(waterworks)}`}`;
const privateWells = "Private wells are not in the layer.";

export const waterLaw: Translation<typeof da> = {
  "vand/indvindingsopland": {
    title: "Catchment of a waterworks",
    about:
      "Catchment of a public waterworks outside OSD, where as a rule the municipal plan may lay out no land for what threatens the groundwater.",
    codes: {
      outside: (words) => notFound("No catchment", words),
      inOsd: (words) => `${inCatchment(words)}. It lies in OSD there, and the question is answered under OSD.`,
      avoidable: (words) => `${inCatchment(words)}.${roomBeside(words)}`,
      harmless: (words) =>
        `${inCatchment(words)}. That concerns companies that threaten the groundwater, and by what is said this one does not.`,
      unknown: (words) =>
        `${inCatchment(words)}. Say whether the company threatens the groundwater; if it does, and the land is not already laid out for such companies, it needs a kommuneplantillæg with an account of the groundwater (grundvandsredegørelse).`,
      threatening: (words) =>
        `${inCatchment(words)}, and the company is said to threaten the groundwater. A catchment is no ban, but as a rule the municipal plan may lay out no new land for such companies there (§ 2). The municipality judges whether the land is laid out for them already, and whether the company can be secured against spills and seepage.`,
    },
  },
  "vand/nfi": {
    title: "Sensitive abstraction area (NFI/SFI)",
    about: "Areas where nitrate or pesticides reach the groundwater easily. The designation bars no building.",
    codes: {
      outside: (words) => notFound("No sensitive abstraction area (NFI/SFI)", words),
      avoidable: (words) => `${sensitive(words)}.${roomBeside(words)}`,
      harmless: (words) => `${sensitive(words)}. The company is said not to threaten the groundwater.`,
      unknown: (words) => `${sensitive(words)}. Say whether the company threatens the groundwater: the soil protects it badly here.`,
      threatening: (words) =>
        `${sensitive(words)}, and the company is said to threaten the groundwater. The soil protects it badly here; the municipality judges storage, tight surfaces and seepage.`,
    },
  },
  "vand/boring-25m": {
    title: "Waterworks well on or beside the plot",
    about: "25 m round a well of a public waterworks, without pesticides, crops and fertiliser, and the well's own belt inside it.",
    codes: {
      outside: (words) => `No waterworks well found on the plot or within ${words.ban} of it in “${words.source}” as of ${words.date}.`,
      avoidable: (words) => `${partOfPlot(words)} lies within ${words.ban} of ${well(words)}.${roomBeside(words)}`,
      inside: (words) =>
        `${partOfPlot(words)} lies within ${words.ban} of ${well(words)}. There a company must not use pesticides, grow crops or spread fertiliser (§ 21 b); it is no ban on building.${noRoomBeside(words)}`,
      belt: (words) =>
        `${partOfPlot(words)} lies within ${words.belt} of ${well(words)}, where there often is a protection belt.${noRoomBeside(words)} The well's own permit decides what may happen in the belt.`,
    },
  },
  "vand/nedsivning-300m": {
    title: "Soakaway near a waterworks well",
    about:
      "Wastewater that is to seep away: 300 m to a drinking water well as the starting point, down to 75 m after a judgement of the ground.",
    codes: {
      sewered: (words) =>
        `The plot lies ${words.measured} from ${well(words)}, but in a catchment that has a sewer, so wastewater need not seep away.`,
      far: (words) =>
        `No waterworks well found nearer than ${words.start} to the plot in “${words.source}” as of ${words.date}. ${privateWells}`,
      reducible: (words) =>
        `The plot lies ${words.measured} from ${well(words)}. If wastewater is to seep away the starting point is ${words.limit}; the municipality can go down to ${words.least} where the ground lets it. ${privateWells}`,
      tooNear: (words) =>
        `The plot lies ${words.measured} from ${well(words)}, nearer than the ${words.least} that even a judgement of the ground goes down to. Wastewater can seep away only farther in on the plot, or must be led elsewhere. ${privateWells}`,
    },
  },
  "vand/kystnaerhedszone": {
    title: "Coastal zone (kystnærhedszonen)",
    about: "Rural zone and summer house areas near the coast, kept free of what need not lie there. It binds the council's planning.",
    codes: {
      outside: (words) => notFound("No coastal zone", words),
      avoidable: (words) => `${partOfPlot(words)} lies in the coastal zone.${roomBeside(words)}`,
      planned: (words) =>
        `${partOfPlot(words)} lies in the coastal zone, but in an adopted lokalplan, and building is held to that. Changing the plan needs a particular reason to lie near the coast (§ 5 b).`,
      inside: (words) =>
        `${partOfPlot(words)} lies in the coastal zone without a lokalplan for all of the plot.${noRoomBeside(words)} The zone binds the council's planning: new urban zone and new plans for building need a particular reason of planning or function (§ 5 b).`,
    },
  },
};
