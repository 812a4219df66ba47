import { ok, type Problem, type Result } from "../../domain/result.ts";
import type { ByteFile } from "../byte-file.ts";
import { walkXml, type XmlAttributes } from "../formats/xml-walk.ts";
import type { Watch } from "../watch.ts";
import type { OsmElement, OsmMember } from "./elements.ts";

/** What an OpenStreetMap file in XML holds. `isOsm` is false where its root is another. */
export interface OsmFile {
  readonly isOsm: boolean;
  readonly elements: readonly OsmElement[];
}

interface OpenElement {
  readonly kind: "node" | "way" | "relation";
  readonly about: XmlAttributes;
  tags: Record<string, string>;
  readonly nodes: string[];
  readonly members: OsmMember[];
}

/** Nearly every node has none: they share one list of tags, and one of parts that nothing is ever put into. */
const noTags: Record<string, string> = Object.freeze({});
const noParts: never[] = [];

/** Reads an `.osm` file piece by piece. What an editor has marked as deleted is left out, as it is gone. Problems: those of `walkXml`. */
export async function readOsmXml(file: ByteFile, watch: Watch): Promise<Result<OsmFile, Problem>> {
  const elements: OsmElement[] = [];
  let open: OpenElement | null = null;
  let root: string | null = null;
  const onOpen = (name: string, about: XmlAttributes): void => {
    root ??= name;
    if (name === "node" || name === "way" || name === "relation") open = opened(name, about);
    else if (open !== null) takePart(open, name, about);
  };
  const onClose = (name: string): void => {
    if (open === null || open.kind !== name) return;
    const element = open.about.get("action") === "delete" ? null : closed(open);
    if (element !== null) elements.push(element);
    open = null;
  };
  const walked = await walkXml(file, { onOpen, onText: () => {}, onClose }, watch);
  return walked.ok ? ok({ isOsm: root === "osm", elements }) : walked;
}

const opened = (kind: OpenElement["kind"], about: XmlAttributes): OpenElement => ({
  kind,
  about,
  tags: noTags,
  nodes: kind === "way" ? [] : noParts,
  members: kind === "relation" ? [] : noParts,
});

function takePart(open: OpenElement, name: string, about: XmlAttributes): void {
  const { kind, nodes, members } = open;
  if (name === "tag") {
    if (open.tags === noTags) open.tags = {};
    open.tags[about.get("k") ?? ""] = about.get("v") ?? "";
  }
  if (name === "nd" && kind === "way") nodes.push(about.get("ref") ?? "");
  if (name === "member")
    members.push({ type: about.get("type") ?? "", ref: about.get("ref") ?? "", role: about.get("role") ?? "", geometry: null });
}

function closed({ kind, about, tags, nodes, members }: OpenElement): OsmElement | null {
  const id = about.get("id") ?? "";
  if (kind === "way") return { type: kind, id, tags, nodes, geometry: null };
  if (kind === "relation") return { type: kind, id, tags, members };
  const [lon, lat] = [Number(about.get("lon") ?? "x"), Number(about.get("lat") ?? "x")];
  return Number.isNaN(lon) || Number.isNaN(lat) ? null : { type: kind, id, tags, lon, lat };
}
