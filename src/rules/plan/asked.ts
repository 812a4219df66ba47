import type { ExpansionRequest } from "../../domain/request.ts";
import type { Entered } from "../define-rule.ts";

/** What plans are asked about: a request, or some fields of it, on a day, with what planners have read in the plans' documents. */
export interface Asked<Field extends keyof ExpansionRequest = keyof ExpansionRequest> {
  readonly request: Pick<ExpansionRequest, Field>;
  readonly on: string;
  readonly entered: Entered;
}
