import type { Answer } from "../domain/answer.ts";
import { publicRecords } from "../domain/entered-offer.ts";
import { publicOffer } from "../domain/stock.ts";
import { recordsInOrder } from "./records-order.ts";
import { requestInOrder } from "./request-order.ts";

/** The answer as indented JSON for programs and readers; what was hit on the ground stands in the GeoJSON only, and what is for those who sell nowhere. */
export function writeJson(answer: Answer): string {
  const plots = answer.plots.map((plot) => ({
    ...plot,
    offer: plot.offer && publicOffer(plot.offer),
    findings: plot.findings.map(({ evidence: _, ...said }) => said),
  }));
  const said = { ...answer, request: requestInOrder(answer.request), records: recordsInOrder(publicRecords(answer.records)), plots };
  return `${JSON.stringify(said, null, 2)}\n`;
}
