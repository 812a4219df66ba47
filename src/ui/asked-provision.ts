import type { Finding } from "../domain/finding.ts";
import type { PieceProvision, PlotPiece, ProvisionKind } from "../domain/provision.ts";

/** The number of a plan that a rule holds the request against. */
const quantities: Readonly<Record<string, ProvisionKind | undefined>> = {
  "plan/bebyggelsesprocent": "plotRatio",
  "plan/bebygget-areal": "groundCoverage",
  "plan/hoejde": "maxHeight",
  "plan/etager": "maxStoreys",
  "plan/miljoeklasse-max": "maxClass",
  "plan/miljoeklasse-min": "minClass",
  "plan/mindste-grund": "minPlotArea",
};

/** The provision that a finding waits for: the register is blank, and somebody may read it in the plan's document. Null where it waits for none. */
export function askedProvision({ rule }: Finding, pieces: readonly PlotPiece[]): PieceProvision | null {
  const quantity = quantities[rule];
  const rows = pieces.flatMap(({ provisions }) => provisions).filter((row) => row.quantity === quantity && row.plan?.planId != null);
  const inDocument = rows.find(({ basis }) => basis === "inDocument");
  return inDocument ?? rows.find(({ basis }) => basis === "notRegistered") ?? null;
}
