import type { infrastruktur as da } from "../da/infrastruktur.ts";
import type { Translation, Words } from "../translation.ts";
import { named, noRoomBeside, notFound, partOfPlot, roomBeside } from "./phrases.ts";

const road = ({ road: name }: Words): string => (name === "" ? "a road building line" : `the road building line along${named(name)}`);
const counts = "The land still counts in the plot's area.";
const offices = ({ office, most }: Words): string =>
  `The project has ${office} of offices, over the ${most} from which the rule on station nearness asks`;
const joined = (words: Words): string =>
  `${partOfPlot(words)} lies in an area with a duty to join the district heating${named(words.name)}`;

export const infrastruktur: Translation<typeof da> = {
  "infrastruktur/vejbyggelinjer": {
    title: "Road building lines",
    about: "Lines along roads in front of which nothing is built without the road authority; they are registered on the title.",
    codes: {
      outside: (words) => `${notFound("No road building line", words)} Lines on the title may be missing from the map.`,
      avoidable: (words) => `${partOfPlot(words)} lies in front of ${road(words)}.${roomBeside(words)} ${counts}`,
      line: (words) =>
        `The plot is crossed or touched by ${road(words)}. The map does not show which side the road is on: keep the building behind the line, which moves in where the ground lies higher or lower than the road. ${counts}`,
      inside: (words) =>
        `${partOfPlot(words)} lies in front of ${road(words)}, where new buildings and lasting plants need leave from the road authority.${noRoomBeside(words)} ${counts}`,
    },
  },
  "infrastruktur/vejadgang": {
    title: "Access to the road",
    about: "Does the company need a new drive or access onto a public road?",
    codes: {
      none: () => "The company has stated that it needs no new access to a public road.",
      unknown: () =>
        "State whether the company needs new access to a public road or a wider one than there is; that needs leave from the road authority.",
      access: () => "The company needs new or wider access to a public road, and that needs leave from the road authority.",
    },
  },
  "infrastruktur/stationsnaerhed": {
    title: "Station nearness",
    about: "In the capital region large offices belong near a station: in the core area that the council has drawn, or within a circle.",
    codes: {
      none: ({ most }) => `The project has no offices; the rule holds for offices over ${most}.`,
      small: ({ office, most }) => `The project has ${office} of offices; the rule holds for offices over ${most} and not for halls.`,
      elsewhere: () => "The rule on station nearness holds only in the capital region, and the municipality lies outside it.",
      unknownMunicipality: (words) => `${offices(words)}, and it cannot be seen whether the municipality belongs to the capital region.`,
      core: ({ source, date, office }) =>
        `The plot lies in a station-near core area in “${source}” as of ${date}; ${office} of offices belong there.`,
      partlyCore: ({ measured, office }) =>
        `${measured} of the plot lies in a station-near core area. Keep the ${office} of offices in that part.`,
      circle: (words) =>
        `${offices(words)}. The plot lies outside a drawn core area, but ${words.measured} from${words.station === "" ? " a station" : named(words.station)}, so within the circle of ${words.limit}: the council must have room for it in the municipal plan, with measures for traffic. The 600 m on foot are drawn by the council; they are not measured here.`,
      outside: (words) =>
        `${offices(words)}. No core area covers the plot, and no station lies within ${words.limit}; as a rule so large offices cannot be planned for here.`,
    },
  },
  "infrastruktur/ladestandere": {
    title: "Charging points",
    about: "New car parks over a certain size must be prepared for charging.",
    codes: {
      few: ({ measured, limit }) => `The project has ${measured} parking spaces; the demand for charging points holds over ${limit}.`,
      unknown: ({ limit, chargers, every }) =>
        `State the number of parking spaces: over ${limit} at least ${chargers} charging point and ducts for one space in ${every} are required.`,
      required: ({ measured, limit, chargers, ducts }) =>
        `The project has ${measured} parking spaces, over ${limit}: at least ${chargers} charging point and ducts for ${ducts} spaces are required.`,
    },
  },
  "infrastruktur/sidespor": {
    title: "Rail siding",
    about: "Does the frame of the municipal plan say that a rail siding must stay possible?",
    codes: {
      silent: ({ source, date }) =>
        `No frame on the plot names a rail siding in “${source}” as of ${date}; the register seldom holds as much.`,
      wanted: ({ plan }) =>
        `The frame${named(plan)} of the municipal plan names a rail siding. Read whether the building must keep room for it.`,
    },
  },
  "infrastruktur/jernbane": {
    title: "Railway beside the plot",
    about: "Digging, filling, storage and drainage close to the track may need leave from whoever manages the railway.",
    codes: {
      none: ({ source, date, limit }) => `No railway found within ${limit} in “${source}” as of ${date}.`,
      near: ({ measured, limit }) =>
        `A railway lies ${measured} from the plot, and we ask within ${limit}. Digging, filling and storage so near the railway that trains may be in danger need leave from its manager (§ 24), and so does water that is led to it.`,
    },
  },
  "infrastruktur/fjernvarme": {
    title: "District heating",
    about: "A duty to join from before 2019 still binds; a new one cannot be laid on anybody.",
    codes: {
      duty: (words) => `${joined(words)} from ${words.year}. The duty is from before 2019 and still binds, also to the fixed fee.`,
      dutyUndated: (words) =>
        `${joined(words)}, but the register does not say since when. If the duty is from before 2019, it still binds.`,
      dutyTooNew: (words) =>
        `${joined(words)} from ${words.year}. No new duty to join can be laid since 1 January 2019; ask the municipality what the entry covers.`,
      banned: (words) => `${partOfPlot(words)} lies in an area${named(words.name)} where some kind of heating is banned. Ask which.`,
      supplied: (words) =>
        `${partOfPlot(words)} lies in a district heating area${named(words.name)}. No duty to join was found there; joining is free.`,
      gasDuty: (words) => `${partOfPlot(words)} lies in an area with a duty to join natural gas. That duty fell away on 1 July 2022.`,
      none: (words) => `${notFound("No district heating area and no duty to join", words)}`,
    },
  },
  "infrastruktur/kloak": {
    title: "Sewer",
    about: "How wastewater and rain are led away today and by the plan; a plot may lie in byzone without a sewer yet.",
    codes: {
      outside: ({ source, date }) =>
        `The plot lies in no sewer catchment in “${source}” as of ${date}. So it is not registered as having a sewer, even if it lies in byzone: the wastewater needs a permit or a supplement to the wastewater plan.`,
      none: () => "The plot's catchment has no sewer, and none is planned. The wastewater needs a permit of another kind.",
      notYet: ({ planned, deadline }) =>
        `The plot's catchment has no sewer yet; planned: ${planned}${deadline === "" ? ", without a year" : `, by ${deadline}`}. Ask when it can be connected.`,
      wastewaterOnly: ({ now }) => `The sewer takes wastewater only (${now}). Rain must be handled on the plot, which may need a permit.`,
      rainOnly: ({ now }) => `The sewer takes rain only (${now}). The wastewater needs a permit of another kind.`,
      unread: ({ now }) =>
        `The plot's catchment has no kind of sewer that we can read${now === "" ? "" : ` (“${now}”)`}. Ask the municipality.`,
      partly: ({ measured }) => `${measured} of the plot lies in a catchment with a sewer; the rest lies in none.`,
      changing: ({ now, planned, deadline }) =>
        `The plot has a sewer (${now}), but another is planned (${planned}${deadline === "" ? "" : `, by ${deadline}`}). Prepare the drains for it.`,
      sewered: ({ now, source, date }) => `The plot has a sewer (${now}) by “${source}” as of ${date}.`,
    },
  },
};
