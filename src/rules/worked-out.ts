import type { ExpansionRequest } from "../domain/request.ts";
import { HeardRequest } from "./heard-request.ts";
import { workedOutField } from "./request-fields.ts";

/**
 * Works something out of a request for something on a plot. Where notes are taken, whoever asks for it hangs on what comes out and not on the fields
 * that are read for it: a decision stands as long as the very same comes out.
 */
export function workedOut<Value>(request: ExpansionRequest, of: object, from: (request: ExpansionRequest) => Value): Value {
  if (!(request instanceof HeardRequest)) return from(request);
  const outer = request.takeFooting();
  try {
    const value = from(request);
    request.noteWorkedOut({ of, from, value, footing: request.takeFooting() });
    request.noteRead(workedOutField);
    return value;
  } finally {
    request.hangOn(outer);
  }
}
