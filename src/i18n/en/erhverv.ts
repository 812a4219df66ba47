import type { erhverv as da } from "../da/erhverv.ts";
import type { Translation, Words } from "../translation.ts";
import { guideline, weighed } from "./guideline.ts";
import { named, notFound, partOfPlot } from "./phrases.ts";

const kept = "a business area reserved for production";
const reserved = guideline({
  title: "Reserved for production",
  about: "Business areas where the council may plan for production, transport and logistics only.",
  none: "No business area reserved for production",
  lies: kept,
  means:
    "By its own account the company is no production company, and only production, transport and logistics may be planned for there. If the project needs a new plan, the kommuneplan must change first.",
});
const buffer = guideline({
  title: "Impact area round production",
  about: "The zone round areas reserved for production, where a new sensitive use must be accounted for.",
  none: "No impact area round production",
  lies: "an impact area round production",
  means:
    "Offices are a sensitive use; a new plan must account for how production is protected, and may not lay them out in smell and dust unless height and placing keep it off.",
});
const special = guideline({
  title: "Special demands on the site",
  about: "Land for companies that pollution forces to lie apart.",
  none: "No area for companies with special demands on their site",
  lies: "an area for companies with special demands on their site",
  means: "The area is set aside for heavier companies, which have few other places to be.",
});
const inSpecial = (words: Words): string =>
  `${partOfPlot(words)} lies in an area for companies with special demands on their site${named(words.name)}`;
const road = (words: Words): string => (words.road === "" ? "a motorway or ramp" : `a motorway or ramp (${words.road})`);
const away = (words: Words): string => (words.measured === "0 m" ? "right up to" : `${words.measured} from`);

export const erhverv: Translation<typeof da> = {
  "erhverv/produktionserhverv": {
    ...reserved,
    codes: {
      ...reserved.codes,
      inPurpose: (words) =>
        words.hits === "0"
          ? "By its own account the company is one of production, transport or logistics, so areas reserved for production stand open to it."
          : `${partOfPlot(words)} lies in ${kept}${named(words.name)}, which is set aside for companies like this one.`,
      unknown: (words) =>
        `${partOfPlot(words)} lies in ${kept}${named(words.name)}. Say whether the company is a production company (planloven § 11 a, stk. 12); if it is not, no new plan may be made for it there.`,
      lokalplanDecides: (words) =>
        `${partOfPlot(words)} lies in ${kept}${named(words.name)}. The lokalplan in force gives the right to the use, so this matters only if the project needs a new plan. ${weighed}`,
    },
  },
  "erhverv/konsekvensomraade": {
    ...buffer,
    codes: {
      ...buffer.codes,
      notSensitive: (words) =>
        `${partOfPlot(words)} lies in an impact area round production${named(words.name)}. That concerns sensitive uses such as offices and homes, and not this one.`,
    },
  },
  "erhverv/transformation": guideline({
    title: "Transformation area",
    about: "Land near production that the kommuneplan lets become housing.",
    none: "No transformation area",
    lies: "a transformation area",
    means:
      "Homes may come there, even where the noise of production is up to 5 dB above the limit value, so the company may get homes for neighbours.",
  }),
  "erhverv/saerlige-beliggenhedskrav": {
    ...special,
    codes: {
      ...special.codes,
      needsOne: (words) =>
        `${notFound("No area for companies with special demands on their site", words)} Companies of ${words.class} as a rule belong in such an area.`,
      tooSmall: (words) =>
        `${inSpecial(words)}; that is too little for the project's ${words.need}. Companies of ${words.class} as a rule belong in such an area.`,
      inPurpose: (words) => `${inSpecial(words)}, which is set aside for companies like this one (${words.class}).`,
      perhapsInPurpose: (words) =>
        `${inSpecial(words)}. That suits ${words.class} but not ${words.lowClass}; say which class the company has.`,
    },
  },
  "erhverv/detailhandel": {
    title: "Shops",
    about: "Areas where the kommuneplan puts shops; elsewhere no new plan can be made for them.",
    codes: {
      noShop: () => "The request has no shop.",
      laidOut: (words) =>
        `There is room for the project in an area for shops${named(words.name)}. The kommuneplan sets the largest shop and the whole floor area of shops; hold ${words.shop} of shop against them in the plan document.`,
      partly: (words) =>
        `Only ${words.measured} of the plot lies in an area for shops${named(words.name)}, and the project needs ${words.need}. Outside it no new plan can be made for shops before the kommuneplan is changed.`,
      elsewhere: (words) =>
        `${notFound("No area for shops", words)} The request has ${words.shop} of shop; a new plan for it needs the kommuneplan to lay out an area first. A smaller shop for the company's own products beside production can have an area of its own (§ 5 n, stk. 1, nr. 4).`,
    },
  },
  "erhverv/motorvej": {
    title: "Business land along a motorway",
    about: "Business land along motorways, which goes to transport and logistics first.",
    codes: {
      far: (words) => `No motorway or ramp found within ${words.limit} of the plot in “${words.source}” as of ${words.date}.`,
      first: () => "Transport and logistics come first on business land along a motorway.",
      planned: (words) =>
        `The plot lies ${away(words)} ${road(words)}, but in an adopted lokalplan. That transport and logistics are to come first binds only new planning.`,
      near: (words) =>
        `The plot lies ${away(words)} ${road(words)}. The council is to let transport and logistics come first on business land along motorways; the act gives no distance, and ${words.limit} is our proposal. ${weighed}`,
    },
  },
};
