import type { Pack } from "../catalog/pack.ts";
import { areSameRecords, type Dispute, type EnteredOffer, noRecords, type Records } from "../domain/records.ts";
import type { ExpansionRequest } from "../domain/request.ts";
import type { Entered } from "./define-rule.ts";
import { keptBy } from "./lazily.ts";

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
  readonly records: Records;
  /** What planners have read in plans' documents. */
  readonly entered: Entered;
  /** The request itself. */
  readonly request: ExpansionRequest;
  /** The request for those who decide: which of its fields they read is noted. They must know the request by nothing else. */
  readonly heard: ExpansionRequest;
  /** The fields of `heard` that were read since this was last asked. */
  readonly takeRead: () => Fields;
  /**
   * Fields that have another value than at an earlier hearing; null where the day or what is entered is another, which everything may hang on.
   * Other disputes and offers change `asideField`, which nobody who decides reads.
   */
  readonly changedSince: (earlier: Hearing) => Fields | null;
}

/** Stands for the disputes and the offers among the fields that may have changed. */
export const asideField: Fields = 0x20000000;

/** Begins a hearing. Whoever holds hearings one after the other hands in the same records as long as they say the same, so that what rests on them is kept. */
export function createHearing(request: ExpansionRequest, on: string, pack: Pack, records: Records = noRecords): Hearing {
  let read: Fields = 0;
  const heard = watch(request, (field) => {
    read |= field;
  });
  const known = new Map<Hearing, Fields | null>();
  return {
    pack,
    on,
    records,
    entered: records.provisions,
    request,
    heard,
    takeRead: () => {
      const taken = read;
      read = 0;
      return taken;
    },
    changedSince: (earlier) => {
      const before = known.get(earlier);
      if (before !== undefined) return before;
      const isSameGround = earlier.on === on && earlier.pack === pack && sameList(earlier.entered, records.provisions);
      const aside = areSameRecords(earlier.records, records) ? 0 : asideField;
      const changed = isSameGround ? changedFields(earlier.request, request) | aside : null;
      known.set(earlier, changed);
      return changed;
    },
  };
}

const sameList = (a: readonly unknown[], b: readonly unknown[]): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const noDisputes: readonly Dispute[] = [];

/** Disputes by plot. */
const byPlot = keptBy((disputes: readonly Dispute[]): ReadonlyMap<string, readonly Dispute[]> => {
  const plots = new Map<string, readonly Dispute[]>();
  for (const dispute of disputes) plots.set(dispute.plot, [...(plots.get(dispute.plot) ?? []), dispute]);
  return plots;
});

/** What is set aside on a plot; always the same list where that is nothing. */
export const disputesOn = ({ records }: Pick<Hearing, "records">, plot: string): readonly Dispute[] =>
  byPlot(records.disputes).get(plot) ?? noDisputes;

const noOffers: readonly EnteredOffer[] = [];

/** What planners say of offers, by plot. */
const offersByPlot = keptBy((offers: readonly EnteredOffer[]): ReadonlyMap<string, readonly EnteredOffer[]> => {
  const plots = new Map<string, readonly EnteredOffer[]>();
  for (const offer of offers) plots.set(offer.plot, [...(plots.get(offer.plot) ?? []), offer]);
  return plots;
});

/** What planners say of a plot's offer; always the same list where that is nothing. */
export const enteredOffers = ({ records }: Pick<Hearing, "records">, plot: string): readonly EnteredOffer[] =>
  offersByPlot(records.offers).get(plot) ?? noOffers;

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
  return {
    get company() {
      tell(bits.company);
      return request.company;
    },
    get use() {
      tell(bits.use);
      return request.use;
    },
    get virksomhedsklasse() {
      tell(bits.virksomhedsklasse);
      return request.virksomhedsklasse;
    },
    get plotArea() {
      tell(bits.plotArea);
      return request.plotArea;
    },
    get floorArea() {
      tell(bits.floorArea);
      return request.floorArea;
    },
    get height() {
      tell(bits.height);
      return request.height;
    },
    get storeys() {
      tell(bits.storeys);
      return request.storeys;
    },
    get officeFloorArea() {
      tell(bits.officeFloorArea);
      return request.officeFloorArea;
    },
    get threatensGroundwater() {
      tell(bits.threatensGroundwater);
      return request.threatensGroundwater;
    },
    get site() {
      tell(bits.site);
      return request.site;
    },
    get wishes() {
      tell(bits.wishes);
      return request.wishes;
    },
    get weights() {
      tell(bits.weights);
      return request.weights;
    },
    get hall() {
      tell(bits.hall);
      return request.hall;
    },
    get branch() {
      tell(bits.branch);
      return request.branch;
    },
    get listedActivity() {
      tell(bits.listedActivity);
      return request.listedActivity;
    },
    get isProduction() {
      tell(bits.isProduction);
      return request.isProduction;
    },
    get retailFloorArea() {
      tell(bits.retailFloorArea);
      return request.retailFloorArea;
    },
    get processWastewater() {
      tell(bits.processWastewater);
      return request.processWastewater;
    },
    get newRoadAccess() {
      tell(bits.newRoadAccess);
      return request.newRoadAccess;
    },
    get parkingSpaces() {
      tell(bits.parkingSpaces);
      return request.parkingSpaces;
    },
  };
}

function changedFields(a: ExpansionRequest, b: ExpansionRequest): Fields {
  let changed: Fields = 0;
  let key: keyof ExpansionRequest;
  for (key in bits) if (JSON.stringify(a[key]) !== JSON.stringify(b[key])) changed |= bits[key];
  return changed;
}
