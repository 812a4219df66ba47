import type { Cap, CapKind } from "../../domain/capacity.ts";
import type { PieceProvision, PlotPiece, ProvisionKind } from "../../domain/provision.ts";
import type { ExpansionRequest } from "../../domain/request.ts";
import { roundTo } from "../../geo/units.ts";
import { parkingSpace } from "../fit/parking.ts";

/** Who bounds a piece: the strictest binding number; where no lokalplan lies, what the ramme says. */
export interface Bound {
  readonly value: number;
  readonly of: PieceProvision["of"];
  readonly plan: PieceProvision["plan"];
  readonly basis: Cap["basis"];
}

/** What bounds a number on a piece of a plot; null where nobody states it. */
export function boundOf({ provisions }: PlotPiece, quantity: ProvisionKind): Bound | null {
  const rows = provisions.filter((row) => row.quantity === quantity);
  const stated = rows.find(({ value }) => value !== null);
  if (stated?.value != null) return { value: stated.value, of: stated.of, plan: stated.plan, basis: stated.basis };
  const [first] = rows;
  const isUnplanned = first?.plan === null && first.ramme !== null;
  return isUnplanned && first.ramme ? { ...first.ramme, basis: "stated" } : null;
}

const bounding: readonly ProvisionKind[] = ["plotRatio", "groundCoverage", "maxHeight", "maxStoreys"];

/** Does some piece have a number that bounds its floor in the plan's document only? */
export const isOpen = (pieces: readonly PlotPiece[]): boolean =>
  pieces.some(({ provisions }) => provisions.some(({ quantity, basis }) => basis === "inDocument" && bounding.includes(quantity)));

/** The bounds of the floor on a plot, the tightest first. A bound that some piece does not have is none of the whole plot's. m². */
export function capsOf(pieces: readonly PlotPiece[], netArea: number | null, request: ExpansionRequest): readonly Cap[] {
  const caps = [
    capBy("plotRatio", pieces, ratioFloor),
    capBy("groundCoverage", pieces, (piece) => coveredFloor(piece, request)),
    capBy("storeys", pieces, storeyFloor),
    byggefeltCap(pieces, request),
    netCap(netArea, request),
    parkingCap(pieces, netArea, request),
  ];
  return caps.filter((cap) => cap !== null).sort((a, b) => a.allowed - b.allowed);
}

interface Floor {
  readonly allowed: number;
  readonly bound: Bound;
}

function capBy(kind: CapKind, pieces: readonly PlotPiece[], floorOf: (piece: PlotPiece) => Floor | null): Cap | null {
  const floors = pieces.map(floorOf);
  const known = floors.filter((floor) => floor !== null);
  if (known.length === 0 || known.length < floors.length) return null;
  const { bound } = known.reduce((tightest, each) => (each.bound.value < tightest.bound.value ? each : tightest));
  const allowed = known.reduce((sum, floor) => sum + floor.allowed, 0);
  return { kind, allowed: roundTo(allowed, 2), plan: bound.plan, basis: bound.basis };
}

function storeyFloor(piece: PlotPiece): Floor | null {
  const storeys = boundOf(piece, "maxStoreys");
  return storeys && { allowed: piece.area * storeys.value, bound: storeys };
}

/** Of a percentage of the plot, the property or the parcel; one of the area as a whole is a budget that others share. */
function ratioFloor(piece: PlotPiece): Floor | null {
  const ratio = boundOf(piece, "plotRatio");
  return ratio === null || ratio.of === null || ratio.of === 1 ? null : { allowed: (piece.area * ratio.value) / 100, bound: ratio };
}

/** Built-on ground times the storeys that the plan allows, or those that are asked for where it names none. */
function coveredFloor(piece: PlotPiece, request: ExpansionRequest): Floor | null {
  const coverage = boundOf(piece, "groundCoverage");
  if (coverage === null || coverage.of === 1) return null;
  return { allowed: ((piece.area * coverage.value) / 100) * storeysOn(piece, request), bound: coverage };
}

const storeysOn = (piece: PlotPiece, { storeys }: ExpansionRequest): number => boundOf(piece, "maxStoreys")?.value ?? storeys;

/** Binding byggefelter hold all building, each with the storeys that it may have. */
function byggefeltCap(pieces: readonly PlotPiece[], request: ExpansionRequest): Cap | null {
  if (!pieces.some(({ outsideByggefelter }) => outsideByggefelter)) return null;
  const inside = pieces.filter(({ plans }) => plans.some(({ level }) => level === "byggefelt"));
  const [largest] = inside;
  const allowed = inside.reduce((sum, piece) => sum + piece.area * storeysOn(piece, request), 0);
  const plan = largest?.plans.find(({ level }) => level === "byggefelt") ?? null;
  return { kind: "byggefelt", allowed: roundTo(allowed, 2), plan, basis: "stated" };
}

/** What nature and conservation leave, with the storeys asked for. */
const netCap = (netArea: number | null, { storeys }: ExpansionRequest): Cap | null =>
  netArea === null ? null : { kind: "netArea", allowed: roundTo(netArea * storeys, 2), plan: null, basis: "measured" };

/** Floor and the cars that come with it share the ground: F / storeys + F / norm × space = ground. */
function parkingCap(pieces: readonly PlotPiece[], netArea: number | null, { hall, storeys }: ExpansionRequest): Cap | null {
  const norms = pieces.map((piece) => boundOf(piece, "floorPerParkingSpace")).filter((bound) => bound !== null);
  const strictest = norms.sort((a, b) => a.value - b.value)[0] ?? null;
  const norm = strictest?.value ?? hall?.floorPerParkingSpace ?? null;
  if (norm === null || netArea === null) return null;
  const allowed = netArea / (1 / storeys + parkingSpace / norm);
  return { kind: "parking", allowed: roundTo(allowed, 2), plan: strictest?.plan ?? null, basis: strictest?.basis ?? "measured" };
}
