import type { RuleTexts, Words } from "../translation.ts";
import { guideline, weighed } from "./guideline.ts";
import { named, notFound, partOfPlot } from "./phrases.ts";

const kept = "et erhvervsområde forbeholdt produktionserhverv";
const reserved = guideline({
  title: "Forbeholdt produktionserhverv",
  about: "Erhvervsområder, hvor byrådet kun må planlægge for produktion, transport og logistik.",
  none: "Intet erhvervsområde forbeholdt produktionserhverv",
  lies: kept,
  means:
    "Virksomheden er oplyst ikke at være en produktionsvirksomhed, og dér må kun planlægges for produktion, transport og logistik. Kræver projektet en ny plan, skal kommuneplanen først ændres.",
});
const buffer = guideline({
  title: "Konsekvensområde omkring produktionserhverv",
  about: "Zonen omkring områder forbeholdt produktionserhverv, hvor ny følsom anvendelse skal begrundes.",
  none: "Intet konsekvensområde omkring produktionserhverv",
  lies: "et konsekvensområde omkring produktionserhverv",
  means:
    "Kontorer er følsom anvendelse; en ny plan skal redegøre for, hvordan produktionen sikres, og må ikke lægge dem i lugt og støv, medmindre højde og placering holder det ude.",
});
const special = guideline({
  title: "Særlige beliggenhedskrav",
  about: "Arealer til virksomheder, som på grund af forurening skal ligge for sig selv.",
  none: "Intet område til virksomheder med særlige beliggenhedskrav",
  lies: "et område til virksomheder med særlige beliggenhedskrav",
  means: "Området er sat af til tungere virksomheder, som har få andre steder at være.",
});
const inSpecial = (words: Words): string =>
  `${partOfPlot(words)} ligger i et område til virksomheder med særlige beliggenhedskrav${named(words.name)}`;
const road = (words: Words): string => (words.road === "" ? "motorvej eller rampe" : `motorvej eller rampe (${words.road})`);
const away = (words: Words): string => (words.measured === "0 m" ? "lige op til" : `${words.measured} fra`);

/** Texts of `rules/erhverv`. */
export const erhverv = {
  "erhverv/produktionserhverv": {
    ...reserved,
    codes: {
      ...reserved.codes,
      inPurpose: (words) =>
        words.hits === "0"
          ? "Virksomheden er oplyst at være en produktions-, transport- eller logistikvirksomhed, så områder forbeholdt produktionserhverv står den åbne."
          : `${partOfPlot(words)} ligger i ${kept}${named(words.name)}, og det er netop sat af til virksomheder som denne.`,
      unknown: (words) =>
        `${partOfPlot(words)} ligger i ${kept}${named(words.name)}. Oplys, om virksomheden er en produktionsvirksomhed (planloven § 11 a, stk. 12); er den ikke det, må der ikke lægges en ny plan for den dér.`,
      lokalplanDecides: (words) =>
        `${partOfPlot(words)} ligger i ${kept}${named(words.name)}. Den gældende lokalplan giver ret til anvendelsen, så det rammer først, hvis projektet kræver en ny plan. ${weighed}`,
    },
  },
  "erhverv/konsekvensomraade": {
    ...buffer,
    codes: {
      ...buffer.codes,
      notSensitive: (words) =>
        `${partOfPlot(words)} ligger i et konsekvensområde omkring produktionserhverv${named(words.name)}. Det angår følsom anvendelse, som kontorbyggeri og boliger, og ikke denne.`,
    },
  },
  "erhverv/transformation": guideline({
    title: "Transformationsområde",
    about: "Arealer nær produktion, som kommuneplanen lader blive til boliger.",
    none: "Intet transformationsområde",
    lies: "et transformationsområde",
    means:
      "Dér kan der komme boliger, også hvor støjen fra produktion ligger op til 5 dB over grænseværdien, så virksomheden kan få boliger til naboer.",
  }),
  "erhverv/saerlige-beliggenhedskrav": {
    ...special,
    codes: {
      ...special.codes,
      needsOne: (words) =>
        `${notFound("Intet område til virksomheder med særlige beliggenhedskrav", words)} Virksomheder i ${words.class} hører som regel til i et sådant område.`,
      tooSmall: (words) =>
        `${inSpecial(words)}; det er for lidt til projektets ${words.need}. Virksomheder i ${words.class} hører som regel til i et sådant område.`,
      inPurpose: (words) => `${inSpecial(words)}, og det er sat af til virksomheder som denne (${words.class}).`,
      perhapsInPurpose: (words) =>
        `${inSpecial(words)}. Det passer til ${words.class}, men ikke til ${words.lowClass}; oplys, hvilken klasse virksomheden har.`,
    },
  },
  "erhverv/detailhandel": {
    title: "Detailhandel",
    about: "Arealer, hvor kommuneplanen lægger butikker; andre steder kan der ikke lægges en ny plan for dem.",
    codes: {
      noShop: () => "Forespørgslen har ingen butik.",
      laidOut: (words) =>
        `Der er plads til projektet i et område til detailhandel${named(words.name)}. Kommuneplanen sætter den største butik og det samlede butiksareal; hold ${words.shop} butiksareal op mod dem i plandokumentet.`,
      partly: (words) =>
        `Kun ${words.measured} af grunden ligger i et område til detailhandel${named(words.name)}, og projektet skal bruge ${words.need}. Uden for det kan der ikke lægges en ny plan for butikker, før kommuneplanen er ændret.`,
      elsewhere: (words) =>
        `${notFound("Intet område til detailhandel", words)} Forespørgslen har ${words.shop} butiksareal; en ny plan for den kræver, at kommuneplanen først lægger et område ud. En mindre butik til egne produkter ved produktionen kan få sit eget areal (§ 5 n, stk. 1, nr. 4).`,
    },
  },
  "erhverv/motorvej": {
    title: "Erhvervsjord langs motorvej",
    about: "Erhvervsjord langs motorvej, som først skal gå til transport og logistik.",
    codes: {
      far: (words) => `Ingen motorvej eller rampe fundet inden for ${words.limit} af grunden i «${words.source}» pr. ${words.date}.`,
      first: () => "Transport og logistik kommer først på erhvervsjord langs motorvej.",
      planned: (words) =>
        `Grunden ligger ${away(words)} ${road(words)}, men i en vedtaget lokalplan. At transport og logistik skal komme først, binder kun ny planlægning.`,
      near: (words) =>
        `Grunden ligger ${away(words)} ${road(words)}. Byrådet skal lade transport og logistik komme først på erhvervsjord langs motorvej; loven nævner ingen afstand, og ${words.limit} er vores forslag. ${weighed}`,
    },
  },
} satisfies Record<string, RuleTexts>;
