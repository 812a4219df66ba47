import type { Answer } from "../domain/answer.ts";
import { requestInOrder } from "./request-order.ts";

/** The answer as indented JSON for programs and readers; what was hit on the ground stands in the GeoJSON only. */
export function writeJson(answer: Answer): string {
  const plots = answer.plots.map((plot) => ({ ...plot, findings: plot.findings.map(({ evidence: _, ...said }) => said) }));
  return `${JSON.stringify({ ...answer, request: requestInOrder(answer.request), plots }, null, 2)}\n`;
}
