import type { expansion as da } from "../da/expansion.ts";
import type { Translation } from "../translation.ts";

/** Where a company that stands somewhere could grow. */
export const expansion: Translation<typeof da> = {
  here: "Present site",
  joined: (parts) => `Present site + ${parts}`,
  gains: {
    noMove: "The company stays where it is.",
    partMove: "The company stays where it is and grows onto the land next door.",
    fresh: "It can be built while work goes on at the old site.",
    room: (area) => `${area} more land than today.`,
    floor: (left, wanted) => `Room for ${left} more floor area; ${wanted} is wanted.`,
    onSale: (count) =>
      count === 1
        ? "1 of the pieces of land next door is a plot on offer."
        : `${count} of the pieces of land next door are plots on offer.`,
    higherClass: (now, then) => `The plans have room for ${then} on the whole plot; today for ${now}.`,
    fartherFromHomes: (now, then) => `Farther to the nearest home: ${then} against ${now} today.`,
    milderRoute: (now, then) => `An easier route: ${then} against ${now} on the present site.`,
  },
  losses: {
    move: (away) => `The company must move ${away}.`,
    moveBeside: "The company must move to the plot next door.",
    standing: (area) =>
      `If the whole company moves, the ${area} of floor area that stands on the present site must find room as well; it is not counted in what is wanted.`,
    land: (area) => `${area} must be bought or leased from neighbours.`,
    owners: (count) => (count === 1 ? "1 neighbouring property must take part." : `${count} neighbouring properties must take part.`),
    tight: (missing) => `The plot lacks ${missing} of what is wanted.`,
    smaller: (area) => `${area} less land than today.`,
    floorShort: (left, wanted) => `Room for only ${left} more floor area; ${wanted} is wanted.`,
    floorOpen: "How much floor area there is room for cannot be told.",
    built: (area) => `${area} of floor area stands on the land next door today.`,
    builtUnknown: "What stands on the land next door today is not known.",
    lowerClass: (now, then) => `The plans have room only for ${then} on the whole plot; today for ${now}.`,
    closerToHomes: (now, then) => `Closer to the nearest home: ${then} against ${now} today.`,
    harderRoute: (now, then) => `A harder route: ${then} against ${now} on the present site.`,
  },
  atMost: (area) => `at most ${area}`,
  atLeastRoute: (route) => `at least “${route}”`,
  atMostRoute: (route) => `at most “${route}”`,
  route: (route) => `“${route}”`,
  beyond: (distance) => `more than ${distance}`,
  notes: {
    need: (plot, floor) =>
      `The plot area of ${plot} is counted in all, with the present site. The floor area of ${floor} is the new one: what stands on a plot is added when the plot ratio is counted.`,
    floorNeed: (missing) => `By the plot ratio of the present site the floor area needs ${missing} more land.`,
    enough: (area) => `The present site of ${area} is large enough, so no land next door was looked for.`,
    none: (missing) => `No land next door, at most four pieces together, gives the ${missing} that are missing.`,
    more: (shown, found) => `Next door: the ${shown} smallest of ${found} combinations are shown.`,
    early: (looked) => `The search was stopped after ${looked} combinations: there may be more, and smaller ones.`,
    homes: (count) =>
      count === 1 ? "1 small plot with a home next door was left out." : `${count} small plots with homes next door were left out.`,
    tooComplex: "The land next door has too many borders to be joined. It was not examined.",
    noParcels: "The parcels round the site are not fully known: there may be more land next door than was tried.",
    owners: "Who owns the land next door, and whether they would part with it, no data tell.",
    noParcel: "The present site is a point outside the known parcels: here and next door were not examined.",
    noArea: "The present site is no area: here and next door were not examined.",
  },
};
