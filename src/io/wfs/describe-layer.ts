import { decodeText } from "../decode-text.ts";
import { ServiceFault } from "./fault.ts";
import type { SoundAnswer } from "./sound-answer.ts";
import { elementsIn, readXml } from "./xml.ts";

/** One field of a layer and its type without prefix, such as `int` or `MultiSurfacePropertyType`. */
export interface LayerField {
  readonly name: string;
  readonly type: string;
}

/** What a service says of a layer's fields. */
export interface LayerDescription {
  readonly fields: readonly LayerField[];
  /** Name of the first geometry field, or null. */
  readonly geometry: string | null;
  /** A field that no two features share, to sort pages by, or null. */
  readonly sortBy: string | null;
}

/** Fields that registers number their features by, the surest first. */
const numbering = ["id", "oid", "objectid", "objekt_id", "ogc_fid", "gid", "fid", "id_lokalid"];

/** Reads a description of a layer. Throws the fault `notDescribed`. */
export function readDescription({ bytes }: SoundAnswer): LayerDescription {
  const root = readXml(decodeText(bytes));
  if (root === null || root.name !== "schema") throw new ServiceFault("notDescribed", { passing: true });
  const fields = elementsIn(root, "sequence")
    .flatMap(({ children }) => children.filter(({ name }) => name === "element"))
    .flatMap(({ attributes }): LayerField[] => {
      const [name, type] = [attributes.get("name"), attributes.get("type")];
      return name === undefined ? [] : [{ name, type: (type ?? "").replace(/^.*:/, "") }];
    });
  if (fields.length === 0) throw new ServiceFault("notDescribed", { passing: true });
  const plain = fields.filter(({ type }) => !isGeometry(type));
  const sortBy = numbering.flatMap((wanted) => plain.find(({ name }) => name.toLowerCase() === wanted) ?? [])[0];
  return { fields, geometry: fields.find(({ type }) => isGeometry(type))?.name ?? null, sortBy: sortBy?.name ?? null };
}

const isGeometry = (type: string): boolean => /(Geometry|Surface|Curve|Point|Polygon|LineString)\w*PropertyType$/i.test(type);

/** Names of the fields that are no geometry. */
export const plainFields = ({ fields }: LayerDescription): readonly string[] =>
  fields.filter(({ type }) => !isGeometry(type)).map(({ name }) => name);

/** Whether a field holds text, so that a code in it stands between quotation marks. */
export const isText = ({ type }: LayerField): boolean => /^string$/i.test(type);
