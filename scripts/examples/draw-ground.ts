import { type Laid, routeOf } from "./draw-plans.ts";
import { areaOf, centreOf, distance, distanceToLine, type Points } from "./measure.ts";
import { area, type Drawn } from "./raw.ts";
import { farmAt, isClear, storeysOf } from "./settle.ts";
import { busStopOf, cyclePathOf, grundOf, stationNearOf, stationOf, wayOf } from "./sources/exchange.ts";
import { buildingOf, parcelOf } from "./sources/registers.ts";

/** Use codes of business buildings in BBR: production, industry, workshop, office, storage. */
const businessUses = [221, 222, 223, 321, 323];

/** Border, parcels, plots on offer and buildings. */
export function drawGround(laid: Laid) {
  const { municipality, grounds } = laid;
  return {
    kommunegraense: [area({ KOMKODE: municipality.code, KOMNAVN: municipality.name }, laid.border)],
    jordstykker: grounds.flatMap(({ area: { name }, parcels }) =>
      parcels.map((parcel, i) => area(parcelOf(name, `${1 + (i % 9)}${letters(Math.floor(i / 9))}`, areaOf(parcel), municipality), parcel)),
    ),
    grunde: grounds.flatMap(({ area: business, offers }) =>
      offers.map(({ wish, outline, address }) => {
        const lokalplan = business.lokalplan?.plannr ?? null;
        const words = {
          name: `${business.name}, ${address}`,
          address,
          registered: areaOf(outline),
          lokalplan,
          ramme: business.ramme.plannr,
        };
        return area(grundOf(wish, words), outline);
      }),
    ),
    bygninger: [...dwellings(laid), ...halls(laid)],
  };
}

function dwellings(laid: Laid): Drawn[] {
  const { municipality, grounds, settlements, countryside, random } = laid;
  const borders = grounds.map(({ outline }) => outline);
  const farms = [...municipality.farms, ...countryside.farms].map((at, i) => farmAt(at, random.fork(`farm ${i}`)));
  const houses = settlements.flatMap((settlement) => settlement.houses);
  const offRoad = besideRoutes(laid);
  return [...houses, ...farms]
    .filter((house) => isClear(house, borders, 12) && offRoad(house.outline))
    .map(({ use, outline }, i) => area(buildingOf(`bolig ${i}`, use, areaOf(outline), storeysOf(use), municipality), outline));
}

function halls(laid: Laid): Drawn[] {
  const { municipality, grounds, random } = laid;
  const chance = random.fork("uses");
  const offRoad = besideRoutes(laid);
  return grounds.flatMap(({ area: business, halls: built }) =>
    built.filter(offRoad).map((outline, i) => {
      const use = businessUses[chance.whole(0, businessUses.length - 1)];
      const storeys = use === 321 ? 2 : 1;
      return area(buildingOf(`${business.name} ${i}`, use, areaOf(outline), storeys, municipality), outline);
    }),
  );
}

/** Nobody builds on a through road or a railway: does an outline keep its distance from all of them? */
function besideRoutes(laid: Laid): (outline: Points) => boolean {
  const { roads, railways } = laid.municipality;
  const routes = [...roads, ...railways].map(({ points }) => routeOf(points, laid));
  return (outline) => {
    const reach = Math.max(...outline.map((corner) => distance(corner, centreOf(outline))));
    return routes.every((route) => distanceToLine(centreOf(outline), route) > reach + 8);
  };
}

/** a, b … z, aa, ab … as the cadastre letters its parcels. */
function letters(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letters(Math.floor(index / 26) - 1) + letter;
}

/** Roads, railways, stations, cycle paths and bus stops. */
export function drawTraffic(laid: Laid) {
  const { municipality, grounds, settlements } = laid;
  const access = grounds.flatMap(({ area: { street }, roads }) => roads.map((line) => ({ kind: "unclassified", name: street, line })));
  const streets = settlements.flatMap(({ streets: lines }) => lines.map((line) => ({ kind: "residential", name: null, line })));
  return {
    veje: [
      ...municipality.roads.map(
        (road, i): Drawn => ({
          properties: wayOf(`${municipality.code}/vej/${i}`, "highway", road.kind, road.name, road.ref ?? null),
          line: routeOf(road.points, laid),
        }),
      ),
      ...[...access, ...streets].map(
        ({ kind, name, line }, i): Drawn => ({ properties: wayOf(`${municipality.code}/gade/${i}`, "highway", kind, name), line }),
      ),
    ],
    jernbaner: municipality.railways.map(
      ({ name, points }): Drawn => ({
        properties: { ...wayOf(`bane/${name}`, "railway", "rail", name), usage: "main" },
        line: routeOf(points, laid),
      }),
    ),
    stationer: municipality.stations.map(({ name, at }): Drawn => ({ properties: stationOf(name), point: at })),
    stoppesteder: grounds.flatMap(({ area: { street }, roads: [road] }) =>
      road === undefined ? [] : [{ properties: busStopOf(street), point: road[0] } satisfies Drawn],
    ),
    supercykelstier: municipality.cyclePaths.map(
      ({ name, points }): Drawn => ({ properties: cyclePathOf(name), line: routeOf(points, laid) }),
    ),
    stationsnaereOmraader: municipality.stationNear.map(({ name, points }) => area(stationNearOf(name), points)),
  };
}
