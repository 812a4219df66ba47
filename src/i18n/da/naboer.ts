import type { RuleTexts, Words } from "../translation.ts";

const neighbour = ({ kind }: Words): string => (kind === "area" ? "boligområde" : "bolig");
const place = (words: Words): string =>
  words.measured === "0 m"
    ? words.kind === "area"
      ? "Grunden ligger i eller lige op til et boligområde"
      : "Der ligger en bolig på grunden eller lige op til den"
    : `Grunden ligger ${words.measured} fra nærmeste ${neighbour(words)}`;
const advice =
  "Afstanden er vejledende og målt fra grundens skel. Står det, der støjer og lugter, længere inde, er der længere; en hal måles for sig.";
const receivers: Words = {
  recreation: "et rekreativt område eller et sommerhusområde",
  housing: "et boligområde",
  mixed: "et blandet område eller et centerområde",
};
const advisedFor = "Afstanden er håndbogens vejledende og målt fra grundens skel.";

/** Texts of `rules/naboer`. The distances are advice, so they are never called krav. */
export const naboer = {
  "naboer/afstand-til-bolig": {
    title: "Afstand til boliger",
    about: "Den afstand, som håndbogen anbefaler mellem virksomhedens klasse og åben-lav boligbebyggelse.",
    codes: {
      noDistance: (words) => `Håndbogen anbefaler ingen afstand til boliger for ${words.class}.`,
      nothingNear: (words) =>
        `Ingen bolig fundet inden for ${words.reach} i «${words.source}» pr. ${words.date}, og intet boligområde i planerne; ${words.class} anbefales mindst ${words.limit} fra boliger.`,
      far: (words) =>
        `Nærmeste ${neighbour(words)} i «${words.source}» pr. ${words.date} ligger ${words.measured} fra grunden; ${words.class} anbefales mindst ${words.limit} fra boliger.`,
      nearForUpper: (words) =>
        `${place(words)}; ${words.class} anbefales mindst ${words.limit} fra boliger, mens afstanden er nok til ${words.lowClass}. ${advice}`,
      near: (words) => `${place(words)}; ${words.class} anbefales mindst ${words.limit} fra boliger. ${advice}`,
    },
  },
  "naboer/stoej-modtager": {
    title: "Støj hos naboerne",
    about: "Støjen skal holde den vejledende grænse dér, hvor den høres, ikke dér, hvor den laves.",
    codes: {
      quiet: (words) => `Virksomheder i ${words.class} regnes ikke for at støje ud over grunden.`,
      nothingNear: (words) =>
        `Intet område til bolig, sommerhus, rekreation eller blandet brug fundet i planerne inden for ${words.reach}; ældre boliger uden for planerne ses ikke her.`,
      near: (words) =>
        `${words.measured === "0 m" ? "Grunden ligger i eller lige op til" : `${words.measured} fra grunden ligger`} ${receivers[words.area] ?? words.area}. Dér er den vejledende grænse for støj fra virksomheder ${words.day}/${words.evening}/${words.night} dB dag, aften og nat; virksomhedens støj holdes op mod den.`,
    },
  },
  "naboer/foelsom-nabo": {
    title: "Virksomheden som nabo",
    about: "Ville virksomheden selv være følsom og stå i vejen for produktion i nærheden?",
    codes: {
      robust: () => "Kun kontorer regnes her for følsomme over for naboernes støj, lugt og støv.",
      nothingNear: (words) =>
        `Intet område, der i registret giver plads til virksomheder fra ${words.from}, fundet inden for den afstand, som håndbogen anbefaler (højst ${words.reach}).`,
      inArea: (words) =>
        `Grunden ligger i eller lige op til et område for virksomheder op til ${words.class}. Kontorer er følsomme og kan stå i vejen for den produktion, som området er til.`,
      near: (words) =>
        `Grunden ligger ${words.measured} fra et område for virksomheder op til ${words.class}, som anbefales ${words.limit} til følsom anvendelse. Kontorer kan stå i vejen for produktionen dér. ${advisedFor}`,
    },
  },
  "naboer/boliger-i-landzone": {
    title: "Boliger i landzone",
    about: "Enkeltboliger, som ingen plan har lagt et boligområde ud for; kommunen vurderer hver af dem.",
    codes: {
      noDistance: (words) => `Håndbogen anbefaler ingen afstand til boliger for ${words.class}.`,
      none: (words) => `Ingen bolig i landzone fundet inden for ${words.limit} i «${words.source}» pr. ${words.date}.`,
      near: (words) =>
        `${words.homes === "1" ? "En bolig" : `${words.homes} boliger`} i landzone ligger inden for ${words.limit}, den nærmeste ${words.measured} fra grunden; ${words.class} anbefales mindst så langt væk. Kommunen vurderer dem enkeltvis. ${advisedFor}`,
    },
  },
} satisfies Record<string, RuleTexts>;
