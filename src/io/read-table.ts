import type { RawFeature } from "../catalog/define-dataset.ts";
import { ok, type Problem, type Result } from "../domain/result.ts";
import { agreeSystem } from "./agree-system.ts";
import { type CoordinateSystem, lookOf } from "./coordinate-system.ts";
import { mendShape, type RepairReceipt } from "./mend-shape.ts";
import { type NotKept, type SoundFeature, soundFeature } from "./raw-features.ts";
import type { RawTable } from "./raw-table.ts";
import { type Reading, shapeFromParts } from "./shape-from-parts.ts";

/** A feature that was kept; `position` from 1 in the order of the file. */
export interface ReadFeature extends RawFeature {
  readonly position: number;
}

/** What came of a table: `features.length + notKept.length = read`, always. */
export interface TableReading {
  readonly file: string;
  /** What the file says it is in, or null when it says nothing. */
  readonly declared: string | null;
  /** What the coordinates were read as; shapes are in EPSG:25832 metres whatever this is. */
  readonly system: CoordinateSystem;
  readonly read: number;
  /** How many features the server that gave the file had in all, when it says so (`numberMatched`); a file may be one page of them. */
  readonly matched: number | null;
  readonly features: readonly ReadFeature[];
  readonly notKept: readonly NotKept[];
  readonly repairs: readonly RepairReceipt[];
  /** What was put right without losing anything, and what the user should look at. */
  readonly notices: readonly Problem[];
}

/**
 * Makes features of a table, one by one; a bad one does not lose the others. Problems (nothing could be read): `crsNotRead`, `crsUnknown`,
 * `crsContradiction`.
 */
export async function readTable({ name, declared, features: raw, matched, notices }: RawTable): Promise<Result<TableReading, Problem>> {
  const looked = raw.map((each, index) => soundFeature(each, index + 1));
  const sound = looked.filter((each) => "parts" in each);
  const agreed = agreeSystem(name, declared, sound);
  if (!agreed.ok) return agreed;
  const { features, notKept, repairs } = await shapesOf(sound, agreed.value);
  const lost = [...looked.filter((each) => "reason" in each), ...notKept].sort((a, b) => a.position - b.position);
  return ok({
    file: name,
    declared: declared?.text ?? null,
    system: agreed.value.system,
    read: raw.length,
    matched,
    features,
    notKept: lost,
    repairs,
    notices: [...notices, ...agreed.value.notices, ...ringNotices(name, sound)],
  });
}

/** A feature's name in messages: its id, else its place in the file. */
export const featureName = ({ id, position }: { readonly id: string | null; readonly position: number }): string => id ?? `#${position}`;

type Shapes = Pick<TableReading, "features" | "notKept" | "repairs">;
type Expected = Reading & { readonly look: string };

async function shapesOf(sound: readonly SoundFeature[], expected: Expected): Promise<Shapes> {
  const features: ReadFeature[] = [];
  const notKept: NotKept[] = [];
  const repairs: RepairReceipt[] = [];
  for (const each of sound) {
    const { position, id, properties } = each;
    const feature = featureName(each);
    const made = await shapeOf(each, expected);
    if (typeof made === "string") {
      notKept.push({ position, feature, reason: made, properties });
      continue;
    }
    features.push({ position, id, properties, shape: made.shape });
    if (made.receipt) repairs.push({ feature, position, ...made.receipt });
  }
  return { features, notKept, repairs };
}

/** The mended shape with its receipt, or why there is none. */
async function shapeOf({ box, parts }: SoundFeature, expected: Expected) {
  if (lookOf(box) !== expected.look) return "otherSystem";
  const made = shapeFromParts(parts, expected);
  if (made === null) return "tooFewPoints";
  const { shape, receipt } = await mendShape(made);
  if (shape !== null) return { shape, receipt };
  return receipt?.faults.some((fault) => fault === "noArea" || fault === "tooFewPoints") ? "tooFewPoints" : "notRepairable";
}

function ringNotices(file: string, sound: readonly SoundFeature[]): Problem[] {
  const named = (pick: (feature: SoundFeature) => number, code: string): Problem[] => {
    const found = sound.filter((each) => pick(each) > 0).map(featureName);
    return found.length === 0 ? [] : [{ code, words: { file, count: found.length, features: shortList(found) } }];
  };
  return [...named(({ parts }) => parts.closedRings, "ringsClosed"), ...named(({ parts }) => parts.droppedRings, "ringsDropped")];
}

/** The first names of a list, with `…` for the rest; the count stands beside it. */
export const shortList = (names: readonly string[], most = 5): string =>
  names.slice(0, most).join(", ") + (names.length > most ? ", …" : "");
