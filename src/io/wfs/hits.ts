import { decodeText } from "../decode-text.ts";
import { ServiceFault } from "./fault.ts";
import type { SoundAnswer } from "./sound-answer.ts";
import { readXml } from "./xml.ts";

/** How many features a service says it has; null where it says that it does not know. Throws the fault `notCounted`. */
export function readHits({ bytes }: SoundAnswer): number | null {
  const text = decodeText(bytes);
  const root = readXml(text);
  const said = root === null ? countInJson(text) : (root.attributes.get("numberMatched") ?? root.attributes.get("numberOfFeatures"));
  if (said === undefined) throw new ServiceFault("notCounted", { passing: true });
  if (said === "unknown") return null;
  if (!/^\d{1,12}$/.test(said)) throw new ServiceFault("notCounted", { passing: true });
  return Number(said);
}

/** Some servers count in JSON where they are asked for it. */
const countInJson = (text: string): string | undefined => /"(?:numberMatched|totalFeatures)"\s*:\s*"?(\d+|unknown)/.exec(text)?.[1];
