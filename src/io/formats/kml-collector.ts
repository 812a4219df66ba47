import { countLostLetters } from "../parse-json.ts";
import { type KmlFeature, kmlFeature } from "./kml-placemark.ts";
import { createNodeBuilder, mostElements, textOf, type XmlNode } from "./xml-node.ts";
import type { XmlListener } from "./xml-walk.ts";

/** What a KML text held. */
export interface KmlContent {
  /** Name of the outermost element. */
  readonly root: string;
  readonly features: readonly KmlFeature[];
  /** What is no placemark and was not read, counted: `GroundOverlay 2, NetworkLink 1`. */
  readonly others: string;
  readonly lettersLost: number;
  /** One placemark held more than anybody's memory should. */
  readonly tooLarge: boolean;
}

const containers = new Set(["kml", "Document", "Folder"]);
const strangers = ["GroundOverlay", "ScreenOverlay", "PhotoOverlay", "NetworkLink"];

/** Gathers placemarks one by one while a KML text is read, and the names of the folders round them. */
export function createKmlCollector(): { readonly listener: XmlListener; readonly content: () => KmlContent } {
  const builder = createNodeBuilder();
  const folders: string[] = [];
  const features: KmlFeature[] = [];
  const counts = new Map<string, number>();
  let [root, lettersLost, tooLarge] = ["", 0, false];

  const take = (node: XmlNode): void => {
    if (node.name === "Placemark") features.push(kmlFeature(node, wayOf(folders)));
    else if (node.name === "name" && folders.length > 0) folders[folders.length - 1] = textOf(node).trim();
    else if (strangers.includes(node.name)) counts.set(node.name, (counts.get(node.name) ?? 0) + 1);
  };
  const listener: XmlListener = {
    onOpen: (name, attributes) => {
      if (root === "") root = name;
      tooLarge ||= builder.size() > mostElements;
      if (tooLarge) return;
      if (builder.size() === 0 && containers.has(name)) folders.push("");
      else builder.open(name, attributes);
    },
    onText: (text) => {
      lettersLost += text.includes("\uFFFD") ? countLostLetters(text) : 0;
      if (!tooLarge) builder.text(text);
    },
    onClose: () => {
      if (tooLarge) return;
      if (builder.size() === 0) folders.pop();
      const closed = builder.size() === 0 ? null : builder.close();
      if (closed !== null) take(closed);
    },
  };
  const others = () => strangers.flatMap((name) => (counts.has(name) ? [`${name} ${counts.get(name)}`] : [])).join(", ");
  return { listener, content: () => ({ root, features, others: others(), lettersLost, tooLarge }) };
}

/** The names of the folders on the way, without that of the document itself. */
const wayOf = (folders: readonly string[]): string =>
  folders
    .slice(2)
    .filter((name) => name !== "")
    .join(" / ");
