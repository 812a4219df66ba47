import type { Countryside } from "./countryside.ts";
import type { Municipality } from "./describe.ts";
import { type Grounds, partOutline } from "./lay-out.ts";
import type { Points } from "./measure.ts";
import { curved, stretchInside, surveyed } from "./outline.ts";
import type { Random } from "./random.ts";
import { area, type Drawn } from "./raw.ts";
import type { Settlement } from "./settle.ts";
import { byggefeltOf, delomraadeOf, lokalplanOf, rammeOf, zoneOf } from "./sources/plandata.ts";

/** Everything of a municipality that has been laid out and stands in its place. */
export interface Laid {
  readonly municipality: Municipality;
  readonly grounds: readonly Grounds[];
  readonly settlements: readonly Settlement[];
  readonly border: Points;
  readonly countryside: Countryside;
  readonly random: Random;
}

/** A drawn line without its corners, as far as it runs inside the municipality. */
export const routeOf = (points: Points, { border }: Laid): Points => stretchInside(curved(points, 12), border);

/** Housing areas of the kommuneplan; zone and year are the same for all, the numbers are ours. */
const housingRamme = ({ area: { plannr, name } }: Settlement) =>
  ({ plannr, plannavn: name, anvgen: 11, anvspec: [1100], zone: 1, adopted: 20210525, maxbygnhjd: 8.5, maxetager: 2 }) as const;

/** The six plan layers as Plandata would serve them. */
export function drawPlans({ municipality, grounds, settlements, random }: Laid) {
  const drawn = (outline: Grounds["outline"], name: string) => surveyed(outline, random.fork(name), { step: 60, sway: 3 });
  return {
    kommuneplanrammer: [
      ...grounds.map(({ area: { ramme }, outline }) => area(rammeOf(ramme, municipality), outline)),
      ...settlements.map((town) => area(rammeOf(housingRamme(town), municipality), town.outline)),
      ...municipality.otherRammer.map((ramme) => area(rammeOf(ramme, municipality), drawn(ramme.outline, ramme.plannr))),
    ],
    lokalplaner: [
      ...grounds.flatMap(({ area: { lokalplan }, outline }) => (lokalplan ? [area(lokalplanOf(lokalplan, municipality), outline)] : [])),
      ...settlements.map((town) => area(lokalplanOf({ ...housingRamme(town), adopted: 19920610 }, municipality), town.outline)),
    ],
    lokalplanforslag: municipality.forslag.map((plan) => area(lokalplanOf(plan, municipality), drawn(plan.outline, plan.plannr))),
    delomraader: grounds.flatMap((ground) => parts(ground, "delomraader", municipality)),
    byggefelter: grounds.flatMap((ground) => parts(ground, "byggefelter", municipality)),
    zonekort: [
      ...grounds.filter(({ area: { ramme } }) => ramme.zone === 1).map(({ outline }) => area(zoneOf(1, municipality), outline)),
      ...settlements.map(({ outline }) => area(zoneOf(1, municipality), outline)),
    ],
  };
}

function parts({ area: business, outline }: Grounds, kind: "delomraader" | "byggefelter", municipality: Municipality): Drawn[] {
  const { lokalplan } = business;
  if (!lokalplan) return [];
  const words = kind === "delomraader" ? delomraadeOf : byggefeltOf;
  return (business[kind] ?? []).map((part) => area(words(part, lokalplan, municipality), partOutline(outline, part)));
}
