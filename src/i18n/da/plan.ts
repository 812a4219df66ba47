import { formatDate } from "../format.ts";
import type { RuleTexts, Words } from "../translation.ts";
import { form } from "./form.ts";
import { ceilingCodes, classCodes, planName, planNumber, upper } from "./plan-ceilings.ts";

const uses: Readonly<Record<string, string>> = form.uses;
const useOf = ({ use }: Words): string => (uses[use] ?? use).toLowerCase();

const areas: Readonly<Record<string, string>> = {
  11: "boligområde",
  21: "blandet bolig og erhverv",
  31: "erhvervsområde",
  41: "centerområde",
  51: "rekreativt område",
  61: "sommerhusområde",
  71: "område til offentlige formål",
  81: "tekniske anlæg",
  91: "landområde",
  96: "anden anvendelse",
};
/** «lettere industri (erhvervsområde)»: the use, and what the register says that the plan lays out. */
const useIn = (words: Words): string => useOf(words) + (areas[words.general] ? ` (${areas[words.general]})` : "");
const day = (iso: string): string => formatDate("da", iso);
/** What else applies beside the plan that decides: theme plans by name, plans at the plot's edge by number. */
const others = ({ edges, beside }: Words): string => {
  const also = beside ? ` Desuden gælder lokalplan ${beside}.` : "";
  const count = edges === "1" ? "En lokalplan" : `${edges} lokalplaner`;
  return also + (Number(edges) > 0 ? ` ${count} mere rører kun grundens kant.` : "");
};

const dispensation = "Det kræver dispensation";
const newPlan = "Det kræver en ny lokalplan; en dispensation kan ikke ændre planens anvendelse";
const company = ({ interval }: Words): string => `Virksomheden er klasse ${interval}`;

/** Texts of `rules/plan`. `measured` and `limit` are written amounts; `plan…` and `other…` name plans, `ramme…` a kommuneplanramme. */
export const plan = {
  "plan/zonestatus": {
    title: "Zone",
    about: "Om grunden ligger i byzone, landzone eller sommerhusområde.",
    codes: {
      byzone: () => "Grunden ligger i byzone.",
      edge: ({ measured, outside }) =>
        `Grunden ligger i byzone på nær en strimmel på ${outside} (${measured} af grunden); få afklaret, om det er en unøjagtighed i kortet.`,
      landzone: () =>
        "Grunden ligger i landzone og kræver landzonetilladelse, men aldrig før en lokalplan, hvis projektet kræver en (§ 35, stk. 2).",
      partlyLandzone: ({ measured, outside }) =>
        `${outside} (${measured} af grunden) ligger i landzone og kræver landzonetilladelse, men aldrig før en lokalplan, hvis projektet kræver en (§ 35, stk. 2).`,
      sommerhus: ({ measured }) => `${measured} af grunden ligger i sommerhusområde, som ikke kan bruges til erhverv uden ny plan.`,
      composite: () => "Zonekortet har både byzone og landzone på grunden uden at skille dem; spørg kommunen.",
      compositeSommerhus: () => "Zonekortet har sommerhusområde sammen med anden zone på grunden uden at skille dem; spørg kommunen.",
    },
  },
  "plan/anvendelse-lokalplan": {
    title: "Anvendelse efter lokalplan",
    about: "Om lokalplanen giver plads til virksomhedens anvendelse.",
    codes: {
      permitted: (words) => `${upper(planName(words))} giver plads til ${useIn(words)}.${others(words)}`,
      partlyUnplanned: (words) =>
        `${upper(planName(words))} giver plads til ${useIn(words)}, men ${words.measured} af grunden har ingen lokalplan.${others(words)}`,
      conditional: (words) =>
        `${upper(planName(words))} kan give plads til ${useIn(words)}; læs formål og anvendelse i plandokumentet.${others(words)}`,
      unclear: (words) =>
        `Registret siger ikke, om ${planName(words)} giver plads til ${useIn(words)}; læs det i plandokumentet.${others(words)}`,
      inDocument: (words) =>
        `Anvendelsen er reguleret, men kun i plandokumentet til ${planName(words)}; læs, om ${useIn(words)} er med.${others(words)}`,
      mixed: (words) =>
        `${upper(planName(words))} giver ikke plads til ${useIn(words)} på ${words.measured} af grunden; på resten kan det gå an.${others(words)}`,
      notPermitted: (words) =>
        `${upper(planName(words))} giver ikke plads til ${useIn(words)}; det kræver en ny lokalplan, for en dispensation kan ikke ændre planens anvendelse.${others(words)}`,
      noLokalplan: (words) => `Ingen lokalplan fundet på grunden; spørg kommunen, om ${useOf(words)} her kræver en (§ 13, stk. 2).`,
    },
  },
  "plan/anvendelse-ramme": {
    title: "Anvendelse efter kommuneplanramme",
    about: "Om kommuneplanens ramme giver plads til virksomhedens anvendelse.",
    codes: {
      lokalplanDecides: (words) =>
        `${upper(planNumber(words))} giver plads til ${useIn(words)} og binder ejeren; rammen binder kun kommunens planlægning.`,
      permitted: (words) => `${upper(planName(words))} giver plads til ${useIn(words)}.`,
      conditional: (words) => `${upper(planName(words))} kan give plads til ${useIn(words)}; det vurderer kommunen.`,
      unclear: (words) => `Registret siger ikke, om ${planName(words)} giver plads til ${useIn(words)}; spørg kommunen.`,
      mixed: (words) =>
        `${upper(planName(words))} giver ikke plads til ${useIn(words)} på ${words.measured} af grunden; på resten kan det gå an.`,
      notPermittedLokalplanOpen: (words) =>
        `${upper(planName(words))} giver ikke plads til ${useIn(words)}; kan lokalplanen ikke rumme det, kræver det et kommuneplantillæg.`,
      notPermitted: (words) =>
        `${upper(planName(words))} giver ikke plads til ${useIn(words)}; det kræver et kommuneplantillæg og en lokalplan.`,
      noRamme: () => "Ingen kommuneplanramme fundet på grunden; en ny lokalplan her kræver først et kommuneplantillæg.",
    },
  },
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
        allows: (limit) => `har ${limit} som mindsteklasse`,
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
    codes: {
      ...ceilingCodes({
        subject: "Bebyggelsesprocenten",
        none: "ingen bebyggelsesprocent",
        some: "en bebyggelsesprocent",
        asked: ({ measured, base, existing }) => {
          if (base === "1") return `Projektets etageareal er ${measured} af hele planområdet`;
          return `Etagearealet bliver ${measured} af grunden${existing ? ` med de ${existing}, der står der i dag` : ""}`;
        },
        short: ({ measured }) => `${measured} af grunden`,
        allows: (limit) => `tillader ${limit}`,
        holds: (limit) => `rummer ${limit}`,
        beyond: "over",
        breach: "",
        consequence: dispensation,
      }),
      shared: (words) =>
        `${upper(planName(words))} har ${words.limit} af området som helhed, som naboerne deler; projektet bruger ${words.measured} af området. Spørg kommunen, hvad der er tilbage.`,
      unknownBase: (words) =>
        `Etagearealet bliver ${words.measured} af grunden; ${planName(words)} har ${words.limit}, men registret siger ikke, hvad procenten er af.`,
    },
  },
  "plan/hoejde": {
    title: "Bygningshøjde",
    about: "Byggeriets højde mod planernes højeste bygningshøjde.",
    codes: ceilingCodes({
      subject: "Højden",
      none: "ingen højde",
      some: "en højde",
      asked: ({ measured }) => `Byggeriet er ${measured} højt`,
      short: ({ measured }) => measured,
      allows: (limit) => `tillader ${limit}`,
      holds: (limit) => `rummer ${limit}`,
      beyond: "over",
      breach: "",
      consequence: dispensation,
    }),
  },
  "plan/etager": {
    title: "Etager",
    about: "Byggeriets etager mod planernes højeste etageantal.",
    codes: ceilingCodes({
      subject: "Etageantallet",
      none: "intet etageantal",
      some: "et etageantal",
      asked: ({ measured }) => `Byggeriet har ${measured}`,
      short: ({ measured }) => measured,
      allows: (limit) => `tillader ${limit}`,
      holds: (limit) => `rummer ${limit}`,
      beyond: "over",
      breach: "",
      consequence: dispensation,
    }),
  },
  "plan/forslag": {
    title: "Lokalplanforslag",
    about: "Forslag til lokalplan, som holder grunden i ro, til planen er vedtaget.",
    codes: {
      none: ({ date }) => `Intet lokalplanforslag fundet på grunden pr. ${date}.`,
      running: ({ forslag, measured, published, ends, hearingEnd }) =>
        `Forslag til lokalplan ${forslag} dækker ${measured} af grunden og blev offentliggjort ${day(published)}${hearingEnd ? ` (høring til ${day(hearingEnd)})` : ""}; byg ikke i strid med det før vedtagelsen, op til et år (${day(ends)}).`,
      undated: ({ forslag, measured }) =>
        `Forslag til lokalplan ${forslag} dækker ${measured} af grunden, men registret siger ikke, hvornår det blev offentliggjort; spørg kommunen, om det binder.`,
      older: ({ forslag, measured, published }) =>
        `Forslag til lokalplan ${forslag} dækker ${measured} af grunden og er mere end et år gammelt (${day(published)}); spørg kommunen, om det er opgivet.`,
      notYet: ({ forslag, measured, published }) =>
        `Forslag til lokalplan ${forslag} dækker ${measured} af grunden og bliver offentliggjort ${day(published)}.`,
    },
  },
} satisfies Record<string, RuleTexts>;
