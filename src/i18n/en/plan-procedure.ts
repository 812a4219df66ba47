import type { planProcedure as da } from "../da/plan-procedure.ts";
import type { Translation } from "../translation.ts";
import { named } from "./phrases.ts";
import { reading } from "./plan-ceilings.ts";

const numbered = (plan: string): string => (plan === "" ? "" : ` ${plan}`);

export const planProcedure: Translation<typeof da> = {
  "plan/lokalplanpligt": {
    title: "When a lokalplan is required",
    about: "Larger building, subdivision and demolition needs a lokalplan first.",
    codes: {
      planned: () =>
        "Lokalplaner cover the plot, so one that is required is there, unless it is only a framework plan that calls for a new one for the building itself.",
      small: ({ measured, limit, land, landLimit, outside }) =>
        `${outside} of the plot lies outside lokalplaner. ${measured} of floor and ${land} of land are under the ${limit} and ${landLimit} from which we ask; the municipality decides it.`,
      large: ({ measured, land, outside }) =>
        `${outside} of the plot lies outside lokalplaner, and the project has ${measured} of floor and ${land} of land. The municipality decides whether that is so large that a lokalplan is required; then a rural zone permit cannot come first.`,
    },
  },
  "plan/raekkefoelge": {
    title: "Order of development",
    about: "The order of development in the municipal plan can put off an area that is otherwise laid out rightly.",
    codes: {
      settled: () =>
        "Lokalplaner cover the plot. Against a detailed lokalplan that is older than the municipal plan the order cannot be used (§ 12(2)).",
      later: ({ plan }) =>
        `The frame${named(plan)} of the municipal plan is a possible town area after this plan period. Building now needs the council to change that.`,
      told: ({ plan }) => `The frame${named(plan)} of the municipal plan names an order for building. Ask when it is this area's turn.`,
      silent: ({ source, date }) =>
        `The register has no field for the order, and the frames in “${source}” as of ${date} name none. It stands in the text of the municipal plan: ask the council.`,
    },
  },
  "plan/areal-i-procenten": {
    title: "Land that the ratio counts",
    about: "How much of the plot counts when the plot ratio is worked out.",
    codes: {
      whole: ({ source, date }) =>
        `The plot hangs together and lies in one zone in “${source}” as of ${date}, so all of it counts in the plot ratio, road area too. If it is several parcels, they must be one property.`,
      apart: ({ measured, gross, percent }) =>
        `The plot does not hang together: at most ${measured} of ${gross} counts in the plot ratio for the same building. Of that the project's floor area is ${percent}; hold it against the plan's percentage.`,
      zones: ({ measured, gross, percent }) =>
        `The plot lies in several zones, and land in another zone than the building does not count in the plot ratio: at most ${measured} of ${gross} counts. Of that the project's floor area is ${percent}; hold it against the plan's percentage.`,
    },
  },
  "plan/mindste-grund": {
    title: "Smallest plot",
    about: "What the lokalplan demands of the least size of a plot.",
    codes: {
      noPlan: () => "No lokalplan on the plot, so none lays down a smallest plot.",
      notRegistered: ({ plan }) =>
        `Smallest plot in lokalplan${numbered(plan)}: not registered. If the plot is to be cut, look in the plan's text.`,
      inDocument: ({ plan }) => `Lokalplan${numbered(plan)} regulates the size of plots only in the plan document: read it.`,
      tooSmall: ({ measured, limit, plan, ...rest }) =>
        `The plot has ${measured}; lokalplan${numbered(plan)} demands at least ${limit}${reading(rest)}. As a rule that holds for new plots: read whether it holds for building on a plot that is smaller already; if it does, it needs a dispensation (§ 19).`,
      askedLess: ({ measured, limit, plan, ...rest }) =>
        `The company asks for ${measured}; lokalplan${numbered(plan)} demands at least ${limit} for each plot${reading(rest)}. The plot is large enough but cannot be cut so small.`,
      fits: ({ measured, limit, plan, ...rest }) =>
        `The plot has ${measured}, at least the ${limit} that lokalplan${numbered(plan)} demands${reading(rest)}.`,
    },
  },
};
