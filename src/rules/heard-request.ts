import type { ExpansionRequest } from "../domain/request.ts";
import { everywhere, type Footing, joined, placeOf, type Spans } from "./footing.ts";
import { type Amount, comparisonOf, type Fields, fieldOf } from "./request-fields.ts";

/** Something that was worked out of a request for something on a plot: what it came to, what it hangs on, and how it is worked out. */
export interface WorkedOut {
  readonly of: object;
  readonly from: (request: ExpansionRequest) => unknown;
  readonly value: unknown;
  readonly footing: Footing;
}

const nothing: readonly WorkedOut[] = [];

/**
 * A request for those who decide, with notes of what they read of it. They must know the request by nothing else. An amount that is only compared is
 * not noted as read, but how far it may change until a comparison comes out otherwise.
 */
export class HeardRequest implements ExpansionRequest {
  /** The request itself; who reads this is not noted. */
  readonly request: ExpansionRequest;
  #read: Fields = 0;
  #spans: Spans = everywhere;
  #worked = nothing;

  constructor(request: ExpansionRequest) {
    this.request = request;
  }

  /** The fields that were read or compared since this was last asked. */
  takeRead(): Fields {
    const read = this.#read;
    this.#read = 0;
    return read;
  }

  /** What hangs on the request since this was last asked: of the fields, those that are not yet taken. */
  takeFooting(): Footing {
    const footing = { read: this.takeRead(), spans: this.#spans };
    this.#spans = everywhere;
    return footing;
  }

  /** Notes what hangs on the request beside what is noted already. */
  hangOn({ read, spans }: Footing): void {
    this.#read |= read;
    this.#spans = joined(this.#spans, spans);
  }

  /** Notes fields that are read. */
  noteRead(fields: Fields): void {
    this.#read |= fields;
  }

  /** Notes that an amount was compared, and that this comes out as it did from above `low` up to `high`. */
  noteCompared(amount: Amount, low: number, high: number): void {
    this.#read |= comparisonOf[amount];
    const at = placeOf[amount];
    if (this.#spans[at] >= low && this.#spans[at + 1] <= high) return;
    const spans = this.#spans.slice();
    if (!(spans[at] >= low)) spans[at] = low;
    if (!(spans[at + 1] <= high)) spans[at + 1] = high;
    this.#spans = spans;
  }

  /** Notes what was worked out, in place of what was worked out for the same before. */
  noteWorkedOut(worked: WorkedOut): void {
    this.#worked = [...this.#worked.filter(({ of }) => of !== worked.of), worked];
  }

  /** What was worked out since this was last asked, each once. */
  takeWorkedOut(): readonly WorkedOut[] {
    const worked = this.#worked;
    this.#worked = nothing;
    return worked;
  }

  get company() {
    this.#read |= fieldOf.company;
    return this.request.company;
  }
  get use() {
    this.#read |= fieldOf.use;
    return this.request.use;
  }
  get virksomhedsklasse() {
    this.#read |= fieldOf.virksomhedsklasse;
    return this.request.virksomhedsklasse;
  }
  get plotArea() {
    this.#read |= fieldOf.plotArea;
    return this.request.plotArea;
  }
  get floorArea() {
    this.#read |= fieldOf.floorArea;
    return this.request.floorArea;
  }
  get height() {
    this.#read |= fieldOf.height;
    return this.request.height;
  }
  get storeys() {
    this.#read |= fieldOf.storeys;
    return this.request.storeys;
  }
  get officeFloorArea() {
    this.#read |= fieldOf.officeFloorArea;
    return this.request.officeFloorArea;
  }
  get threatensGroundwater() {
    this.#read |= fieldOf.threatensGroundwater;
    return this.request.threatensGroundwater;
  }
  get site() {
    this.#read |= fieldOf.site;
    return this.request.site;
  }
  get wishes() {
    this.#read |= fieldOf.wishes;
    return this.request.wishes;
  }
  get weights() {
    this.#read |= fieldOf.weights;
    return this.request.weights;
  }
  get hall() {
    this.#read |= fieldOf.hall;
    return this.request.hall;
  }
  get branch() {
    this.#read |= fieldOf.branch;
    return this.request.branch;
  }
  get listedActivity() {
    this.#read |= fieldOf.listedActivity;
    return this.request.listedActivity;
  }
  get isProduction() {
    this.#read |= fieldOf.isProduction;
    return this.request.isProduction;
  }
  get retailFloorArea() {
    this.#read |= fieldOf.retailFloorArea;
    return this.request.retailFloorArea;
  }
  get processWastewater() {
    this.#read |= fieldOf.processWastewater;
    return this.request.processWastewater;
  }
  get newRoadAccess() {
    this.#read |= fieldOf.newRoadAccess;
    return this.request.newRoadAccess;
  }
  get parkingSpaces() {
    this.#read |= fieldOf.parkingSpaces;
    return this.request.parkingSpaces;
  }
}
