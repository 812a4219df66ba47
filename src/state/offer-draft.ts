import { longestRole, personIn } from "../domain/contact-role.ts";
import type { Offer } from "../domain/plot.ts";
import { longestTexts } from "../domain/provision-range.ts";
import type { EnteredOffer } from "../domain/records.ts";
import { largestAmount } from "../domain/request.ts";
import { failed, ok, type Result } from "../domain/result.ts";
import {
  emptyOffer,
  highestPrice,
  leadingPrice,
  type Prices,
  pricesOf,
  type StockArea,
  type StockField,
  type StockValues,
  stockAreas,
  stockFields,
} from "../domain/stock.ts";
import { dateFaults, type RecordFault, textFaults } from "./provision-draft.ts";

/** What is said of an offer while it is being written. */
export interface OfferDraft extends Prices, Pick<Offer, "internalStatus" | "unavailable" | "owner" | StockArea> {
  readonly status: Offer["status"] | null;
  /** Parted with commas. */
  readonly services: string;
  readonly conditions: string;
  /** ISO date, or empty. */
  readonly deadline: string;
  readonly contactRole: string;
  readonly by: string;
  /** ISO date. */
  readonly on: string;
}

/** The draft that an offer opens with; of land that nobody offers all but the status is empty, and that is asked for. */
export function draftOfOffer(offer: Offer | null, by: string, on: string): OfferDraft {
  const { services, conditions, deadline, contactRole, ...rest } = offer ?? emptyOffer;
  return {
    status: offer === null ? null : rest.status,
    internalStatus: rest.internalStatus,
    unavailable: rest.unavailable,
    owner: rest.owner,
    grossArea: rest.grossArea,
    roadArea: rest.roadArea,
    netArea: rest.netArea,
    forSaleArea: rest.forSaleArea,
    reservedArea: rest.reservedArea,
    ...pricesOf(rest),
    services: services.join(", "),
    conditions: conditions ?? "",
    deadline: deadline ?? "",
    contactRole: contactRole ?? "",
    by,
    on,
  };
}

type Fault = RecordFault<keyof OfferDraft>;

const numbers = { price: ["withConnection", "withoutConnection", "unsaid"], area: stockAreas } as const;

const range = (field: keyof OfferDraft, value: number | null, most: number): Fault[] =>
  value !== null && (value < 0 || value > most) ? [{ field, code: "range", least: 0, most }] : [];

function roleFaults(role: string): Fault[] {
  const fault = { field: "contactRole", least: 0, most: longestRole } as const;
  return personIn(role) === null ? textFaults("contactRole", role, longestRole, true) : [{ ...fault, code: "person" }];
}

/** What a draft says otherwise than the offer as it stands, or what is wrong with it, field by field. */
export function readOffer(draft: OfferDraft, offer: Offer | null): Result<Omit<EnteredOffer, "id" | "plot">, Fault> {
  const { status, conditions, contactRole, services, by, on, deadline } = draft;
  const faults = [
    ...(status === null ? [{ field: "status", code: "required", least: 0, most: 0 } as const] : []),
    ...numbers.price.flatMap((field) => range(field, draft[field], highestPrice)),
    ...numbers.area.flatMap((field) => range(field, draft[field], largestAmount)),
    ...textFaults("services", services, longestTexts.reason, true),
    ...textFaults("conditions", conditions, longestTexts.reason, true),
    ...(deadline === "" ? [] : dateFaults("deadline", deadline)),
    ...roleFaults(contactRole),
    ...textFaults("by", by, longestTexts.name),
    ...dateFaults("on", on),
  ];
  if (faults.length > 0 || status === null) return failed(...faults);
  const isServicesKept = services === draftOfOffer(offer, by, on).services;
  const now = valuesOf({ ...draft, status });
  const said = isServicesKept ? { ...now, services: (offer ?? emptyOffer).services } : now;
  return ok({ values: changesOf(said, offer), by: by.trim(), on });
}

const servicesIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(",")
    .map((service) => service.trim())
    .filter(Boolean);

/** What a sound draft says of each field. */
function valuesOf({ status, ...draft }: OfferDraft & Pick<Offer, "status">): StockValues {
  const { internalStatus, unavailable, owner, grossArea, roadArea, netArea, forSaleArea, reservedArea } = draft;
  const zeroIsNone = (price: number | null): number | null => (price === 0 ? null : price);
  const prices = {
    withConnection: zeroIsNone(draft.withConnection),
    withoutConnection: zeroIsNone(draft.withoutConnection),
    unsaid: zeroIsNone(draft.unsaid),
  };
  const said = (text: string): string | null => (text.trim() === "" ? null : text.trim());
  return {
    ...{ status, internalStatus, unavailable, owner },
    ...leadingPrice(prices),
    priceWithConnection: prices.withConnection,
    priceWithoutConnection: prices.withoutConnection,
    ...{ grossArea, roadArea, netArea, forSaleArea, reservedArea },
    services: servicesIn(draft.services),
    conditions: said(draft.conditions),
    deadline: said(draft.deadline),
    contactRole: said(draft.contactRole),
  };
}

/** The values that are otherwise than the offer's. Prices go together: half of an old statement would contradict the new one. */
function changesOf(now: StockValues, offer: Offer | null): Partial<StockValues> {
  const before = offer ?? emptyOffer;
  const differ = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);
  const isRepriced = differ(pricesOf(now), pricesOf(before));
  const isNew = (field: StockField): boolean => {
    if (field === "status" && offer === null) return true;
    return priceFields.includes(field) ? isRepriced : differ(now[field], before[field]);
  };
  return Object.fromEntries(stockFields.filter(isNew).map((field) => [field, now[field]]));
}

const priceFields: readonly StockField[] = ["pricePerSquareMetre", "connectionIncluded", "priceWithConnection", "priceWithoutConnection"];
