import type { naboer as da } from "../da/naboer.ts";
import type { Translation, Words } from "../translation.ts";

const neighbour = ({ kind }: Words): string => (kind === "area" ? "housing area" : "dwelling");
const place = (words: Words): string =>
  words.measured === "0 m"
    ? `The plot lies in or right beside a ${neighbour(words)}`
    : `The plot lies ${words.measured} from the nearest ${neighbour(words)}`;
const advice = "The distance is advice and is measured from the edge of the plot.";

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
};
