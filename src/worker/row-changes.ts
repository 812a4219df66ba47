import type { PlotRow } from "../domain/answer.ts";

/** Which parts of a value became others: `0` where all of it did, else those of its fields or items in which something did. */
type Form = 0 | { readonly [part: string]: Form };

/** What became of rows since they were last told, row after row: most rows of an answer change alike. */
export interface RowChanges {
  /** A `Form` as text for each way in which some row changed. */
  readonly forms: readonly string[];
  /** For each changed row the place of its form. */
  readonly formOf: Uint32Array;
  /** For each changed row the new values, in the order in which its form names them. A row that was never told is one value. */
  readonly values: readonly (readonly unknown[])[];
}

/** Gathers what became of rows. What is equal in all its parts did not change, whichever objects it consists of. */
export function createRowChanges() {
  const places = new Map<string, number>();
  const formOf: number[] = [];
  const values: unknown[][] = [];
  return {
    /** Whether a row is another than `then`, which is undefined where it was never told. */
    add: (then: PlotRow | undefined, now: PlotRow): boolean => {
      const fresh: unknown[] = [];
      const form = formBetween(then, now, fresh);
      if (form === "") return false;
      const place = places.get(form) ?? places.size;
      places.set(form, place);
      formOf.push(place);
      values.push(fresh);
      return true;
    },
    all: (): RowChanges => ({ forms: [...places.keys()], formOf: Uint32Array.from(formOf), values }),
  };
}

/** Makes the changed rows again, one after the other, of what they were: each shares with it all that did not change. */
export function readRowChanges({ forms, formOf, values }: RowChanges): (then: PlotRow | undefined) => PlotRow {
  const read = forms.map((form): Form => JSON.parse(form));
  let at = 0;
  return (then) => {
    const fresh = values[at].values();
    const form = read[formOf[at]];
    at += 1;
    if (form !== 0 && then === undefined) throw new Error("got a change of a row that was never told, expected the whole row first");
    // What was told of a row and its changes is a row again.
    return renewed(then, form, fresh) as PlotRow;
  };
}

/** The form of what changed as text, empty where nothing did; the new values are put behind those in `fresh`. */
function formBetween(then: unknown, now: unknown, fresh: unknown[]): string {
  if (then === now) return "";
  if (!isRecord(then) || !isRecord(now) || !haveSameParts(then, now)) {
    fresh.push(now);
    return "0";
  }
  let parts = "";
  for (const part in now) {
    if (then[part] === now[part]) continue;
    const form = formBetween(then[part], now[part], fresh);
    if (form !== "") parts += `${parts === "" ? "{" : ","}"${part}":${form}`;
  }
  return parts === "" ? "" : `${parts}}`;
}

function renewed(then: unknown, form: Form, fresh: Iterator<unknown>): unknown {
  if (form === 0 || !isRecord(then)) return fresh.next().value;
  const now = copyOf(then);
  for (const part in form) now[part] = renewed(then[part], form[part], fresh);
  return now;
}

type Parts = Record<string, unknown>;

const isRecord = (value: unknown): value is Parts => typeof value === "object" && value !== null;

const copyOf = (value: Parts): Parts => {
  const copy: unknown = Array.isArray(value) ? [...value] : { ...value };
  return isRecord(copy) ? copy : value;
};

/** Are two lists of one length, or do two objects have the same fields in the same order? */
function haveSameParts(then: Parts, now: Parts): boolean {
  if (Array.isArray(then) || Array.isArray(now)) return Array.isArray(then) && Array.isArray(now) && then.length === now.length;
  const [before, after] = [Object.keys(then), Object.keys(now)];
  return before.length === after.length && after.every((part, at) => part === before[at]);
}
