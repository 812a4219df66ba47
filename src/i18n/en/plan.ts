import type { plan as da } from "../da/plan.ts";
import { formatDate } from "../format.ts";
import type { Translation, Words } from "../translation.ts";
import { form } from "./form.ts";
import { notFound } from "./phrases.ts";
import { areas } from "./plan-areas.ts";
import { ceilingCodes, classCodes, planName, planNumber, ratioCodes, upper } from "./plan-ceilings.ts";

const uses: Readonly<Record<string, string>> = form.uses;
const useOf = ({ use }: Words): string => (uses[use] ?? use).toLowerCase();

const planFor = (words: Words): string => planName(words) + (areas[words.general] ? ` (${areas[words.general]})` : "");
const day = (iso: string): string => formatDate("en", iso);
const others = ({ edges, beside }: Words): string => {
  const also = beside ? ` Also in force: lokalplan ${beside}.` : "";
  const count = edges === "1" ? "One more lokalplan touches" : `${edges} more lokalplaner touch`;
  return also + (Number(edges) > 0 ? ` ${count} only the plot's edge.` : "");
};

const dispensation = "It needs a dispensation (planning act § 19), which must not go against the principles of the plan";
const newPlan = "A new lokalplan is needed; a dispensation cannot change the plan's use";
const company = ({ interval }: Words): string => `The company is in class ${interval}`;
const landzoneRule =
  "needs a landzone permit (landzonetilladelse) unless a lokalplan expressly permits it (§ 36); the permit never comes before a lokalplan where the project needs one (§ 35(2)).";

export const plan: Translation<typeof da> = {
  "plan/zonestatus": {
    title: "Zone",
    about: "Whether the plot lies in urban zone (byzone), rural zone (landzone) or a holiday-home area (sommerhusområde).",
    codes: {
      byzone: ({ source, date }) => `The plot lies in byzone according to “${source}” as of ${date}.`,
      edge: ({ measured, outside }) =>
        `The plot lies in byzone but for a strip of ${outside} (${measured} of the plot); have it settled whether the map is inaccurate.`,
      landzone: ({ source, date }) =>
        `The plot lies in landzone: neither byzone nor sommerhusområde was found on it in “${source}” as of ${date}. Building ${landzoneRule}`,
      partlyLandzone: ({ measured, outside }) => `${outside} (${measured} of the plot) lies in landzone. Building there ${landzoneRule}`,
      sommerhus: ({ measured }) =>
        `${measured} of the plot lies in a sommerhusområde. Business there needs a kommuneplantillæg and a new lokalplan.`,
      composite: () => "The zone map has both byzone and landzone on the plot without telling them apart; ask the municipality.",
      compositeSommerhus: () =>
        "The zone map has sommerhusområde together with another zone on the plot without telling them apart; ask the municipality.",
    },
  },
  "plan/anvendelse-lokalplan": {
    title: "Use under the local plan (lokalplan)",
    about: "Whether the lokalplan has room for the company's use.",
    codes: {
      permitted: (words) => `${upper(planFor(words))} has room for ${useOf(words)}.${others(words)}`,
      partlyUnplanned: (words) =>
        `${upper(planFor(words))} has room for ${useOf(words)}, but ${words.measured} of the plot has no lokalplan.${others(words)}`,
      conditional: (words) =>
        `${upper(planFor(words))} may have room for ${useOf(words)}; read purpose and use in the plan document.${others(words)}`,
      unclear: (words) =>
        `The register does not say whether ${planFor(words)} has room for ${useOf(words)}; read it in the plan document.${others(words)}`,
      inDocument: (words) =>
        `The use is regulated, but only in the document of ${planFor(words)}; read whether ${useOf(words)} is in it.${others(words)}`,
      mixed: (words) =>
        `${upper(planFor(words))} has no room for ${useOf(words)} on ${words.measured} of the plot; on the rest it is not ruled out.${others(words)}`,
      notPermitted: (words) =>
        `${upper(planFor(words))} has no room for ${useOf(words)}; a new lokalplan is needed, for a dispensation cannot change the plan's use.${others(words)}`,
      noLokalplan: (words) => `${notFound("No lokalplan", words)} Ask the municipality whether ${useOf(words)} here needs one (§ 13(2)).`,
    },
  },
  "plan/anvendelse-ramme": {
    title: "Use under the municipal plan frame (kommuneplanramme)",
    about: "Whether the frame of the municipal plan has room for the company's use.",
    codes: {
      lokalplanDecides: (words) =>
        `${upper(planNumber(words))} has room for ${useOf(words)} and binds the owner; the ramme only binds the council's planning.`,
      permitted: (words) => `${upper(planFor(words))} has room for ${useOf(words)}.`,
      conditional: (words) => `${upper(planFor(words))} may have room for ${useOf(words)}; the municipality judges that.`,
      unclear: (words) => `The register does not say whether ${planFor(words)} has room for ${useOf(words)}; ask the municipality.`,
      mixed: (words) =>
        `${upper(planFor(words))} has no room for ${useOf(words)} on ${words.measured} of the plot; on the rest it is not ruled out.`,
      notPermittedLokalplanOpen: (words) =>
        `${upper(planFor(words))} has no room for ${useOf(words)}; unless the lokalplan holds it, a kommuneplantillæg and a new lokalplan are needed.`,
      notPermitted: (words) => `${upper(planFor(words))} has no room for ${useOf(words)}; a kommuneplantillæg and a lokalplan are needed.`,
      noRamme: (words) => `${notFound("No kommuneplanramme", words)} A new lokalplan here first needs a kommuneplantillæg.`,
    },
  },
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
    codes: {
      ...ratioCodes({
        subject: "The bebyggelsesprocent",
        none: "no bebyggelsesprocent",
        some: "a bebyggelsesprocent",
        asked: ({ measured, base, existing }) => {
          if (base === "1") return `The project's floor area is ${measured} of the whole plan area`;
          return `The floor area comes to ${measured} of the plot${existing ? ` with the ${existing} standing there today` : ""}`;
        },
        short: ({ measured }) => `${measured} of the plot`,
        allows: (limit) => `permits ${limit}`,
        holds: (limit) => `holds ${limit}`,
        beyond: "above",
        breach: "",
        consequence: dispensation,
      }),
      shared: (words) =>
        `${upper(planName(words))} has ${words.limit} of the area as a whole, shared with the neighbours; the project's floor area is ${words.measured} of the area. Ask the municipality what is left.`,
      unknownBase: (words) =>
        `The floor area comes to ${words.measured} of the plot; ${planName(words)} has ${words.limit}, but the register does not say of what.`,
    },
  },
  "plan/hoejde": {
    title: "Building height",
    about: "The height of the building against the plans' highest building height.",
    codes: ceilingCodes({
      subject: "The height",
      none: "no building height",
      some: "a building height",
      asked: ({ measured }) => `The building is ${measured} high`,
      short: ({ measured }) => measured,
      allows: (limit) => `permits ${limit}`,
      holds: (limit) => `holds ${limit}`,
      beyond: "above",
      breach: "",
      consequence: dispensation,
    }),
  },
  "plan/etager": {
    title: "Storeys",
    about: "The building's storeys against the plans' highest number of storeys.",
    codes: ceilingCodes({
      subject: "The number of storeys",
      none: "no number of storeys",
      some: "a number of storeys",
      asked: ({ measured }) => `The building has ${measured}`,
      short: ({ measured }) => measured,
      allows: (limit) => `permits ${limit}`,
      holds: (limit) => `holds ${limit}`,
      beyond: "above",
      breach: "",
      consequence: dispensation,
    }),
  },
  "plan/forslag": {
    title: "Proposed local plan (lokalplanforslag)",
    about: "Proposed lokalplaner, which hold the plot still until they are adopted.",
    codes: {
      none: (words) => notFound("No proposed lokalplan", words),
      running: ({ forslag, measured, published, ends, hearingEnd }) =>
        `Proposed lokalplan ${forslag} covers ${measured} of the plot and was published on ${day(published)}${hearingEnd ? ` (hearing until ${day(hearingEnd)})` : ""}. Until it is adopted, though no later than ${day(ends)}, the plot must not be used in a way that anticipates it (§ 17).`,
      undated: ({ forslag, measured }) =>
        `Proposed lokalplan ${forslag} covers ${measured} of the plot, but the register does not say when it was published; ask the municipality whether it binds.`,
      older: ({ forslag, measured, published }) =>
        `Proposed lokalplan ${forslag} covers ${measured} of the plot and is more than a year old (${day(published)}); ask the municipality whether it has been given up.`,
      notYet: ({ forslag, measured, published }) =>
        `Proposed lokalplan ${forslag} covers ${measured} of the plot and will be published on ${day(published)}.`,
    },
  },
};
