import type { RuleTexts } from "../translation.ts";
import { named } from "./phrases.ts";
import { reading } from "./plan-ceilings.ts";

const numbered = (plan: string): string => (plan === "" ? "" : ` ${plan}`);

/** Texts of the rules of `rules/plan` that tell of procedure and plots and not of a plan's ceiling. */
export const planProcedure = {
  "plan/lokalplanpligt": {
    title: "Lokalplanpligt",
    about: "Større byggeri, udstykning og nedrivning kræver en lokalplan først.",
    codes: {
      planned: () =>
        "Lokalplaner dækker grunden, så lokalplanpligten er opfyldt med dem, medmindre det kun er en rammelokalplan, som kræver en ny for selve byggeriet.",
      small: ({ measured, limit, land, landLimit, outside }) =>
        `${outside} af grunden ligger uden for lokalplan. ${measured} etageareal og ${land} grund ligger under de ${limit} og ${landLimit}, vi spørger fra; kommunen afgør det.`,
      large: ({ measured, land, outside }) =>
        `${outside} af grunden ligger uden for lokalplan, og projektet er på ${measured} etageareal og ${land} grund. Kommunen afgør, om det er så stort, at det kræver en lokalplan; så kan en landzonetilladelse ikke komme først.`,
    },
  },
  "plan/raekkefoelge": {
    title: "Rækkefølge",
    about: "Kommuneplanens rækkefølge kan udskyde et område, som ellers er udlagt rigtigt.",
    codes: {
      settled: () =>
        "Lokalplaner dækker grunden. Mod en detaljeret lokalplan, der er ældre end kommuneplanen, kan rækkefølgen ikke bruges (§ 12, stk. 2).",
      later: ({ plan }) =>
        `Kommuneplanrammen${named(plan)} er et muligt fremtidigt byområde efter denne planperiode. Byggeri nu kræver, at byrådet ændrer det.`,
      told: ({ plan }) => `Kommuneplanrammen${named(plan)} nævner en rækkefølge for byggeriet. Spørg, hvornår det er områdets tur.`,
      silent: ({ source, date }) =>
        `Registret har intet felt for rækkefølge, og rammerne i «${source}» pr. ${date} nævner ingen. Den står i kommuneplanens tekst: spørg byrådet.`,
    },
  },
  "plan/areal-i-procenten": {
    title: "Areal i procenten",
    about: "Hvor meget af grunden der tæller med, når bebyggelsesprocenten regnes ud.",
    codes: {
      whole: ({ source, date }) =>
        `Grunden hænger sammen og ligger i én zone i «${source}» pr. ${date}, så det hele tæller med i bebyggelsesprocenten, også vejareal. Er den flere matrikler, skal de være én samlet ejendom.`,
      apart: ({ measured, gross, percent }) =>
        `Grunden hænger ikke sammen: højst ${measured} af ${gross} tæller med i bebyggelsesprocenten for det samme byggeri. Af dem er projektets etageareal ${percent}; hold det op mod planens procent.`,
      zones: ({ measured, gross, percent }) =>
        `Grunden ligger i flere zoner, og jord i en anden zone end byggeriet tæller ikke med i bebyggelsesprocenten: højst ${measured} af ${gross} tæller. Af dem er projektets etageareal ${percent}; hold det op mod planens procent.`,
    },
  },
  "plan/mindste-grund": {
    title: "Mindste grund",
    about: "Lokalplanens krav til, hvor stor en grund mindst skal være.",
    codes: {
      noPlan: () => "Ingen lokalplan på grunden, så ingen fastsætter en mindste grund.",
      notRegistered: ({ plan }) =>
        `Mindste grund i lokalplan${numbered(plan)}: ikke registreret. Skal grunden udstykkes, så se efter i planens tekst.`,
      inDocument: ({ plan }) => `Lokalplan${numbered(plan)} regulerer grundenes størrelse kun i plandokumentet: læs den.`,
      tooSmall: ({ measured, limit, plan, ...rest }) =>
        `Grunden er på ${measured}; lokalplan${numbered(plan)} kræver mindst ${limit}${reading(rest)}. Kravet gælder som regel nye grunde: læs, om det også gælder byggeri på en grund, der allerede er mindre; gør det det, kræver det dispensation (§ 19).`,
      askedLess: ({ measured, limit, plan, ...rest }) =>
        `Virksomheden beder om ${measured}; lokalplan${numbered(plan)} kræver mindst ${limit} pr. grund${reading(rest)}. Grunden er stor nok, men kan ikke deles så småt.`,
      fits: ({ measured, limit, plan, ...rest }) =>
        `Grunden er på ${measured}, mindst de ${limit}, som lokalplan${numbered(plan)} kræver${reading(rest)}.`,
    },
  },
} satisfies Record<string, RuleTexts>;
