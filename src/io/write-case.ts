import type { CaseFile } from "../domain/case-file.ts";
import { caseKind, caseVersion } from "./case-schema.ts";
import { recordsInOrder } from "./records-order.ts";
import { requestInOrder } from "./request-order.ts";

/** A case as indented JSON; the same case gives the same bytes. */
export function writeCase({ pack, request, on, plots, records, rulesVersion }: CaseFile): string {
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
  };
  return `${JSON.stringify(said, null, 2)}\n`;
}
