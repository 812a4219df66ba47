import type { CaseFile } from "../domain/case-file.ts";
import type { PlotGist } from "../domain/gist.ts";
import { caseKind, caseVersion } from "./case-schema.ts";
import { recordsInOrder } from "./records-order.ts";
import { requestInOrder } from "./request-order.ts";

/** A case as indented JSON; the same case gives the same bytes. */
export function writeCase({ pack, request, on, plots, records, rulesVersion, answered }: CaseFile): string {
  const { name, municipality, layers } = pack;
  const said = {
    kind: caseKind,
    version: caseVersion,
    rulesVersion,
    pack: { name, municipality, layers: layers.map(({ dataset, date, sha256 }) => ({ dataset, date, sha256 })) },
    on,
    request: requestInOrder(request),
    plots: plots.map(({ id, name, geometry }) => ({ id, name, geometry })),
    records: recordsInOrder(records),
    answered: answered?.map(gistInOrder) ?? null,
  };
  return `${JSON.stringify(said, null, 2)}\n`;
}

const gistInOrder = ({ id, name, route, routeAtLeast, routeAtMost, findings }: PlotGist) => ({
  id,
  name,
  route,
  routeAtLeast,
  routeAtMost,
  findings: findings.map(({ rule, outcome, code, measured }) => ({ rule, outcome, code, measured })),
});
