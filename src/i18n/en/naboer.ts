import type { naboer as da } from "../da/naboer.ts";
import type { Translation, Words } from "../translation.ts";

const neighbour = ({ kind }: Words): string => (kind === "area" ? "housing area" : "dwelling");
const place = (words: Words): string =>
  words.measured === "0 m"
    ? words.kind === "area"
      ? "The plot lies in or right beside a housing area"
      : "A dwelling stands on the plot or right beside it"
    : `The plot lies ${words.measured} from the nearest ${neighbour(words)}`;
const advice =
  "The distance is advice and is measured from the edge of the plot. What makes noise and smell may stand farther in; a hall is measured by itself.";
const receivers: Words = {
  recreation: "a recreation or summer house area",
  housing: "a housing area",
  mixed: "a mixed or centre area",
};
const advisedFor = "The distance is the handbook's advice, measured from the edge of the plot.";

export const naboer: Translation<typeof da> = {
  "naboer/afstand-til-bolig": {
    title: "Distance to housing",
    about: "The distance that the national handbook recommends between the company's class and low detached housing.",
    codes: {
      noDistance: (words) => `The handbook recommends no distance to housing for ${words.class}.`,
      nothingNear: (words) =>
        `No dwelling was found within ${words.reach} in “${words.source}” as of ${words.date}, and no housing area in the plans; for ${words.class} at least ${words.limit} from housing is recommended.`,
      far: (words) =>
        `The nearest ${neighbour(words)} in “${words.source}” as of ${words.date} lies ${words.measured} from the plot; for ${words.class} at least ${words.limit} from housing is recommended.`,
      nearForUpper: (words) =>
        `${place(words)}; for ${words.class} at least ${words.limit} from housing is recommended, while the distance will do for ${words.lowClass}. ${advice}`,
      near: (words) => `${place(words)}; for ${words.class} at least ${words.limit} from housing is recommended. ${advice}`,
    },
  },
  "naboer/stoej-modtager": {
    title: "Noise at the neighbours",
    about: "Noise must keep the guide value where it is heard, not where it is made.",
    codes: {
      quiet: (words) => `A company of ${words.class} is not taken to make noise beyond the plot.`,
      nothingNear: (words) =>
        `No area for housing, summer houses, recreation or mixed use found in the plans within ${words.reach}; older homes outside the plans are not seen here.`,
      near: (words) =>
        `${words.measured === "0 m" ? "The plot lies in or right beside" : `${words.measured} from the plot lies`} ${receivers[words.area] ?? words.area}. There the guide value for noise from companies is ${words.day}/${words.evening}/${words.night} dB by day, evening and night; the company's noise is held against it.`,
    },
  },
  "naboer/foelsom-nabo": {
    title: "The company as a neighbour",
    about: "Would the company itself be sensitive and stand in the way of production nearby?",
    codes: {
      robust: () => "Only offices are taken here for sensitive to the neighbours' noise, smell and dust.",
      nothingNear: (words) =>
        `No area that has room for companies of ${words.from} and up in the register found within the distance that the handbook recommends (${words.reach} at most).`,
      inArea: (words) =>
        `The plot lies in or right beside an area for companies up to ${words.class}. Offices are sensitive and may stand in the way of the production that the area is for.`,
      near: (words) =>
        `The plot lies ${words.measured} from an area for companies up to ${words.class}, for which ${words.limit} to sensitive use is recommended. Offices may stand in the way of the production there. ${advisedFor}`,
    },
  },
  "naboer/boliger-i-landzone": {
    title: "Homes in landzone",
    about: "Single homes for which no plan has laid out a housing area; the municipality judges each of them.",
    codes: {
      noDistance: (words) => `The handbook recommends no distance to housing for ${words.class}.`,
      none: (words) => `No home in landzone found within ${words.limit} in “${words.source}” as of ${words.date}.`,
      near: (words) =>
        `${words.homes === "1" ? "One home" : `${words.homes} homes`} in landzone within ${words.limit}, the nearest ${words.measured} from the plot; for ${words.class} at least that far is recommended. The municipality judges each. ${advisedFor}`,
    },
  },
};
