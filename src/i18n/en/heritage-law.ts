import type { heritageLaw as da } from "../da/heritage-law.ts";
import type { Translation, Words } from "../translation.ts";
import { named, noRoomBeside, notFound, partOfPlot, roomBeside } from "./phrases.ts";

const monument = ({ kind, strip }: Words): string => `a protected ancient monument${named(kind)} or the ${strip} round it`;

export const heritageLaw: Translation<typeof da> = {
  "kultur/fortidsmindelinje": {
    title: "Protection line of an ancient monument",
    about: "Any change of state within 100 m of an ancient monument: buildings, terrain, fences and signs.",
    codes: {
      outside: (words) => notFound("No protection line of an ancient monument", words),
      avoidable: (words) =>
        `${partOfPlot(words)} lies within the protection line of an ancient monument (${words.distance} from it).${roomBeside(words)} Fences, signs and terrain count too.`,
      inside: (words) =>
        `${partOfPlot(words)} lies within the protection line of an ancient monument (${words.distance} from it), where any change, fences, signs and terrain included, needs a dispensation, which the municipality gives only in special cases (§ 65(2)).${noRoomBeside(words)}`,
    },
  },
  "kultur/fortidsminder": {
    title: "Protected ancient monument",
    about: "Protected monuments and 2 m round them. Where the register has only a point 20 m are taken, which is our proposal.",
    codes: {
      outside: (words) => `${notFound("No protected ancient monument", words)} Hidden ones are not in it.`,
      avoidable: (words) => `${partOfPlot(words)} is ${monument(words)}.${roomBeside(words)}`,
      inside: (words) =>
        `${partOfPlot(words)} is ${monument(words)}. It must not be changed, and no boundary may be drawn through it.${noRoomBeside(words)} Only Slots- og Kulturstyrelsen can dispense (§ 29 j), and rarely does.`,
    },
  },
  "kultur/beskyttede-diger": {
    title: "Protected stone and earth dykes",
    about: "Dykes whose state must not be changed. The line on the map is taken for 2 m to each side, which is our proposal.",
    codes: {
      outside: (words) => notFound("No protected dyke", words),
      avoidable: (words) =>
        `${partOfPlot(words)} lies within ${words.width} of a protected dyke.${roomBeside(words)} A gap in the dyke for a drive needs a dispensation.`,
      inside: (words) =>
        `${partOfPlot(words)} lies within ${words.width} of a protected dyke. Removing, moving or breaking through it needs a dispensation, which the municipality gives only in special cases (§ 29 j(2)).${noRoomBeside(words)}`,
    },
  },
  "jord/omraadeklassificering": {
    title: "Area-classified soil",
    about: "Soil that may be slightly contaminated, as that of urban zone is unless the council has exempted it. It bars no building.",
    codes: {
      outside: (words) => notFound("No area classification", words),
      inside: (words) =>
        `${partOfPlot(words)} is area-classified: the soil may be slightly contaminated. Soil that leaves the property must first be notified to the municipality, which may ask for samples; building is not barred.`,
    },
  },
  "jord/raastof": {
    title: "Raw material area",
    about: "Land that the region's plan keeps for gravel and other raw materials, now or later.",
    codes: {
      outside: (words) => notFound("No raw material area", words),
      avoidable: (words) => `${partOfPlot(words)} lies in a raw material area.${roomBeside(words)}`,
      interest: (words) =>
        `${partOfPlot(words)} lies in an area of raw material interest.${noRoomBeside(words)} Building can shut the raw materials in; ask the region, and expect to show why it must lie there.`,
      extraction: (words) =>
        `${partOfPlot(words)} lies in an extraction area.${noRoomBeside(words)} The region's plan binds the council's plans and permits, and the region can object to a kommuneplan that shuts the raw materials in.`,
    },
  },
};
