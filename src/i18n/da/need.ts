import type { RuleTexts } from "../translation.ts";

const taken = "når fredning, beskyttet natur og søer er trukket fra";
const takenAll = "når fredning, beskyttet natur, søer og bygninger er trukket fra";

/** Texts of `rules/need`. */
export const need = {
  "need/grundareal": {
    title: "Grundens areal",
    about: "Er der plads nok i ét stykke, når fredning, beskyttet natur, søer og bygninger er trukket fra?",
    codes: {
      fits: ({ measured, limit }) => `Grunden har ${measured} i ét stykke, ${takenAll}; du har brug for ${limit}.`,
      builtUp: ({ measured, limit }) =>
        `Grunden er bebygget: ${measured} er tilbage i ét stykke, ${takenAll}; du har brug for ${limit}. Der skal rives ned eller deles, før der er plads.`,
      splitUp: ({ measured, limit, net }) =>
        `Grunden har ${net}, ${taken}, men i stykker på højst ${measured}; du har brug for ${limit}, så byggeriet skal deles eller flyttes.`,
      fitsGrossOnly: ({ measured, limit, gross }) => `Grunden er på ${gross}, men har kun ${measured}, ${taken}; du har brug for ${limit}.`,
      tooSmall: ({ measured, limit }) =>
        `Grunden er på ${measured}, og du har brug for ${limit}. Den kan kun bruges sammen med en nabogrund.`,
    },
  },
} satisfies Record<string, RuleTexts>;
