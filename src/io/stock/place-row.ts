import { makeValid } from "../../geo/make-valid.ts";
import { locate } from "../../geo/predicates.ts";
import type { Shape } from "../../geo/shape.ts";
import { plainLetters } from "../../i18n/plain-letters.ts";
import type { StockRow } from "./read-row.ts";
import type { LandParcel, LandPlot, StockLand } from "./stock-land.ts";

/** Why a row has no place: a key under `unplaced` in `i18n`, which says what to do, with what it is about. */
export interface Unplaced {
  readonly reason:
    | "nowhere"
    | "plotUnknown"
    | "parcelUnknown"
    | "parcelsPartly"
    | "parcelInSeveral"
    | "pointBeside"
    | "noArea"
    | "noParcels";
  readonly about: string;
}

/** Where a row lies, and by what. */
export interface Placed {
  readonly shape: Shape;
  readonly by: "shape" | "plot" | "parcels" | "point";
  /** What a plot without an id of its own is called by. */
  readonly called: string;
  /** The plot whose shape it is, or null. */
  readonly plot: LandPlot | null;
}

/** Land by what rows say of it. */
export interface LandRegister {
  readonly land: StockLand;
  readonly plots: ReadonlyMap<string, LandPlot>;
  readonly parcels: ReadonlyMap<string, readonly LandParcel[]>;
}

/** Sorts land by id and by parcel number. */
export function landRegister(land: StockLand): LandRegister {
  const parcels = new Map<string, LandParcel[]>();
  for (const parcel of land.parcels) {
    const same = parcels.get(parcel.number);
    if (same) same.push(parcel);
    else parcels.set(parcel.number, [parcel]);
  }
  return { land, plots: new Map(land.plots.map((plot) => [plot.id, plot])), parcels };
}

/** A row's place: its own outline, the plot of its id, its parcels, or what its point lies in, in this order. */
export async function placeRow(row: StockRow, own: Shape | null, register: LandRegister): Promise<Placed | Unplaced> {
  const id = row.fields.grund_id ?? null;
  const plot = id === null ? null : (register.plots.get(String(id)) ?? null);
  if (own?.kind === "polygon") return { shape: own, by: "shape", called: "", plot };
  if (plot) return { shape: plot.shape, by: "plot", called: plot.id, plot };
  if (row.parcels.length > 0) return onParcels(row, register);
  if (own?.kind === "point") return atPoint(own, register.land, id === null);
  if (own) return { reason: "noArea", about: "" };
  return id === null ? { reason: "nowhere", about: "" } : { reason: "plotUnknown", about: String(id) };
}

async function onParcels(row: StockRow, { land, parcels }: LandRegister): Promise<Placed | Unplaced> {
  if (land.parcels.length === 0) return { reason: "noParcels", about: row.parcels.join(", ") };
  const found = row.parcels.map((number) => (parcels.get(number) ?? []).filter((parcel) => isInDistrict(parcel, row)));
  const missing = row.parcels.filter((_, at) => found[at].length === 0);
  if (missing.length > 0) {
    return { reason: missing.length === row.parcels.length ? "parcelUnknown" : "parcelsPartly", about: missing.join(", ") };
  }
  const several = row.parcels.filter((_, at) => new Set(found[at].map(districtKey)).size > 1);
  if (several.length > 0) return { reason: "parcelInSeveral", about: several.join(", ") };
  const all = found.flat();
  const called = `${all[0].districtCode ?? all[0].district ?? "matr"}-${[...new Set(row.parcels)].join("+")}`;
  const shape = all.length === 1 ? all[0].shape : await makeValid({ kind: "polygon", parts: all.flatMap(({ shape: { parts } }) => parts) });
  return shape === null ? { reason: "noArea", about: row.parcels.join(", ") } : { shape, by: "parcels", called, plot: null };
}

const districtKey = ({ districtCode, district }: LandParcel): string => districtCode ?? district ?? "";
const plain = (name: string): string =>
  plainLetters(name)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** Is the parcel in the district that the row names? Yes where it names none. */
function isInDistrict({ district, districtCode }: LandParcel, row: StockRow): boolean {
  if (row.districtCode !== null) return districtCode === row.districtCode;
  if (row.district === null) return true;
  return row.district === districtCode || (district !== null && plain(district) === plain(row.district));
}

/** What a point lies in. A row that names a plot of its own is never taken for another plot. */
function atPoint(point: Shape, { plots, parcels }: StockLand, mayBePlot: boolean): Placed | Unplaced {
  const [x, y] = point.parts[0][0];
  const holds = ({ box, shape }: LandPlot | LandParcel): boolean =>
    x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3] && locate(x, y, shape) !== "outside";
  const plot = mayBePlot ? plots.find(holds) : undefined;
  if (plot) return { shape: plot.shape, by: "point", called: plot.id, plot };
  const parcel = parcels.find(holds);
  if (!parcel) return { reason: "pointBeside", about: `${Math.round(x)} ${Math.round(y)}` };
  return { shape: parcel.shape, by: "point", called: `${districtKey(parcel) || "matr"}-${parcel.number}`, plot: null };
}
