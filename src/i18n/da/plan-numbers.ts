import type { CeilingTerms } from "../ceiling-phrases.ts";
import { upper } from "../ceiling-sentences.ts";
import type { RuleTexts, Words } from "../translation.ts";
import { ceilingCodes, classCodes, planName, ratioCodes } from "./plan-ceilings.ts";

const dispensation = "Det kræver dispensation (planlovens § 19), som ikke må stride mod planens principper";
const newPlan = "Det kræver en ny lokalplan; en dispensation kan ikke ændre planens anvendelse";
const company = ({ interval }: Words): string => `Virksomheden er i klasse ${interval}`;

/** A highest number that the plan may be dispensed from. */
const dispensable = {
  short: ({ measured }) => measured,
  allows: (limit) => `tillader ${limit}`,
  holds: (limit) => `rummer ${limit}`,
  beyond: "over",
  breach: "",
  consequence: dispensation,
} satisfies Partial<CeilingTerms>;
/** One that is a percentage of the plot. */
const ofPlot = { ...dispensable, short: ({ measured }) => `${measured} af grunden` } satisfies Partial<CeilingTerms>;

/** Texts of the rules that hold a request against a plan's number. */
export const planNumbers = {
  "plan/miljoeklasse-max": {
    title: "Højeste virksomhedsklasse",
    about: "Om virksomhedens klasse er højere, end planerne giver plads til.",
    codes: classCodes({
      subject: "Højeste virksomhedsklasse",
      none: "ingen højeste klasse",
      some: "en højeste virksomhedsklasse",
      asked: company,
      short: ({ interval }) => `klasse ${interval}`,
      allows: (limit) => `tillader højst ${limit}`,
      holds: (limit) => `rummer højst ${limit}`,
      beyond: "over",
      breach: "",
      consequence: newPlan,
    }),
  },
  "plan/miljoeklasse-min": {
    title: "Laveste virksomhedsklasse",
    about: "Om området er forbeholdt virksomheder i en højere klasse.",
    codes: {
      ...classCodes({
        subject: "Laveste virksomhedsklasse",
        none: "ingen laveste klasse",
        some: "en laveste virksomhedsklasse",
        asked: company,
        short: ({ interval }) => `klasse ${interval}`,
        allows: (limit) => `kræver mindst ${limit}`,
        holds: (limit) => `har ${limit} som mindsteklasse`,
        beyond: "under",
        breach: "Virksomheden ligger under områdets mindsteklasse. ",
        consequence: newPlan,
      }),
      rammeWithin: (words) => `${company(words)}; ${planName(words)} har ${words.limit} som mindsteklasse.`,
      noMinimum: ({ source, date }) => `Ingen mindsteklasse fundet for grunden i ${source} pr. ${date}.`,
    },
  },
  "plan/bebyggelsesprocent": {
    title: "Bebyggelsesprocent",
    about: "Etagearealet i procent af det, som planen regner procenten af.",
    codes: ratioCodes(
      {
        ...ofPlot,
        subject: "Bebyggelsesprocenten",
        none: "ingen bebyggelsesprocent",
        some: "en bebyggelsesprocent",
        asked: ({ measured, base, existing }) => {
          if (base === "1") return `Projektets etageareal er ${measured} af hele planområdet`;
          return `Etagearealet bliver ${measured} af grunden${existing ? ` med de ${existing}, der står der i dag` : ""}`;
        },
      },
      {
        shared: (words) =>
          `${upper(planName(words))} har ${words.limit} af området som helhed, og det deles med naboerne; projektets etageareal er ${words.measured} af området. Spørg kommunen, hvad der er tilbage.`,
        unknownBase: (words) =>
          `Etagearealet bliver ${words.measured} af grunden; ${planName(words)} har ${words.limit}, men registret siger ikke, hvad procenten er af.`,
      },
    ),
  },
  "plan/bebygget-areal": {
    title: "Bebygget areal",
    about: "Det bebyggede areal i procent af det, som planen regner procenten af.",
    codes: ratioCodes(
      {
        ...ofPlot,
        subject: "Det bebyggede areal",
        none: "ingen procent for bebygget areal",
        some: "en procent for bebygget areal",
        asked: ({ measured, base, existing }) => {
          if (base === "1") return `Projektet bebygger ${measured} af hele planområdet`;
          return `Det bebyggede areal bliver ${measured} af grunden${existing ? ` med de ${existing}, der er bebygget i dag` : ""}`;
        },
      },
      {
        shared: (words) =>
          `${upper(planName(words))} tillader, at ${words.limit} af området som helhed bebygges, og det deles med naboerne; projektet bebygger ${words.measured} af området. Spørg kommunen, hvad der er tilbage.`,
        unknownBase: (words) =>
          `Det bebyggede areal bliver ${words.measured} af grunden; ${planName(words)} har ${words.limit}, men registret siger ikke, hvad procenten er af.`,
      },
    ),
  },
  "plan/hoejde": {
    title: "Bygningshøjde",
    about: "Byggeriets højde mod planernes højeste bygningshøjde.",
    codes: ceilingCodes({
      ...dispensable,
      subject: "Højden",
      none: "ingen bygningshøjde",
      some: "en bygningshøjde",
      asked: ({ measured }) => `Byggeriet er ${measured} højt`,
    }),
  },
  "plan/etager": {
    title: "Etager",
    about: "Byggeriets etager mod planernes højeste etageantal.",
    codes: ceilingCodes({
      ...dispensable,
      subject: "Etageantallet",
      none: "intet etageantal",
      some: "et etageantal",
      asked: ({ measured }) => `Byggeriet har ${measured}`,
    }),
  },
} satisfies Record<string, RuleTexts>;
