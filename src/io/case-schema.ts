import * as z from "zod/mini";
import { outcomes } from "../domain/finding.ts";
import { provisionKinds } from "../domain/provision.ts";
import { isInRange, isRatio, lastPage, longestTexts } from "../domain/provision-range.ts";
import { firmRoutes, routes } from "../domain/route.ts";
import { offerValuesSchema } from "./offer-schema.ts";

/** A text of one line or more that says something. */
const text = (longest: number) => z.string().check(z.maxLength(longest), z.regex(/\S/));
const id = text(longestTexts.name);
const day = z.string().check(z.refine(isDay));

/** Is it a day of the calendar? */
function isDay(written: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return false;
  const [year, month, date] = written.split("-").map(Number);
  const long = month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && date >= 1 && date <= long;
}

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const provisionSchema = z
  .strictObject({
    id,
    plan: id,
    quantity: z.enum(provisionKinds),
    value: z.number(),
    of: z.nullable(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])),
    paragraph: text(longestTexts.paragraph),
    page: z.int().check(z.minimum(1), z.maximum(lastPage)),
    quote: z.nullable(text(longestTexts.quote)),
    by: text(longestTexts.name),
    on: day,
  })
  .check(
    z.refine(({ quantity, value }) => isInRange(quantity, value), { path: ["value"] }),
    z.refine(({ quantity, of }) => of === null || isRatio(quantity), { path: ["of"] }),
  );

const disputeSchema = z.strictObject({
  id,
  plot: z.string().check(z.maxLength(longestTexts.name * 2)),
  rule: id,
  code: id,
  reason: text(longestTexts.reason),
  by: text(longestTexts.name),
  on: day,
});

const offerSchema = z.strictObject({
  id,
  plot: z.string().check(z.maxLength(longestTexts.name * 2)),
  values: offerValuesSchema(day),
  by: text(longestTexts.name),
  on: day,
});

const layerSchema = z.strictObject({ dataset: id, date: z.nullable(z.string()), sha256: z.nullable(z.string()) });

const findingSchema = z.strictObject({ rule: id, outcome: z.enum(outcomes), code: id, measured: z.nullable(z.number()) });

const gistSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  route: z.enum(routes),
  routeAtLeast: z.enum(firmRoutes),
  routeAtMost: z.enum(firmRoutes),
  findings: z.array(findingSchema),
});

/** What a file of a case says of itself. */
export const caseKind = "grundlag-case";
/** Raised when a case is written in another way than before. */
export const caseVersion = 1;

/** A case as its file holds it; request and plots are read by those who read them everywhere. */
export const caseSchema = z.strictObject({
  kind: z.literal(caseKind),
  version: z.literal(caseVersion),
  rulesVersion: id,
  pack: z.strictObject({ name: id, municipality: z.string(), layers: z.array(layerSchema) }),
  on: day,
  request: z.record(z.string(), z.unknown()),
  plots: z.array(z.strictObject({ id: z.string(), name: z.string(), geometry: z.unknown() })),
  records: z.strictObject({
    provisions: z.array(provisionSchema),
    disputes: z.array(disputeSchema),
    offers: z._default(z.array(offerSchema), []),
  }),
  answered: z.optional(z.nullable(z.array(gistSchema))),
});
