import type { ExpansionRequest } from "../domain/request.ts";

/** Some of a request's fields, one bit each. */
export type Fields = number;

/** Stands for the disputes and the offers among the fields that may have changed. */
export const asideField: Fields = 0x20000000;

/** Stands for what is worked out of a request among the fields that are read. */
export const workedOutField: Fields = 0x10000000;

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
export function watch(request: ExpansionRequest, tell: (field: Fields) => void): ExpansionRequest {
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

/** The fields in which two requests differ. */
export function changedFields(a: ExpansionRequest, b: ExpansionRequest): Fields {
  let changed: Fields = 0;
  let key: keyof ExpansionRequest;
  for (key in bits) if (JSON.stringify(a[key]) !== JSON.stringify(b[key])) changed |= bits[key];
  return changed;
}
