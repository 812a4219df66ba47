import type { ProvisionKind, RatioBase } from "../domain/provision.ts";
import { isInRange, isRatio, lastPage, longestTexts, provisionRanges } from "../domain/provision-range.ts";
import type { Dispute, EnteredProvision, Records } from "../domain/records.ts";
import { failed, ok, type Result } from "../domain/result.ts";

/** An entry while it is being written. */
export interface ProvisionDraft {
  readonly plan: string | null;
  readonly quantity: ProvisionKind | null;
  readonly value: number | null;
  readonly of: RatioBase | null;
  readonly paragraph: string;
  readonly page: number | null;
  readonly quote: string;
  readonly by: string;
  /** ISO date. */
  readonly on: string;
}

/** A dispute while it is being written. */
export type DisputeDraft = Pick<Dispute, "reason" | "by" | "on">;

/** What is wrong at a field; `least` and `most` where a number or a length lies outside them. */
export interface RecordFault<Field extends string> {
  readonly field: Field;
  readonly code: "required" | "range" | "whole" | "tooLong" | "person";
  readonly least: number;
  readonly most: number;
}

const required = <Field extends string>(field: Field): RecordFault<Field> => ({ field, code: "required", least: 0, most: 0 });

/** What is wrong with a text: too long, or empty where it may not be. */
export function textFaults<Field extends string>(field: Field, text: string, longest: number, mayBeEmpty = false): RecordFault<Field>[] {
  if (text.trim() === "") return mayBeEmpty ? [] : [required(field)];
  return text.length > longest ? [{ field, code: "tooLong", least: 0, most: longest }] : [];
}

type NumberField = "value" | "page";

function numberFaults(
  field: NumberField,
  value: number | null,
  range: { least: number; most: number; whole: boolean },
): RecordFault<NumberField>[] {
  const { least, most, whole } = range;
  if (value === null) return [required(field)];
  const isFaulty = value < least || value > most || (whole && !Number.isInteger(value));
  return isFaulty ? [{ field, code: whole ? "whole" : "range", least, most }] : [];
}

/** What is wrong with a day that must be given. */
export const dateFaults = <Field extends string>(field: Field, day: string): RecordFault<Field>[] =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) ? [] : [required(field)];

/** The entry that a draft makes, or what is wrong with it, field by field. */
export function readProvision(draft: ProvisionDraft): Result<Omit<EnteredProvision, "id">, RecordFault<keyof ProvisionDraft>> {
  const { plan, quantity, value, of, paragraph, page, quote, by, on } = draft;
  const faults = [
    ...(plan === null ? [required("plan")] : []),
    ...(quantity === null ? [required("quantity")] : numberFaults("value", value, provisionRanges[quantity])),
    ...textFaults("paragraph", paragraph, longestTexts.paragraph),
    ...numberFaults("page", page, { least: 1, most: lastPage, whole: true }),
    ...textFaults("quote", quote, longestTexts.quote, true),
    ...textFaults("by", by, longestTexts.name),
    ...dateFaults("on", on),
  ];
  if (faults.length > 0 || plan === null || quantity === null || value === null || page === null) return failed(...faults);
  if (!isInRange(quantity, value)) throw new Error(`got ${value} for ${quantity}, expected a fault to be told`);
  const words = quote.trim();
  const said = { paragraph: paragraph.trim(), page, quote: words === "" ? null : words, by: by.trim(), on };
  return ok({ plan, quantity, value, of: isRatio(quantity) ? of : null, ...said });
}

/** The reason, name and day that a draft gives, or what is wrong with it. */
export function readDispute({ reason, by, on }: DisputeDraft): Result<DisputeDraft, RecordFault<keyof DisputeDraft>> {
  const faults = [
    ...textFaults("reason", reason, longestTexts.reason),
    ...textFaults("by", by, longestTexts.name),
    ...dateFaults("on", on),
  ];
  return faults.length > 0 ? failed(...faults) : ok({ reason: reason.trim(), by: by.trim(), on });
}

/** Whoever wrote something last: the name that the next form begins with. */
export function lastName({ provisions, disputes, offers }: Records): string {
  return provisions.at(-1)?.by ?? disputes.at(-1)?.by ?? offers.at(-1)?.by ?? "";
}
