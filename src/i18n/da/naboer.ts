import type { RuleTexts, Words } from "../translation.ts";

const neighbour = ({ kind }: Words): string => (kind === "area" ? "boligområde" : "bolig");
const article = ({ kind }: Words): string => (kind === "area" ? "et" : "en");
const place = (words: Words): string =>
  words.measured === "0 m"
    ? `Grunden ligger i eller lige op til ${article(words)} ${neighbour(words)}`
    : `Grunden ligger ${words.measured} fra nærmeste ${neighbour(words)}`;
const advice = "Afstanden er vejledende og målt fra grundens kant.";

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
} satisfies Record<string, RuleTexts>;
