import type { RuleTexts, Words } from "../translation.ts";
import { named, noRoomBeside, notFound, partOfPlot, roomBeside } from "./phrases.ts";

const monument = ({ kind, strip }: Words): string => `et fredet fortidsminde${named(kind)} eller de ${strip} omkring det`;

/** Texts of the rules on monuments, dykes, soil that is moved and raw materials. */
export const heritageLaw = {
  "kultur/fortidsmindelinje": {
    title: "Fortidsmindebeskyttelseslinje",
    about: "Alt, der ændrer tilstanden inden for 100 m fra et fortidsminde: byggeri, terræn, hegn og skilte.",
    codes: {
      outside: (words) => notFound("Ingen fortidsmindebeskyttelseslinje", words),
      avoidable: (words) =>
        `${partOfPlot(words)} ligger inden for en fortidsmindebeskyttelseslinje (${words.distance} fra fortidsmindet).${roomBeside(words)} Også hegn, skilte og terræn tæller.`,
      inside: (words) =>
        `${partOfPlot(words)} ligger inden for en fortidsmindebeskyttelseslinje (${words.distance} fra fortidsmindet), hvor enhver ændring, også hegn, skilte og terræn, kræver dispensation, som kommunen kun giver i særlige tilfælde (§ 65, stk. 2).${noRoomBeside(words)}`,
    },
  },
  "kultur/fortidsminder": {
    title: "Fredet fortidsminde",
    about: "Fredede fortidsminder og 2 m omkring dem. Hvor registret kun har et punkt, regnes 20 m, som er vores forslag.",
    codes: {
      outside: (words) => `${notFound("Intet fredet fortidsminde", words)} Skjulte fortidsminder er ikke med.`,
      avoidable: (words) => `${partOfPlot(words)} er ${monument(words)}.${roomBeside(words)}`,
      inside: (words) =>
        `${partOfPlot(words)} er ${monument(words)}. Det må ikke ændres, og der må ikke lægges skel igennem det.${noRoomBeside(words)} Kun Slots- og Kulturstyrelsen kan dispensere (§ 29 j), og det sker sjældent.`,
    },
  },
  "kultur/beskyttede-diger": {
    title: "Beskyttede sten- og jorddiger",
    about: "Diger, hvis tilstand ikke må ændres. Linjen på kortet regnes for 2 m til hver side, som er vores forslag.",
    codes: {
      outside: (words) => notFound("Intet beskyttet dige", words),
      avoidable: (words) =>
        `${partOfPlot(words)} ligger inden for ${words.width} af et beskyttet dige.${roomBeside(words)} Et hul i diget til en vej kræver dispensation.`,
      inside: (words) =>
        `${partOfPlot(words)} ligger inden for ${words.width} af et beskyttet dige. At fjerne, flytte eller gennembryde det kræver dispensation, som kommunen kun giver i særlige tilfælde (§ 29 j, stk. 2).${noRoomBeside(words)}`,
    },
  },
  "jord/omraadeklassificering": {
    title: "Områdeklassificeret jord",
    about: "Jord, der kan være lettere forurenet, som byzonejord er, medmindre kommunen har undtaget den. Forbyder ikke byggeri.",
    codes: {
      outside: (words) => notFound("Ingen områdeklassificering", words),
      inside: (words) =>
        `${partOfPlot(words)} er områdeklassificeret: jorden kan være lettere forurenet. Jord, der køres væk fra ejendommen, skal først anmeldes til kommunen, som kan kræve prøver; byggeri er ikke forbudt.`,
    },
  },
  "jord/raastof": {
    title: "Råstofområde",
    about: "Areal, som regionens råstofplan holder til grusgravning og andre råstoffer, nu eller senere.",
    codes: {
      outside: (words) => notFound("Intet råstofområde", words),
      avoidable: (words) => `${partOfPlot(words)} ligger i et råstofområde.${roomBeside(words)}`,
      interest: (words) =>
        `${partOfPlot(words)} ligger i et råstofinteresseområde.${noRoomBeside(words)} Byggeri kan spærre for råstofferne; spørg regionen, og regn med at skulle vise, hvorfor det skal ligge dér.`,
      extraction: (words) =>
        `${partOfPlot(words)} ligger i et graveområde.${noRoomBeside(words)} Råstofplanen binder kommunens planer og tilladelser, og regionen kan gøre indsigelse mod en kommuneplan, der spærrer for råstofferne.`,
    },
  },
} satisfies Record<string, RuleTexts>;
