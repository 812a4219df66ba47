import { exponential, sineAndCosine } from "../../../src/geo/elementary.ts";
import type { Chain, Shape } from "../../../src/geo/shape.ts";
import { isValid } from "../../../src/geo/validity.ts";
import { type Chance, createChance } from "./chance.ts";
import { createPlaces, type Ground } from "./ground.ts";
import { starRings } from "./star.ts";

/** How the polygons of a layer are. */
export interface PolygonStyle {
  readonly seed: number;
  /** Middle radius in metres. */
  readonly radius: number;
  /** Vertices for a metre of radius. */
  readonly detail: number;
  /** Share that lies in clusters, and the seed of the clusters. */
  readonly clustered: number;
  readonly clusterSeed: number;
  /** Decimals of metres that coordinates are kept to. */
  readonly decimals: number;
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** One irregular shape: now and then of several parts, with a hole, or long. 20 to 2,000 vertices a part in a layer of full detail. */
function irregular(chance: Chance, [x, y]: readonly [number, number], style: PolygonStyle): Shape {
  const radius = clamp(style.radius * exponential(0.8 * chance.normal()), 8, 1500);
  const fewest = style.detail < 1 ? 5 : 20;
  const vertices = clamp(Math.round(style.detail * radius * exponential(0.6 * chance.normal())), fewest, 2000);
  const partCount = chance.share() < 0.05 ? chance.whole(2, 3) : 1;
  const holes = chance.share() >= 0.12 || vertices < 20 ? 0 : chance.share() < 0.6 ? 1 : chance.whole(2, 4);
  const parts: Chain[][] = [];
  let [middleX, middleY] = [x, y];
  for (let part = 0; part < partCount; part++) {
    const plan = {
      x: middleX,
      y: middleY,
      radius,
      vertices: part === 0 ? vertices : Math.max(fewest, vertices >> 1),
      rough: chance.between(0.15, 0.5),
      aspect: chance.share() < 0.25 ? chance.between(2, 7) : chance.between(1, 1.8),
      bend: 0.2,
      holes: part === 0 ? holes : 0,
      decimals: style.decimals,
    };
    parts.push(starRings(chance, plan));
    const [sine, cosine] = sineAndCosine(chance.between(0, 2 * Math.PI));
    [middleX, middleY] = [middleX + 5 * radius * cosine, middleY + 5 * radius * sine];
  }
  return { kind: "polygon", parts };
}

/** A layer of irregular polygons, at the given middles where there are some; one that is not valid is drawn again. */
export function irregularPolygons(
  ground: Ground,
  style: PolygonStyle,
  count: number,
  middles?: readonly (readonly [number, number])[],
): Shape[] {
  const chance = createChance(ground.size.seed + style.seed);
  const places = createPlaces(ground, style.seed + 1, style.clusterSeed, style.clustered);
  return Array.from({ length: count }, (_, index) => validOf(() => irregular(chance, middles?.[index] ?? places(), style)));
}

function validOf(draw: () => Shape): Shape {
  for (;;) {
    const shape = draw();
    if (isValid(shape)) return shape;
  }
}
