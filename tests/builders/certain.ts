import type { Pack } from "../../src/catalog/pack.ts";
import type { Finding } from "../../src/domain/finding.ts";
import type { Plot } from "../../src/domain/plot.ts";
import type { ExpansionRequest } from "../../src/domain/request.ts";
import { answerPlot } from "../../src/rules/assess.ts";
import { measurePlot } from "../../src/rules/measure-plot.ts";
import { aRequest } from "./requests.ts";

/** What one rule says about a plot of a pack on 22 November 2026, with how sure it is. */
export function certainFinding(rule: string, plot: Plot, pack: Pack, request: Partial<ExpansionRequest> = {}): Finding {
  const { findings } = answerPlot(measurePlot(plot, pack), aRequest(request), "2026-11-22", pack);
  const found = findings.find((finding) => finding.rule === rule);
  if (!found) throw new Error(`got no finding of ${rule}`);
  return found;
}
