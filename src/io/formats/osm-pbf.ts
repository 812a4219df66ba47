import { failed } from "../../domain/result.ts";
import { decodeText } from "../decode-text.ts";
import type { Format } from "./format.ts";

/** OpenStreetMap packed as protocol buffers. It is known only so that the user is told what to do instead. */
export const osmPbf: Format = {
  name: "OpenStreetMap (.osm.pbf)",
  endings: ["pbf"],
  recognises: (head) => decodeText(head.subarray(4, 15)).endsWith("OSMHeader"),
  read: async ({ name }) => failed({ code: "osmPbf", words: { file: name } }),
};
