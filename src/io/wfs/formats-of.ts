import type { Capabilities } from "./capabilities.ts";
import { ServiceFault } from "./fault.ts";

/** The name under which a service writes GeoJSON; what says nothing of its formats is asked for the usual one. Throws the fault `noJson`. */
export function jsonOf({ formats }: Capabilities): string {
  if (formats.length === 0 || formats.includes("application/json")) return "application/json";
  const json = formats.find((format) => /json/.test(format) && !/jsonp|javascript/.test(format));
  if (json === undefined) throw new ServiceFault("noJson", { words: { formats: formats.slice(0, 6).join(", ") } });
  return json;
}
