import type { improve as da } from "../da/improve.ts";
import type { Translation } from "../translation.ts";

const beside = (plan: string): string => (plan === "" ? "" : ` (${plan})`);

/** What would make a plot pass. */
export const improve: Translation<typeof da> = {
  and: "and",
  change: {
    floorArea: (to, from) => `a floor area of ${to} instead of ${from}`,
    plotArea: (to, from) => `a plot of ${to} instead of ${from}`,
    virksomhedsklasse: (to, from) => `a company of ${to} instead of ${from}`,
    storeys: (to, from) => `${to} instead of ${from}`,
    height: (to, from) => `a height of ${to} instead of ${from}`,
    officeFloorArea: (to, from) => `offices of ${to} instead of ${from}`,
    retailFloorArea: (to, from) => `a shop of ${to} instead of ${from}`,
    parkingSpaces: (to, from) => `${to} parking spaces instead of ${from}`,
  },
  routes: {
    withinPlan: "only a building permit",
    withPermits: "permits but no new plan",
    newLokalplan: "a new lokalplan but no kommuneplantillæg",
    lokalplanAndTillaeg: "a kommuneplantillæg and a new lokalplan",
    notPossible: "not possible",
  },
  withChange: (changes, takes) => `With ${changes} ${takes}`,
  takes: (route) => `it takes ${route}.`,
  takesAtLeast: (route) => `it takes, by what is decided, ${route}; the rest is open.`,
  keepClear: (list) => `The building must keep clear of the ground under: ${list}.`,
  plan: (title, plan) => `${title}${beside(plan)} must make room for the project`,
  planNumbers: (title, plan, limit, measured) => `${title}${beside(plan)} is ${limit} and would have to be ${measured}`,
  plans: (list) => `If the project stays as it is, the plan must change: ${list}.`,
};
