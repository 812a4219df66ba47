import { failed, ok, type Problem, type Result } from "../domain/result.ts";
import {
  type CoordinateSystem,
  couldBeBornholm,
  type DeclaredSystem,
  declaredSystem,
  type Look,
  lookOf,
  looks,
  systemOf,
} from "./coordinate-system.ts";
import type { SoundFeature } from "./raw-features.ts";
import type { Reading } from "./shape-from-parts.ts";

/** What a file is read as. `fits` tells whether a feature's numbers, and what it declares itself, are of that system; one that does not fit is not kept. */
export interface AgreedSystem extends Reading {
  readonly fits: (feature: SoundFeature) => boolean;
  readonly notices: readonly Problem[];
}

/**
 * Holds what a file declares, or what somebody answered when asked, against what its numbers look like. Axes the other way round are turned and said; a system
 * found by the numbers alone is said, unless it is one of the two that files here are in. Problems: `crsNotRead`, `crsUnknown`, `crsContradiction`, and
 * `crsAsk` where numbers could be of two systems; `candidates` lists what an answer may be.
 */
export function agreeSystem(
  file: string,
  declared: DeclaredSystem | null,
  features: readonly SoundFeature[],
  answer: CoordinateSystem | null = null,
): Result<AgreedSystem, Problem> {
  const named = commonName(features);
  const says = declared ?? named;
  const expected = answer ?? says?.system ?? null;
  if (features.length === 0) return ok({ system: expected ?? "EPSG:25832", turned: false, fits: () => false, notices: [] });
  const look = commonLook(features, expected);
  const numbers = { file, declared: answer ?? says?.text ?? "", look, example: exampleOf(features, look, expected) };
  const read = systemOf(look);
  const candidates = read === null ? "" : read.system;
  if (answer === null && says?.system === null) return failed({ code: "crsNotRead", words: { ...numbers, candidates } });
  if (read === null) return failed({ code: "crsUnknown", words: numbers });
  if (expected !== null && expected !== read.system) return failed({ code: "crsContradiction", words: { ...numbers, candidates } });
  if (expected === null && isDoubtful(look, features)) {
    return failed({ code: "crsAsk", words: { ...numbers, candidates: "EPSG:25832, EPSG:25833" } });
  }
  const notices: Problem[] = read.turned && !(answer === null && says?.northFirst) ? [{ code: "axesTurned", words: numbers }] : [];
  const isUsual = read.system === "EPSG:25832" || read.system === "EPSG:4326";
  if (expected === null && !isUsual) notices.push({ code: "crsFromNumbers", words: numbers });
  const fits = ({ box, crs }: SoundFeature): boolean =>
    lookOf(box, expected) === look && (crs === null || declaredSystem(crs)?.system === named?.system);
  return ok({ ...read, fits, notices });
}

/** The system that most features name themselves, where any does. */
function commonName(features: readonly SoundFeature[]): DeclaredSystem | null {
  const counts = new Map<CoordinateSystem | null, { count: number; readonly named: DeclaredSystem }>();
  for (const { crs } of features) {
    const named = declaredSystem(crs);
    if (named === null) continue;
    const known = counts.get(named.system);
    if (known === undefined) counts.set(named.system, { count: 1, named });
    else known.count += 1;
  }
  const most = [...counts.values()].reduce<{ readonly count: number; readonly named: DeclaredSystem } | null>(
    (best, each) => (best === null || each.count > best.count ? each : best),
    null,
  );
  return most?.named ?? null;
}

/** Every feature that looks like zone 32 has numbers that Bornholm has in zone 33. */
const isDoubtful = (look: Look, features: readonly SoundFeature[]): boolean =>
  systemOf(look)?.system === "EPSG:25832" && features.every(({ box }) => lookOf(box) !== look || couldBeBornholm(box));

/** The look of most features; one that can be read goes before one that cannot, and of equals the expected one leads. */
function commonLook(features: readonly SoundFeature[], expected: CoordinateSystem | null): Look {
  const counts = new Map<Look, number>();
  for (const { box } of features) {
    const look = lookOf(box, expected);
    counts.set(look, (counts.get(look) ?? 0) + 1);
  }
  const rank = (look: Look): number => {
    const read = systemOf(look);
    const leads = read !== null && read.system === expected ? 0.5 : 0;
    return (read ? features.length : 0) + (counts.get(look) ?? 0) + leads;
  };
  return looks.filter((look) => counts.has(look)).reduce((best, look) => (rank(look) > rank(best) ? look : best));
}

function exampleOf(features: readonly SoundFeature[], look: Look, expected: CoordinateSystem | null): string {
  const found = features.find(({ box }) => lookOf(box, expected) === look) ?? features[0];
  const [x, y] = found.parts.parts[0][0][0];
  return `${x} ${y}`;
}
