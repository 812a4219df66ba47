import type { RuleTexts } from "../translation.ts";

const taken = "når fredning, beskyttet natur og søer er trukket fra";
const takenAll = "når fredning, beskyttet natur, søer og bygninger er trukket fra";

/** Texts of `rules/need`. Too small a plot is no breach of law, and says so. */
export const need = {
  "need/grundareal": {
    title: "Grundens areal",
    about: "Er der plads nok i ét stykke, når fredning, beskyttet natur, søer og bygninger er trukket fra?",
    codes: {
      fits: ({ measured, limit }) => `Grunden har ${measured} i ét stykke, ${takenAll}; projektet skal bruge ${limit}.`,
      builtUp: ({ measured, limit }) =>
        `Grunden er bebygget: ${measured} er tilbage i ét stykke, ${takenAll}; projektet skal bruge ${limit}. Der skal rives ned, eller byggeriet skal deles, før der er plads.`,
      splitUp: ({ measured, limit, net }) =>
        `Grunden har ${net}, ${taken}, men i stykker på højst ${measured}; projektet skal bruge ${limit}, så byggeriet skal deles eller flyttes.`,
      fitsGrossOnly: ({ measured, limit, gross }) =>
        `Grunden er på ${gross}, men har kun ${measured}, ${taken}; projektet skal bruge ${limit}.`,
      tooSmall: ({ measured, limit }) =>
        `Grunden er for lille: den er på ${measured}, og projektet skal bruge ${limit}. Det er størrelsen og ikke en regel, der stopper projektet; kun sammen med en nabogrund kan der blive plads.`,
    },
  },
} satisfies Record<string, RuleTexts>;
