import type { ExpansionRequest } from "../domain/request.ts";

/** Some of a request's fields, one bit each. */
export type Fields = number;

/** Stands for the disputes and the offers among the fields that may have changed. */
export const asideField: Fields = 0x20000000;

/** Stands for what is worked out of a request among the fields that are read. */
export const workedOutField: Fields = 0x10000000;

/** The bit of each field. */
export const fieldOf: Readonly<Record<keyof ExpansionRequest, Fields>> = {
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

/** Amounts of a request that are compared with what is known of a plot. */
export const amounts = ["plotArea", "floorArea", "height", "storeys"] as const;
/** One of `amounts`. */
export type Amount = (typeof amounts)[number];

/** Stands among the fields for an amount that is compared and not read: it has changed only where some comparison comes out otherwise. */
export const comparisonOf: Readonly<Record<Amount, Fields>> = {
  plotArea: 0x100000,
  floorArea: 0x200000,
  height: 0x400000,
  storeys: 0x800000,
};

/** The bits of fields by name. */
export function fieldsOf(names: Readonly<Partial<Record<keyof ExpansionRequest, true>>>): Fields {
  let all: Fields = 0;
  let key: keyof ExpansionRequest;
  for (key in names) all |= fieldOf[key];
  return all;
}

/** Some fields, and all comparisons with amounts of which the field or a comparison is among them. */
export function eitherWay(fields: Fields): Fields {
  let all = fields;
  for (const amount of amounts) {
    const both = fieldOf[amount] | comparisonOf[amount];
    if (fields & both) all |= both;
  }
  return all;
}

/** The fields in which two requests differ. */
export function changedFields(a: ExpansionRequest, b: ExpansionRequest): Fields {
  let changed: Fields = 0;
  let key: keyof ExpansionRequest;
  for (key in fieldOf) if (JSON.stringify(a[key]) !== JSON.stringify(b[key])) changed |= fieldOf[key];
  return changed;
}
