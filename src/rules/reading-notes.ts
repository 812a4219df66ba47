import type { ExpansionRequest } from "../domain/request.ts";
import { type Fields, watch, workedOutField } from "./request-fields.ts";

/** Something that was worked out of a request for something on a plot: what it came to, which fields were read for it, and how it is worked out. */
export interface WorkedOut {
  readonly of: object;
  readonly from: (request: ExpansionRequest) => unknown;
  readonly value: unknown;
  readonly read: Fields;
}

/** What was read of a request since that was last taken, and what was worked out of it. */
export interface Notes {
  read: Fields;
  worked: readonly WorkedOut[];
}

const notesOn = new WeakMap<ExpansionRequest, Notes>();

/** A request for those who decide, with notes of what they read. */
export function readWithNotes(request: ExpansionRequest): { readonly heard: ExpansionRequest; readonly notes: Notes } {
  const notes: Notes = { read: 0, worked: nothing };
  const heard = watch(request, (field) => {
    notes.read |= field;
  });
  notesOn.set(heard, notes);
  return { heard, notes };
}

/** The fields that were read since this was last asked. */
export function takeRead(notes: Notes): Fields {
  const { read } = notes;
  notes.read = 0;
  return read;
}

const nothing: readonly WorkedOut[] = [];

/** What was worked out since this was last asked, each once. */
export function takeWorkedOut(notes: Notes): readonly WorkedOut[] {
  const { worked } = notes;
  notes.worked = nothing;
  return worked;
}

/**
 * Works something out of a request for something on a plot. Where notes are taken, whoever asks for it hangs on what comes out and not on the fields
 * that are read for it: a decision stands as long as the very same comes out.
 */
export function workedOut<Value>(request: ExpansionRequest, of: object, from: (request: ExpansionRequest) => Value): Value {
  const notes = notesOn.get(request);
  if (!notes) return from(request);
  const outer = takeRead(notes);
  try {
    const value = from(request);
    notes.worked = [...notes.worked.filter((each) => each.of !== of), { of, from, value, read: notes.read }];
    notes.read = workedOutField;
    return value;
  } finally {
    notes.read |= outer;
  }
}
