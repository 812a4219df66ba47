import type { Offer } from "../../src/domain/plot.ts";
import type { EnteredOffer } from "../../src/domain/records.ts";
import { emptyOffer, internalStatuses, leadingPrice, publicStatuses, stockFields, unavailableReasons } from "../../src/domain/stock.ts";

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const texts = [
  "Byggepligt inden 2 år",
  '=HYPERLINK("http://x";"y")',
  "@SUM(1+1)",
  "-2+3",
  "+45",
  "'=1",
  "''-a",
  'Et "citat"; og, et komma',
  "to\nlinjer",
  "<script>alert(1)</script> & mere",
  "æøå, '=skjult, @b",
  "100,- kr.",
];
const services = ["kloak", "vand", "el", "fjernvarme", "fiber", "=gas", "-skrå"];
const roles = ["Grundsalg", "Team Erhverv", "Teknik og Miljø"];

/** An offer of any kind, in the form in which the catalog reads one. */
export function randomOffer(random: () => number): Offer {
  const one = <Value>(list: readonly Value[]): Value => list[Math.floor(random() * list.length)];
  const maybe = <Value>(make: () => Value): Value | null => (random() < 0.4 ? null : make());
  const square = () => one([0, 1, 9999, 12_500, Math.round(random() * 1e6) / 100, Math.round(random() * 1e8) / 1000]);
  const price = () => Math.ceil(random() * 2_000_000) / 1000;
  const withConnection = maybe(price);
  const withoutConnection = maybe(price);
  const unsaid = withConnection === null ? maybe(price) : null;
  const leading = leadingPrice({ withConnection, withoutConnection, unsaid });
  return {
    ...emptyOffer,
    status: one(publicStatuses),
    internalStatus: maybe(() => one(internalStatuses)),
    unavailable: maybe(() => one(unavailableReasons)),
    owner: maybe(() => one(["kommunal", "privat"] as const)),
    ...leading,
    connectionIncluded: leading.pricePerSquareMetre === null ? maybe(() => random() < 0.5) : leading.connectionIncluded,
    priceWithConnection: withConnection,
    priceWithoutConnection: withoutConnection,
    grossArea: maybe(square),
    roadArea: maybe(square),
    netArea: maybe(square),
    forSaleArea: maybe(square),
    reservedArea: maybe(square),
    services: services.filter(() => random() < 0.3),
    conditions: maybe(() => one(texts)),
    deadline: maybe(() => `20${10 + Math.floor(random() * 80)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`),
    contactRole: maybe(() => one(roles)),
    address: maybe(() => one(texts)),
    registeredArea: maybe(() => square() + 1),
    lokalplan: maybe(() => "14.E11.1"),
    ramme: maybe(() => "007"),
  };
}

/** Some values of an offer in the place of others, as a planner enters them. */
export function randomEdit(random: () => number, id: string, plot: string): EnteredOffer {
  const now = randomOffer(random);
  const some = stockFields.filter((field) => random() < 0.3 && !/[pP]rice|connection/.test(field));
  return { id, plot, values: Object.fromEntries(some.map((field) => [field, now[field]])), by: "Planlægger", on: "2026-11-22" };
}
