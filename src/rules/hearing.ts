import type { Pack } from "../catalog/pack.ts";
import type { ExpansionRequest } from "../domain/request.ts";

/** Some of a request's fields, one bit each. */
type Fields = number;

/**
 * A request on a day, put before one plot after the other. It notes which fields of the request are read, so that what was decided at one
 * hearing stands at the next where none of those fields has another value.
 */
export interface Hearing {
  readonly pack: Pack;
  /** ISO date that the check is made for. */
  readonly on: string;
  /** The request itself. */
  readonly request: ExpansionRequest;
  /** Answers `ask` and tells which fields of the request it read. `ask` must know the request by nothing but what it is handed. */
  readonly noting: <T>(ask: (request: ExpansionRequest) => T) => { readonly value: T; readonly read: Fields };
  /** Fields that have another value than at an earlier hearing; null where the day is another, which everything may hang on. */
  readonly changedSince: (earlier: Hearing) => Fields | null;
}

/** Begins a hearing. */
export function createHearing(request: ExpansionRequest, on: string, pack: Pack): Hearing {
  let read: Fields = 0;
  const watched = watch(request, (field) => {
    read |= field;
  });
  const known = new Map<Hearing, Fields | null>();
  return {
    pack,
    on,
    request,
    noting: (ask) => {
      read = 0;
      const value = ask(watched);
      return { value, read };
    },
    changedSince: (earlier) => {
      const before = known.get(earlier);
      if (before !== undefined) return before;
      const changed = earlier.on === on && earlier.pack === pack ? changedFields(earlier.request, request) : null;
      known.set(earlier, changed);
      return changed;
    },
  };
}

const bits: Readonly<Record<keyof ExpansionRequest, Fields>> = {
  company: 1,
  use: 2,
  virksomhedsklasse: 4,
  plotArea: 8,
  floorArea: 16,
  height: 32,
  storeys: 64,
  officeFloorArea: 128,
  threatensGroundwater: 256,
  site: 512,
  wishes: 1024,
  weights: 2048,
  hall: 4096,
  branch: 8192,
  listedActivity: 16384,
  isProduction: 32768,
  retailFloorArea: 65536,
  processWastewater: 131072,
  newRoadAccess: 262144,
  parkingSpaces: 524288,
};

/** The request, telling of each field that is read. Written out, so that the compiler asks for a field that is new. */
function watch(request: ExpansionRequest, tell: (field: Fields) => void): ExpansionRequest {
  const noted = <Key extends keyof ExpansionRequest>(key: Key): ExpansionRequest[Key] => {
    tell(bits[key]);
    return request[key];
  };
  return {
    get company() {
      return noted("company");
    },
    get use() {
      return noted("use");
    },
    get virksomhedsklasse() {
      return noted("virksomhedsklasse");
    },
    get plotArea() {
      return noted("plotArea");
    },
    get floorArea() {
      return noted("floorArea");
    },
    get height() {
      return noted("height");
    },
    get storeys() {
      return noted("storeys");
    },
    get officeFloorArea() {
      return noted("officeFloorArea");
    },
    get threatensGroundwater() {
      return noted("threatensGroundwater");
    },
    get site() {
      return noted("site");
    },
    get wishes() {
      return noted("wishes");
    },
    get weights() {
      return noted("weights");
    },
    get hall() {
      return noted("hall");
    },
    get branch() {
      return noted("branch");
    },
    get listedActivity() {
      return noted("listedActivity");
    },
    get isProduction() {
      return noted("isProduction");
    },
    get retailFloorArea() {
      return noted("retailFloorArea");
    },
    get processWastewater() {
      return noted("processWastewater");
    },
    get newRoadAccess() {
      return noted("newRoadAccess");
    },
    get parkingSpaces() {
      return noted("parkingSpaces");
    },
  };
}

function changedFields(a: ExpansionRequest, b: ExpansionRequest): Fields {
  let changed: Fields = 0;
  let key: keyof ExpansionRequest;
  for (key in bits) if (JSON.stringify(a[key]) !== JSON.stringify(b[key])) changed |= bits[key];
  return changed;
}
