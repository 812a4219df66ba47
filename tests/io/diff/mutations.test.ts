import { describe, expect, test } from "vitest";
import type { RawFeature } from "../../../src/catalog/define-dataset.ts";
import type { FeatureChange } from "../../../src/domain/change.ts";
import { type Chain, orient, type Shape } from "../../../src/geo/shape.ts";
import { diffLayer } from "../../../src/io/diff/diff-layer.ts";
import { comparedFeatures } from "../../../src/io/diff/pair-features.ts";
import { createRandom } from "../../../src/rules/random.ts";

/** What a mutation must be told as: its kind, and what of it changed. */
type Told = Pick<FeatureChange, "kind" | "status"> & { readonly shape: boolean; readonly fields: readonly string[] };

interface Mutation {
  readonly after: RawFeature | null;
  readonly told: Told;
}

const told = (rest: Partial<Told>): Told => ({ kind: "changed", status: false, shape: false, fields: [], ...rest });
const ring = (x: number, y: number, side: number): Chain => Float64Array.of(x, y, x + side, y, x + side, y + side, x, y + side, x, y);

/** A square with a hole, 100 m from its neighbours. */
function aFeature(index: number, keyed: boolean, random: () => number): RawFeature {
  const [x, y] = [700_000 + 100 * (index % 40), 6_190_000 + 100 * Math.floor(index / 40)];
  const side = 20 + Math.floor(random() * 60);
  const shape: Shape = { kind: "polygon", parts: [[ring(x, y, side), orient(ring(x + 2, y + 2, 5), false)]] };
  const said = { plannavn: `Plan ${index % 7}`, status: "V", bebygpct: 10 + (index % 50), note: null };
  return { id: null, properties: keyed ? { planid: 1000 + index, ...said } : said, shape };
}

const kinds = ["come", "go", "field", "status", "fieldGone", "move", "part", "moveAndField"] as const;

function mutated(feature: RawFeature, kind: (typeof kinds)[number], random: () => number): Mutation {
  const said = feature.properties;
  const by = 0.01 + Math.floor(random() * 1000) / 1000;
  const moved: Shape = { kind: "polygon", parts: feature.shape.parts.map((part) => part.map((chain) => chain.map((value) => value + by))) };
  const smaller: Shape = { kind: "polygon", parts: feature.shape.parts.map(([shell]) => [shell]) };
  const { note: _, ...without } = said;
  switch (kind) {
    case "go":
      return { after: null, told: told({ kind: "went" }) };
    case "field":
      return { after: { ...feature, properties: { ...said, bebygpct: 77 } }, told: told({ fields: ["bebygpct"] }) };
    case "status":
      return { after: { ...feature, properties: { ...said, status: "A" } }, told: told({ fields: ["status"], status: true }) };
    case "fieldGone":
      return { after: { ...feature, properties: without }, told: told({ fields: ["note"] }) };
    case "move":
      return { after: { ...feature, shape: moved }, told: told({ shape: true }) };
    case "part":
      return { after: { ...feature, shape: smaller }, told: told({ shape: true }) };
    default:
      return {
        after: { ...feature, shape: moved, properties: { ...said, bebygpct: 78 } },
        told: told({ shape: true, fields: ["bebygpct"] }),
      };
  }
}

/** The same ground with rings that begin elsewhere, fields in another order. */
function retold({ id, properties, shape }: RawFeature, random: () => number): RawFeature {
  const begun = (chain: Chain): Chain => {
    const corners = chain.length / 2 - 1;
    const first = Math.floor(random() * corners);
    const values = Array.from({ length: corners + 1 }, (_, step) => 2 * ((first + step) % corners)).flatMap((at) => [
      chain[at],
      chain[at + 1],
    ]);
    return Float64Array.from(values);
  };
  const fields = Object.fromEntries(Object.entries(properties).reverse());
  return { id, properties: fields, shape: { kind: shape.kind, parts: shape.parts.map((part) => part.map(begun)) } };
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((each) => [random(), each] as const)
    .sort(([a], [b]) => a - b)
    .map(([, each]) => each);
}

const signOf = ({ kind, status, shape, fields }: Told): string => `${kind} ${status} ${shape} ${fields.join("+")}`;
const signOfChange = ({ kind, status, geometry, attributes }: FeatureChange): string =>
  signOf({ kind, status, shape: geometry !== null, fields: attributes.map(({ field }) => field) });

/** One town changed in ten places, some of them new. Features without identity that change ground and fields at once are two, one that went and one that came. */
function round(seed: string, keyed: boolean) {
  const random = createRandom(seed);
  const before = Array.from({ length: 120 }, (_, index) => aFeature(index, keyed, random));
  const targets = shuffled(before, random).slice(0, 10);
  const expected: { name: string | null; told: Told }[] = [];
  const after = new Map<RawFeature, RawFeature | null>(before.map((each) => [each, each]));
  const born: RawFeature[] = [];
  for (const [index, target] of targets.entries()) {
    const kind = kinds[Math.floor(random() * kinds.length)];
    const name = keyed ? String(target.properties.planid) : null;
    if (kind === "come") {
      born.push(aFeature(200 + index, keyed, random));
      expected.push({ name: keyed ? String(1200 + index) : null, told: told({ kind: "came" }) });
      continue;
    }
    const change = mutated(target, kind, random);
    after.set(target, change.after);
    if (kind === "moveAndField" && !keyed) expected.push({ name, told: told({ kind: "went" }) }, { name, told: told({ kind: "came" }) });
    else expected.push({ name, told: change.told });
  }
  const later = shuffled(
    [...after.values(), ...born].filter((each) => each !== null),
    random,
  ).map((each) => retold(each, random));
  return { before, later, expected };
}

describe.each([
  ["features with an identity", true],
  ["features without one", false],
])("%s: a hundred towns, ten mutations each", (_, keyed) => {
  test("every injected change is found as what it is, and nothing else is", () => {
    let mutations = 0;
    for (let number = 0; number < 100; number += 1) {
      const { before, later, expected } = round(`diff ${keyed} ${number}`, keyed);
      const dataset = keyed ? "lokalplaner" : "soeer";
      const { features, same } = diffLayer(comparedFeatures(dataset, before), comparedFeatures(dataset, later));
      const nameOf = (feature: string): string | null => (keyed ? feature : null);
      const found = features.map((each) => `${nameOf(each.feature)} ${signOfChange(each)}`).sort();
      expect(found, `seed ${number}`).toEqual(expected.map((each) => `${each.name} ${signOf(each.told)}`).sort());
      expect(same).toBe(before.length - expected.filter((each) => each.told.kind !== "came").length);
      mutations += 10;
    }
    expect(mutations).toBe(1000);
  });
});
