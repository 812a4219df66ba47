import { decodeText } from "../decode-text.ts";
import { ServiceFault } from "./fault.ts";
import type { SoundAnswer } from "./sound-answer.ts";
import { elementsIn, readXml, type XmlElement } from "./xml.ts";

/** What a service says that it has. */
export interface Capabilities {
  /** The version that it answers in. */
  readonly version: string;
  /** Names of its layers as it writes them, prefix included, in its order. */
  readonly layers: readonly string[];
  /** Ways in which it can write features, lower case; empty where it does not say. */
  readonly formats: readonly string[];
}

/** Reads a list of capabilities. Throws the fault `notCapabilities`. */
export function readCapabilities({ bytes }: SoundAnswer): Capabilities {
  const root = readXml(decodeText(bytes));
  if (root === null || !/Capabilities$/.test(root.name)) throw new ServiceFault("notCapabilities", { passing: true });
  const layers = elementsIn(root, "FeatureType").flatMap((layer) => layer.children.find(({ name }) => name === "Name")?.text.trim() || []);
  if (layers.length === 0) throw new ServiceFault("notCapabilities", { passing: true });
  return { version: root.attributes.get("version") ?? "", layers, formats: formatsIn(root) };
}

/** Version 1.1 and 2 list them as values of a parameter, version 1.0 as elements of their own name. */
function formatsIn(root: XmlElement): string[] {
  const operations = elementsIn(root, "Operation").filter(({ attributes }) => attributes.get("name") === "GetFeature");
  const parameters = operations
    .flatMap((each) => elementsIn(each, "Parameter"))
    .filter(({ attributes }) => attributes.get("name") === "outputFormat");
  const values = parameters.flatMap((each) => elementsIn(each, "Value")).map(({ text }) => text.trim());
  const older = elementsIn(root, "ResultFormat").flatMap(({ children }) => children.map(({ name }) => name));
  return [...values, ...older].map((format) => format.toLowerCase());
}
