import type { need as da } from "../da/need.ts";
import type { Translation } from "../translation.ts";

const taken = "when conservation orders, protected nature and lakes are taken out";
const takenAll = "when conservation orders, protected nature, lakes and buildings are taken out";

export const need: Translation<typeof da> = {
  "need/grundareal": {
    title: "Area of the plot",
    about: "Is there room enough in one piece when conservation orders, protected nature, lakes and buildings are taken out?",
    codes: {
      fits: ({ measured, limit }) => `The plot has ${measured} in one piece ${takenAll}; the project needs ${limit}.`,
      builtUp: ({ measured, limit }) =>
        `The plot is built up: ${measured} is left in one piece ${takenAll}; the project needs ${limit}. Something must be pulled down, or the project split, before there is room.`,
      splitUp: ({ measured, limit, net }) =>
        `The plot has ${net} ${taken}, but in pieces of ${measured} at most; the project needs ${limit}, so the project must be split or moved.`,
      fitsGrossOnly: ({ measured, limit, gross }) => `The plot is ${gross} but has only ${measured} ${taken}; the project needs ${limit}.`,
      tooSmall: ({ measured, limit }) =>
        `The plot is too small: it is ${measured} and the project needs ${limit}. It is the size and no rule that stops the project; only together with a neighbouring plot could there be room.`,
    },
  },
};
