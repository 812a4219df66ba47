import { distance } from "../../src/geo/distance.ts";
import { difference, intersection, union } from "../../src/geo/overlay.ts";
import { contains, crossesOrTouches } from "../../src/geo/predicates.ts";
import { area, boxOf, type Shape } from "../../src/geo/shape.ts";
import { prepareArea, sharedArea } from "../../src/geo/shared-area.ts";
import { createRandom, randomStar } from "../builders/random-shapes.ts";
import { together } from "../builders/shapes.ts";
import type { Cluster } from "./cluster.ts";
import { areaTolerance, exact, lengthTolerance, type Score } from "./score.ts";
import { wkbHex } from "./wkb.ts";

const count = 2000;

/** Seeded pairs: stars near each other and farther off, some of two parts, some shifted by 2 mm, some shrunk into themselves. */
function makePairs(): (readonly [Shape, Shape])[] {
  const random = createRandom(20261122);
  return Array.from({ length: count }, (_, index) => {
    const first = randomStar(random);
    if (index % 10 === 0) return [first, shifted(first, 0.002)] as const;
    if (index % 10 === 5) return [first, shrunk(first, 0.1 + 0.9 * random())] as const;
    const second = randomStar(random, index % 2 === 0 ? 60 : 300);
    return [first, index % 7 === 0 ? together(second, shifted(second, 500)) : second] as const;
  });
}

const shifted = (shape: Shape, by: number): Shape => ({
  kind: shape.kind,
  parts: shape.parts.map((part) => part.map((chain) => chain.map((value, index) => (index % 2 === 0 ? value + by : value)))),
});

/** A shape drawn towards the middle of its box. */
function shrunk(shape: Shape, share: number): Shape {
  const [minX, minY, maxX, maxY] = boxOf(shape);
  const middle = [(minX + maxX) / 2, (minY + maxY) / 2];
  const draw = (value: number, index: number) => middle[index % 2] + share * (value - middle[index % 2]);
  return { kind: shape.kind, parts: shape.parts.map((part) => part.map((chain) => chain.map(draw))) };
}

/** Compares every measurement of two polygons on the seeded pairs. */
export function compareRandomPairs({ query }: Cluster, score: Score): void {
  const pairs = makePairs();
  const rows = pairs.map(([a, b], index) => `${index}\t${wkbHex(a)}\t${wkbHex(b)}`);
  const answers = query(`
    create table pair (id int, a geometry, b geometry);
    copy pair from stdin;
${rows.join("\n")}
\\.
    select id, ST_Area(a), ST_Area(ST_Intersection(a, b)), ST_Area(ST_Union(a, b)), ST_Area(ST_Difference(a, b)),
      ST_Distance(a, b), ST_Intersects(a, b)::int, ST_Covers(a, b)::int from pair order by id;`);
  for (const answer of answers) {
    const [id, size, common, merged, rest, apart, meets, covers] = answer.map(Number);
    const [a, b] = pairs[id];
    const where = `pair ${id}`;
    score.compare("random: area", area(a), size, areaTolerance, where);
    score.compare("random: shared area", sharedArea(prepareArea(a), b), common, areaTolerance, where);
    score.compare("random: area of intersection", area(intersection(a, b)), common, areaTolerance, where);
    score.compare("random: area of union", area(union([a, b])), merged, areaTolerance, where);
    score.compare("random: area of difference", area(difference(a, [b])), rest, areaTolerance, where);
    score.compare("random: distance", distance(a, b), apart, lengthTolerance, where);
    score.compare("random: has a point in common", Number(crossesOrTouches(a, b)), meets, exact, where);
    score.compare("random: contains", Number(contains(a, b)), covers, exact, where);
  }
}
