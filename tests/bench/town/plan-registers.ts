import type { Properties } from "../../../src/catalog/fields.ts";
import type { Chance } from "./chance.ts";

/** What a plan's or a part's register entry hangs on. */
export interface PlanKey {
  readonly planId: string;
  readonly number: string;
}

/** The code of the made municipality. */
export const municipalityCode = "0999";

/** A day between 1980 and the last of 2025, as the register writes it. */
const someDay = (chance: Chance, from: number, to: number): string =>
  `${chance.whole(from, to)}${String(chance.whole(1, 12)).padStart(2, "0")}${String(chance.whole(1, 28)).padStart(2, "0")}`;

const uses = [
  { anvgen: 31, anvspec1: 3100 },
  { anvgen: 31, anvspec1: 3120 },
  { anvgen: 31, anvspec1: 3130 },
  { anvgen: 21, anvspec1: 3110 },
  { anvgen: 11, anvspec1: 1110 },
  { anvgen: 11 },
  { anvgen: 41 },
  {},
] as const;

/** Numbers that a plan states, some blank, some only in the plan's text. */
function provisions(chance: Chance): Properties {
  return {
    ...chance.pick(uses),
    bebygpct: chance.pick([0, 40, 50, 60, 75]),
    bebygpctaf: chance.pick([1, 2, 3]),
    maxbygnhjd: chance.pick([0, 8.5, 12, 15]),
    maxetager: chance.pick([0, 2, 3]),
    minmiljo: chance.pick([0, 2, 3]),
    maxmiljo: chance.pick([0, 4, 5, 6]),
    iomfangreg: chance.share() < 0.1,
    ianvreg: chance.share() < 0.05,
    zonestatus: chance.pick(["Byzone", "Landzone", "Byzone og landzone"]),
  };
}

/** An adopted plan of a type, in force since some day between two years; a few have no date. */
export function planRegister(chance: Chance, type: string, { planId, number }: PlanKey, [from, to]: readonly [number, number]): Properties {
  const day = chance.share() < 0.03 ? {} : { datovedt: someDay(chance, from, to), datoikraft: someDay(chance, from, to) };
  const plantype = type === "20.1" ? chance.pick(["20.1", "20.1", "20.1", "20.1", "20.1", "20.1", "20.1", "20.1", "20.2", "20.3"]) : type;
  return { planid: planId, plannr: number, plannavn: `Plan ${number}`, plantype, komnr: municipalityCode, ...day, ...provisions(chance) };
}

/** A part of a plan, with numbers of its own. */
export const partRegister = (chance: Chance, type: string, parent: PlanKey, part: string): Properties => ({
  ...planRegister(chance, type, { planId: `${parent.planId}-${part}`, number: parent.number }, [1990, 2024]),
  lokplan_id: parent.planId,
  delnr: part,
});

/** A proposed plan: some published lately, some more than a year ago, some never dated. */
export function proposalRegister(chance: Chance, key: PlanKey): Properties {
  const day = chance.share() < 0.1 ? {} : { datoforsl: someDay(chance, 2024, 2026), datostart: someDay(chance, 2024, 2026) };
  return {
    planid: key.planId,
    plannr: key.number,
    plannavn: `Forslag ${key.number}`,
    plantype: "20.1",
    komnr: municipalityCode,
    ...day,
    ...provisions(chance),
  };
}
