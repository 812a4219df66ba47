import type { ExpansionRequest } from "../../domain/request.ts";
import type { Entered } from "../define-rule.ts";

/** What plans are asked about: a request, on a day, with what planners have read in the plans' documents. */
export interface Asked {
  readonly request: ExpansionRequest;
  readonly on: string;
  readonly entered: Entered;
}
