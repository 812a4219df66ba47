import type { CeilingTerms } from "../ceiling-phrases.ts";
import { upper } from "../ceiling-sentences.ts";
import type { planNumbers as da } from "../da/plan-numbers.ts";
import type { Translation, Words } from "../translation.ts";
import { ceilingCodes, classCodes, planName, ratioCodes } from "./plan-ceilings.ts";

const dispensation = "It needs a dispensation (planning act § 19), which must not go against the principles of the plan";
const newPlan = "A new lokalplan is needed; a dispensation cannot change the plan's use";
const company = ({ interval }: Words): string => `The company is in class ${interval}`;

/** A highest number that the plan may be dispensed from. */
const dispensable = {
  short: ({ measured }) => measured,
  allows: (limit) => `permits ${limit}`,
  holds: (limit) => `holds ${limit}`,
  beyond: "above",
  breach: "",
  consequence: dispensation,
} satisfies Partial<CeilingTerms>;
/** One that is a percentage of the plot. */
const ofPlot = { ...dispensable, short: ({ measured }) => `${measured} of the plot` } satisfies Partial<CeilingTerms>;

/** As the Danish `planNumbers`. */
export const planNumbers: Translation<typeof da> = {
  "plan/miljoeklasse-max": {
    title: "Highest environmental class (virksomhedsklasse)",
    about: "Whether the company's class is higher than the plans have room for.",
    codes: classCodes({
      subject: "The highest virksomhedsklasse",
      none: "no highest class",
      some: "a highest virksomhedsklasse",
      asked: company,
      short: ({ interval }) => `class ${interval}`,
      allows: (limit) => `permits at most ${limit}`,
      holds: (limit) => `holds at most ${limit}`,
      beyond: "above",
      breach: "",
      consequence: newPlan,
    }),
  },
  "plan/miljoeklasse-min": {
    title: "Lowest environmental class (virksomhedsklasse)",
    about: "Whether the area is kept for companies of a higher class.",
    codes: {
      ...classCodes({
        subject: "The lowest virksomhedsklasse",
        none: "no lowest class",
        some: "a lowest virksomhedsklasse",
        asked: company,
        short: ({ interval }) => `class ${interval}`,
        allows: (limit) => `demands at least ${limit}`,
        holds: (limit) => `has ${limit} as its minimum class`,
        beyond: "below",
        breach: "The company is below the area's minimum class. ",
        consequence: newPlan,
      }),
      rammeWithin: (words) => `${company(words)}; ${planName(words)} has ${words.limit} as its minimum class.`,
      noMinimum: ({ source, date }) => `No minimum class was found for the plot in ${source} as of ${date}.`,
    },
  },
  "plan/bebyggelsesprocent": {
    title: "Floor area ratio (bebyggelsesprocent)",
    about: "Floor area as a percentage of what the plan counts it of.",
    codes: ratioCodes(
      {
        ...ofPlot,
        subject: "The bebyggelsesprocent",
        none: "no bebyggelsesprocent",
        some: "a bebyggelsesprocent",
        asked: ({ measured, base, existing }) => {
          if (base === "1") return `The project's floor area is ${measured} of the whole plan area`;
          return `The floor area comes to ${measured} of the plot${existing ? ` with the ${existing} standing there today` : ""}`;
        },
      },
      {
        shared: (words) =>
          `${upper(planName(words))} has ${words.limit} of the area as a whole, shared with the neighbours; the project's floor area is ${words.measured} of the area. Ask the municipality what is left.`,
        unknownBase: (words) =>
          `The floor area comes to ${words.measured} of the plot; ${planName(words)} has ${words.limit}, but the register does not say of what.`,
      },
    ),
  },
  "plan/bebygget-areal": {
    title: "Built-on ground (bebygget areal)",
    about: "Built-on ground as a percentage of what the plan counts it of.",
    codes: ratioCodes(
      {
        ...ofPlot,
        subject: "Built-on ground",
        none: "no percentage of built-on ground",
        some: "a percentage of built-on ground",
        asked: ({ measured, base, existing }) => {
          if (base === "1") return `The project builds on ${measured} of the whole plan area`;
          return `Built-on ground comes to ${measured} of the plot${existing ? ` with the ${existing} built on today` : ""}`;
        },
      },
      {
        shared: (words) =>
          `${upper(planName(words))} lets ${words.limit} of the area as a whole be built on, shared with the neighbours; the project builds on ${words.measured} of the area. Ask the municipality what is left.`,
        unknownBase: (words) =>
          `Built-on ground comes to ${words.measured} of the plot; ${planName(words)} has ${words.limit}, but the register does not say of what.`,
      },
    ),
  },
  "plan/hoejde": {
    title: "Building height",
    about: "The height of the building against the plans' highest building height.",
    codes: ceilingCodes({
      ...dispensable,
      subject: "The height",
      none: "no building height",
      some: "a building height",
      asked: ({ measured }) => `The building is ${measured} high`,
    }),
  },
  "plan/etager": {
    title: "Storeys",
    about: "The building's storeys against the plans' highest number of storeys.",
    codes: ceilingCodes({
      ...dispensable,
      subject: "The number of storeys",
      none: "no number of storeys",
      some: "a number of storeys",
      asked: ({ measured }) => `The building has ${measured}`,
    }),
  },
};
