import * as z from "zod/mini";
import { longestRole, personIn } from "../domain/contact-role.ts";
import { longestTexts } from "../domain/provision-range.ts";
import { largestAmount } from "../domain/request.ts";
import { highestPrice, internalStatuses, publicStatuses, type StockValues, unavailableReasons } from "../domain/stock.ts";

const amount = z.nullable(z.number().check(z.minimum(0), z.maximum(largestAmount)));
const price = z.nullable(z.number().check(z.minimum(0), z.maximum(highestPrice)));
const words = (longest: number) => z.nullable(z.string().check(z.maxLength(longest), z.regex(/\S/)));
const role = words(longestRole).check(z.refine((said) => said === null || personIn(said) === null));

/** The values that a planner has entered of an offer; what was not entered is left out. `day` reads a day of the calendar. */
export const offerValuesSchema = (day: z.ZodMiniString) =>
  z.strictObject({
    status: z.optional(z.enum(publicStatuses)),
    internalStatus: z.optional(z.nullable(z.enum(internalStatuses))),
    unavailable: z.optional(z.nullable(z.enum(unavailableReasons))),
    owner: z.optional(z.nullable(z.enum(["kommunal", "privat"]))),
    pricePerSquareMetre: z.optional(price),
    connectionIncluded: z.optional(z.nullable(z.boolean())),
    priceWithConnection: z.optional(price),
    priceWithoutConnection: z.optional(price),
    grossArea: z.optional(amount),
    roadArea: z.optional(amount),
    netArea: z.optional(amount),
    forSaleArea: z.optional(amount),
    reservedArea: z.optional(amount),
    services: z.optional(z.array(z.string().check(z.maxLength(longestTexts.name), z.regex(/^[^,]*[^,\s][^,]*$/)))),
    conditions: z.optional(words(longestTexts.reason)),
    deadline: z.optional(z.nullable(day)),
    contactRole: z.optional(role),
  } satisfies Readonly<Record<keyof StockValues, unknown>>);
