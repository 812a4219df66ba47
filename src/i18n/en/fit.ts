import type { fit as da } from "../da/fit.ts";
import type { Translation } from "../translation.ts";
import { lawLimits } from "./law-limits.ts";

export const fit: Translation<typeof da> = {
  limits: {
    ...lawLimits,
    plot: () => "Hall, yard and parking must lie on the plot.",
    lakes: () => "Nothing is built or paved in lakes.",
    "natur/fredning": () => "Land under a conservation order, proposed ones included.",
    "natur/paragraf3": ({ lake, other }) =>
      `Protected nature: registered lakes over ${lake} and other types over ${other}. The map is guidance.`,
    "natur/aabeskyttelseslinje": ({ distance }) =>
      `The stream protection line of ${distance} holds for terrain and planting too, so yard and parking keep out of it as well. The municipality may dispense.`,
    "natur/soebeskyttelseslinje": ({ distance }) =>
      `The lake protection line of ${distance} holds for terrain and planting too, so yard and parking keep out of it as well. The municipality may dispense.`,
    "natur/skovbyggelinje": ({ distance }) =>
      `The forest building line of ${distance} holds for buildings, not for terrain. The municipality may dispense.`,
    "infrastruktur/vejbyggelinjer": () => "In front of road building lines nothing is built without the road authority.",
    "kultur/kirkebyggelinje": ({ limit, height }) =>
      `The church building line holds for buildings over ${limit}; the hall is ${height} high. The municipality may dispense.`,
    byggefelter: ({ plans }) => `The hall must stand in the building fields of ${plans}, which are binding.`,
    buildings: () => "Hall, yard and parking keep off the buildings that stand on the plot. If they are pulled down there is more room.",
    setback: ({ distance, setback }) =>
      `The hall keeps at least ${distance} from the plot boundary: that of the building regulations is ${setback}, and the plot's lokalplan sets the height itself.`,
    setbackBySlope: ({ distance, setback, slope, height }) =>
      `The hall keeps at least ${distance} from the plot boundary: that of the building regulations is ${setback}, and the height may be at most ${slope} times the distance; the hall is ${height} high. The map does not tell which boundaries face a road, so the distance is kept to all of them.`,
  },
  unconfirmed: {
    buildingLaw:
      "The numbers were confirmed for single-family houses with municipalities and not looked up in the regulations; for business buildings without a lokalplan the municipality judges distance and height case by case.",
    buildings: "Whether the buildings may be pulled down was not examined.",
    byggefelter: "Whether the plan allows anything outside the building fields stands in its text.",
  },
  notExamined: {
    roadLine:
      "Not examined: a road building line crosses or touches the plot, and the map does not show which side the road is on. Keep the hall behind it.",
    supply: "Not examined: capacity of the power grid, fibre and water supply. No open data tell of them; ask the supply companies.",
    planText: ({ plans }) =>
      `Not examined: building lines and distances that stand only in the text or on the maps of lokalplan ${plans}. Read the plan.`,
    tooComplex:
      "Not examined: the plot, or something on it, is drawn with so many corners that the room cannot be measured. Draw the plot more simply, or ask the municipality.",
    ground:
      "Not examined: terrain, pipes and cables, registered easements, and whether lorries can reach the hall and its yard from the road. The places were chosen by their distance to the limits, not by access.",
  },
  parkingUnconfirmed: ({ area }) =>
    `Counted at ${area} a space with its share of the driving lane, which is our assumption. Only the area was tried; the spaces are not laid out.`,
};
