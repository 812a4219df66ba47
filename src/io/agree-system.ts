import { failed, ok, type Problem, type Result } from "../domain/result.ts";
import { type DeclaredSystem, type Look, lookOf, looks, systemOf } from "./coordinate-system.ts";
import type { SoundFeature } from "./raw-features.ts";
import type { Reading } from "./shape-from-parts.ts";

/** What a file is read as. `look` is what its numbers look like; features that look otherwise are not kept. */
export interface AgreedSystem extends Reading {
  readonly look: Look;
  readonly notices: readonly Problem[];
}

/**
 * Holds what a file declares against what its numbers look like. Axes the other way round are turned and said; anything that fits no
 * system that is read, and a declaration that the numbers contradict, is an error that says both.
 */
export function agreeSystem(
  file: string,
  declared: DeclaredSystem | null,
  features: readonly SoundFeature[],
): Result<AgreedSystem, Problem> {
  const says = declared?.text ?? "";
  if (features.length === 0) return ok({ system: declared?.system ?? "EPSG:25832", turned: false, look: "unknown", notices: [] });
  const look = commonLook(features, declared);
  const numbers = { file, declared: says, look, example: exampleOf(features, look) };
  const read = systemOf(look);
  if (declared && declared.system === null) return failed({ code: "crsNotRead", words: numbers });
  if (read === null) return failed({ code: "crsUnknown", words: numbers });
  if (declared && declared.system !== read.system) return failed({ code: "crsContradiction", words: numbers });
  return ok({ ...read, look, notices: read.turned ? [{ code: "axesTurned", words: numbers }] : [] });
}

/** The look of most features; one that can be read goes before one that cannot, and of equals the declared one leads. */
function commonLook(features: readonly SoundFeature[], declared: DeclaredSystem | null): Look {
  const counts = new Map<Look, number>();
  for (const { box } of features) {
    const look = lookOf(box);
    counts.set(look, (counts.get(look) ?? 0) + 1);
  }
  const rank = (look: Look): number => {
    const read = systemOf(look);
    const leads = read !== null && read.system === declared?.system ? 0.5 : 0;
    return (read ? features.length : 0) + (counts.get(look) ?? 0) + leads;
  };
  return looks.filter((look) => counts.has(look)).reduce((best, look) => (rank(look) > rank(best) ? look : best));
}

function exampleOf(features: readonly SoundFeature[], look: Look): string {
  const found = features.find(({ box }) => lookOf(box) === look) ?? features[0];
  const [x, y] = found.parts.parts[0][0][0];
  return `${x} ${y}`;
}
