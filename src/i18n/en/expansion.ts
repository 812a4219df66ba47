import type { expansion as da } from "../da/expansion.ts";
import type { Translation } from "../translation.ts";

/** Where a company that stands somewhere could grow. */
export const expansion: Translation<typeof da> = {
  here: "Present site",
  joined: (parts) => `Present site + ${parts}`,
  gains: {
    noMove: "The company stays where it is.",
    partMove: "The company stays where it is and grows onto the land next door.",
    fresh: "The building can be drawn freely, and built while work goes on at the old site.",
    room: (area) => `${area} more land than today.`,
    higherClass: (now, then) => `The plan has room for ${then}; today for ${now}.`,
    fartherFromHomes: (now, then) => `Farther to the nearest home: ${then} against ${now} today.`,
    milderRoute: "An easier route than on the present site.",
  },
  losses: {
    move: (away) => `The company must move ${away}.`,
    land: (area) => `${area} must be bought or leased from neighbours.`,
    owners: (count) => (count === 1 ? "1 neighbouring property must take part." : `${count} neighbouring pieces of land must take part.`),
    tight: (missing) => `The plot lacks ${missing} of what is wanted.`,
    lowerClass: (now, then) => `The plan has room only for ${then}; today for ${now}.`,
    closerToHomes: (now, then) => `Closer to the nearest home: ${then} against ${now} today.`,
    harderRoute: "A harder route than on the present site.",
  },
};
