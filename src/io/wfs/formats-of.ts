import type { Capabilities } from "./capabilities.ts";
import { ServiceFault } from "./fault.ts";
import type { PageFormat } from "./page.ts";

/** A format as the service names it, and how its pages are read. */
export interface AskedFormat {
  readonly name: string;
  readonly reads: PageFormat;
}

/** GeoJSON where a service has it, else GML of the newest version; what says nothing of its formats is asked for the usual one. Throws the fault `noFormat`. */
export function formatOf({ formats }: Capabilities): AskedFormat {
  if (formats.length === 0 || formats.includes("application/json")) return { name: "application/json", reads: "json" };
  const json = formats.find((format) => /json/.test(format) && !/jsonp|javascript/.test(format));
  if (json !== undefined) return { name: json, reads: "json" };
  const gml = [/gml.*3\.?2/, /gml.*3/, /gml/].flatMap((wanted) => formats.find((format) => wanted.test(format)) ?? [])[0];
  if (gml === undefined) throw new ServiceFault("noFormat", { words: { formats: formats.slice(0, 6).join(", ") } });
  return { name: gml, reads: "gml" };
}
