import { upper } from "../ceiling-sentences.ts";
import { formatDate } from "../format.ts";
import type { RuleTexts, Words } from "../translation.ts";
import { form } from "./form.ts";
import { notFound } from "./phrases.ts";
import { areas } from "./plan-areas.ts";
import { planName, planNumber } from "./plan-ceilings.ts";
import { planNumbers } from "./plan-numbers.ts";

const uses: Readonly<Record<string, string>> = form.uses;
const useOf = ({ use }: Words): string => (uses[use] ?? use).toLowerCase();

/** «lokalplan 3-392 Farremosen (erhvervsområde)»: the plan, and what the register says that it lays out. */
const planFor = (words: Words): string => planName(words) + (areas[words.general] ? ` (${areas[words.general]})` : "");
const day = (iso: string): string => formatDate("da", iso);
/** What else applies beside the plan that decides: theme plans by name, plans at the plot's edge by number. */
const others = ({ edges, beside }: Words): string => {
  const also = beside ? ` Desuden gælder lokalplan ${beside}.` : "";
  const count = edges === "1" ? "En lokalplan" : `${edges} lokalplaner`;
  return also + (Number(edges) > 0 ? ` ${count} mere rører kun grundens kant.` : "");
};

const landzoneRule =
  "kræver landzonetilladelse, medmindre en lokalplan udtrykkeligt tillader det (§ 36); tilladelsen gives aldrig før en lokalplan, hvis projektet kræver en (§ 35, stk. 2).";

/** Texts of `rules/plan`. `measured` and `limit` are written amounts; `plan…` and `other…` name plans, `ramme…` a kommuneplanramme. */
export const plan = {
  "plan/zonestatus": {
    title: "Zone",
    about: "Om grunden ligger i byzone, landzone eller sommerhusområde.",
    codes: {
      byzone: ({ source, date }) => `Grunden ligger i byzone ifølge «${source}» pr. ${date}.`,
      edge: ({ measured, outside }) =>
        `Grunden ligger i byzone på nær en strimmel på ${outside} (${measured} af grunden); få afklaret, om det er en unøjagtighed i kortet.`,
      landzone: ({ source, date }) =>
        `Grunden ligger i landzone: hverken byzone eller sommerhusområde fundet på den i «${source}» pr. ${date}. Byggeri ${landzoneRule}`,
      partlyLandzone: ({ measured, outside }) => `${outside} (${measured} af grunden) ligger i landzone. Byggeri dér ${landzoneRule}`,
      sommerhus: ({ measured }) =>
        `${measured} af grunden ligger i sommerhusområde. Erhverv dér kræver et kommuneplantillæg og en ny lokalplan.`,
      composite: () => "Zonekortet har både byzone og landzone på grunden uden at skille dem; spørg kommunen.",
      compositeSommerhus: () => "Zonekortet har sommerhusområde sammen med anden zone på grunden uden at skille dem; spørg kommunen.",
    },
  },
  "plan/anvendelse-lokalplan": {
    title: "Anvendelse efter lokalplan",
    about: "Om lokalplanen giver plads til virksomhedens anvendelse.",
    codes: {
      permitted: (words) => `${upper(planFor(words))} giver plads til ${useOf(words)}.${others(words)}`,
      partlyUnplanned: (words) =>
        `${upper(planFor(words))} giver plads til ${useOf(words)}, men ${words.measured} af grunden har ingen lokalplan.${others(words)}`,
      conditional: (words) =>
        `${upper(planFor(words))} kan give plads til ${useOf(words)}; læs formål og anvendelse i plandokumentet.${others(words)}`,
      unclear: (words) =>
        `Registret siger ikke, om ${planFor(words)} giver plads til ${useOf(words)}; læs det i plandokumentet.${others(words)}`,
      inDocument: (words) =>
        `Anvendelsen er reguleret, men kun i plandokumentet til ${planFor(words)}; læs, om ${useOf(words)} er med.${others(words)}`,
      mixed: (words) =>
        `${upper(planFor(words))} giver ikke plads til ${useOf(words)} på ${words.measured} af grunden; på resten er det ikke udelukket.${others(words)}`,
      notPermitted: (words) =>
        `${upper(planFor(words))} giver ikke plads til ${useOf(words)}; det kræver en ny lokalplan, for en dispensation kan ikke ændre planens anvendelse.${others(words)}`,
      noLokalplan: (words) => `${notFound("Ingen lokalplan", words)} Spørg kommunen, om ${useOf(words)} her kræver en (§ 13, stk. 2).`,
    },
  },
  "plan/anvendelse-ramme": {
    title: "Anvendelse efter kommuneplanramme",
    about: "Om kommuneplanens ramme giver plads til virksomhedens anvendelse.",
    codes: {
      lokalplanDecides: (words) =>
        `${upper(planNumber(words))} giver plads til ${useOf(words)} og binder ejeren; rammen binder kun kommunens planlægning.`,
      permitted: (words) => `${upper(planFor(words))} giver plads til ${useOf(words)}.`,
      conditional: (words) => `${upper(planFor(words))} kan give plads til ${useOf(words)}; det vurderer kommunen.`,
      unclear: (words) => `Registret siger ikke, om ${planFor(words)} giver plads til ${useOf(words)}; spørg kommunen.`,
      mixed: (words) =>
        `${upper(planFor(words))} giver ikke plads til ${useOf(words)} på ${words.measured} af grunden; på resten er det ikke udelukket.`,
      notPermittedLokalplanOpen: (words) =>
        `${upper(planFor(words))} giver ikke plads til ${useOf(words)}; kan lokalplanen ikke rumme det, kræver det et kommuneplantillæg og en ny lokalplan.`,
      notPermitted: (words) =>
        `${upper(planFor(words))} giver ikke plads til ${useOf(words)}; det kræver et kommuneplantillæg og en lokalplan.`,
      noRamme: (words) => `${notFound("Ingen kommuneplanramme", words)} En ny lokalplan her kræver først et kommuneplantillæg.`,
    },
  },
  ...planNumbers,
  "plan/forslag": {
    title: "Lokalplanforslag",
    about: "Forslag til lokalplan, som holder grunden i ro, til planen er vedtaget.",
    codes: {
      none: (words) => notFound("Intet lokalplanforslag", words),
      running: ({ forslag, measured, published, ends, hearingEnd }) =>
        `Forslag til lokalplan ${forslag} dækker ${measured} af grunden og blev offentliggjort ${day(published)}${hearingEnd ? ` (høring til ${day(hearingEnd)})` : ""}. Indtil planen er vedtaget, dog højst til ${day(ends)}, må grunden ikke udnyttes, så det foregriber den (§ 17). Efter høringsfristen kan kommunen tillade byggeri, der følger forslaget og kommuneplanen og ikke selv kræver en lokalplan (stk. 2).`,
      undated: ({ forslag, measured }) =>
        `Forslag til lokalplan ${forslag} dækker ${measured} af grunden, men registret siger ikke, hvornår det blev offentliggjort; spørg kommunen, om det binder.`,
      older: ({ forslag, measured, published }) =>
        `Forslag til lokalplan ${forslag} dækker ${measured} af grunden og er mere end et år gammelt (${day(published)}); spørg kommunen, om det er opgivet.`,
      notYet: ({ forslag, measured, published }) =>
        `Forslag til lokalplan ${forslag} dækker ${measured} af grunden og bliver offentliggjort ${day(published)}.`,
    },
  },
} satisfies Record<string, RuleTexts>;
