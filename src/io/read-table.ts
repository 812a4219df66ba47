import type { RawFeature } from "../catalog/define-dataset.ts";
import { ok, type Problem, type Result } from "../domain/result.ts";
import type { Shape } from "../geo/shape.ts";
import { type AgreedSystem, agreeSystem } from "./agree-system.ts";
import type { CoordinateSystem } from "./coordinate-system.ts";
import { type MendReceipt, mendShape, type RepairReceipt } from "./mend-shape.ts";
import { type NotKept, type SoundFeature, soundFeature, type UnusableReason } from "./raw-features.ts";
import type { RawTable } from "./raw-table.ts";
import { shapeFromParts } from "./shape-from-parts.ts";

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
  /** Of features that were kept, and of those whose repair was refused. */
  readonly repairs: readonly RepairReceipt[];
  /** Which features, by their position, were put in order without anything of the ground changing. */
  readonly normalised: Normalised;
  /** What stood in the file for each feature that was repaired, or lost by its geometry; by position. */
  readonly originals: ReadonlyMap<number, unknown>;
  /** What was put right without losing anything, and what the user should look at. */
  readonly notices: readonly Problem[];
}

/** Kinds of normalisation: rings that ran the other way, positions that repeat the one before, third numbers that are not read. */
export const normalisations = ["turned", "repeated", "heights"] as const;
/** Positions of features by kind of normalisation. */
export type Normalised = Readonly<Record<(typeof normalisations)[number], ReadonlySet<number>>>;

/** What somebody said of a table when asked. */
export interface TableAnswers {
  /** The coordinate system that the numbers are in, whatever the file declares; null or left out when nobody was asked. */
  readonly system?: CoordinateSystem | null;
}

/**
 * Makes features of a table, one by one; a bad one does not lose the others. Problems (nothing could be read): `crsNotRead`, `crsUnknown`,
 * `crsContradiction`, and `crsAsk`, which `answers.system` answers.
 */
export async function readTable(table: RawTable, answers: TableAnswers = {}): Promise<Result<TableReading, Problem>> {
  const { name, declared, features: raw, matched, notices } = table;
  const looked = raw.map((each, index) => soundFeature(each, index + 1));
  const sound = looked.filter((each) => "parts" in each);
  const agreed = agreeSystem(name, declared, sound, answers.system ?? null);
  if (!agreed.ok) return agreed;
  const { features, notKept, repairs, normalised } = await shapesOf(sound, agreed.value);
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
    normalised,
    originals: originalsOf(raw, lost, repairs),
    notices: [...notices, ...agreed.value.notices, ...ringNotices(name, sound)],
  });
}

/** A feature's name in messages: its id, else its place in the file. */
export const featureName = ({ id, position }: { readonly id: string | null; readonly position: number }): string => id ?? `#${position}`;

type Shapes = Pick<TableReading, "features" | "notKept" | "repairs" | "normalised">;

async function shapesOf(sound: readonly SoundFeature[], expected: AgreedSystem): Promise<Shapes> {
  const features: ReadFeature[] = [];
  const notKept: NotKept[] = [];
  const repairs: RepairReceipt[] = [];
  const normalised = { turned: new Set<number>(), repeated: new Set<number>(), heights: new Set<number>() };
  for (const each of sound) {
    const { position, id, properties } = each;
    const feature = featureName(each);
    const made = await shapeOf(each, expected);
    for (const kind of made.normalised) normalised[kind].add(position);
    if (made.receipt) repairs.push({ feature, position, ...made.receipt, kept: made.refusal === null });
    if (made.shape) features.push({ position, id, properties, shape: made.shape });
    else notKept.push({ position, feature, reason: made.refusal, properties });
  }
  return { features, notKept, repairs, normalised };
}

/** The mended shape with its receipt, or why there is none. */
type ShapeOrNot = {
  readonly receipt: MendReceipt | null;
  readonly normalised: readonly (keyof Normalised)[];
} & ({ readonly shape: Shape; readonly refusal: null } | { readonly shape: null; readonly refusal: UnusableReason });

async function shapeOf(feature: SoundFeature, expected: AgreedSystem): Promise<ShapeOrNot> {
  const none = { shape: null, receipt: null, normalised: [] };
  if (!expected.fits(feature)) return { ...none, refusal: "otherSystem" };
  const { parts } = feature;
  const made = shapeFromParts(parts, expected);
  if (made === null) return { ...none, refusal: "tooFewPoints" };
  const faults = [...(parts.closedRings > 0 ? ["openRing"] : []), ...(parts.droppedRings + made.dropped > 0 ? ["ringDropped"] : [])];
  const { shape, refusal, receipt } = await mendShape(made.shape, { faults, positions: parts.positions });
  const normalised = normalisations.filter((kind) => (kind === "heights" ? parts.hasHeights : made[kind] > 0));
  return shape === null
    ? { shape, refusal: refusal ?? "notRepairable", receipt, normalised }
    : { shape, refusal: null, receipt, normalised };
}

/** Reasons for which a feature has no geometry that anybody could look at later. */
const withoutOriginal: readonly UnusableReason[] = ["notAFeature", "badProperties", "noGeometry", "emptyGeometry", "otherSystem"];

function originalsOf(raw: readonly unknown[], lost: readonly NotKept[], repairs: readonly RepairReceipt[]): ReadonlyMap<number, unknown> {
  const positions = [...lost.filter(({ reason }) => !withoutOriginal.includes(reason)), ...repairs].map(({ position }) => position);
  return new Map(positions.map((position) => [position, raw[position - 1]]));
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
