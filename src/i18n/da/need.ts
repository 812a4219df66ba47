import type { RuleTexts } from "../translation.ts";

const taken = "når fredning, beskyttet natur og søer er trukket fra";

/** Texts of `rules/need`. */
export const need = {
  "need/grundareal": {
    title: "Grundens areal",
    about: "Er der plads nok i ét stykke, når fredning, beskyttet natur og søer er trukket fra?",
    codes: {
      fits: ({ measured, limit }) =>
        `Grunden har ${measured} i ét stykke, ${taken}; du har brug for ${limit}. Bygninger er ikke trukket fra.`,
      splitUp: ({ measured, limit, net }) =>
        `Grunden har ${net}, ${taken}, men i stykker på højst ${measured}; du har brug for ${limit}, så byggeriet skal deles eller flyttes.`,
      fitsGrossOnly: ({ measured, limit, gross }) => `Grunden er på ${gross}, men har kun ${measured}, ${taken}; du har brug for ${limit}.`,
      tooSmall: ({ measured, limit }) =>
        `Grunden er på ${measured}, og du har brug for ${limit}. Den kan kun bruges sammen med en nabogrund.`,
    },
  },
} satisfies Record<string, RuleTexts>;
