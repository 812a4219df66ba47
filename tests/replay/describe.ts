import { type Answer, jsonAnswer, xmlAnswer } from "./answer.ts";
import type { HeldLayer } from "./layer.ts";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly local: string;
}

/** DescribeFeatureType as an XML schema. */
export function describedAsSchema(layers: readonly HeldLayer[]): Answer {
  const [prefix] = layers[0].name.split(":");
  const types = layers.map(
    (layer) =>
      `<xsd:complexType name="${localName(layer)}Type"><xsd:complexContent><xsd:extension base="gml:AbstractFeatureType"><xsd:sequence>` +
      described(layer)
        .map(({ name, type }) => `<xsd:element maxOccurs="1" minOccurs="0" name="${name}" nillable="true" type="${type}"/>`)
        .join("") +
      `</xsd:sequence></xsd:extension></xsd:complexContent></xsd:complexType><xsd:element name="${localName(layer)}" substitutionGroup="gml:AbstractFeature" type="${prefix}:${localName(layer)}Type"/>`,
  );
  return xmlAnswer(
    `<?xml version="1.0" encoding="UTF-8"?><xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:${prefix}="http://${prefix}" ` +
      `elementFormDefault="qualified" targetNamespace="http://${prefix}">${types.join("")}</xsd:schema>`,
  );
}

/** DescribeFeatureType as GeoServer's own JSON. */
export function describedAsJson(layers: readonly HeldLayer[]): Answer {
  const [prefix] = layers[0].name.split(":");
  return jsonAnswer(
    JSON.stringify({
      elementFormDefault: "qualified",
      targetNamespace: `http://${prefix}`,
      targetPrefix: prefix,
      featureTypes: layers.map((layer) => ({
        typeName: localName(layer),
        properties: described(layer).map(({ name, type, local }) => ({
          name,
          maxOccurs: 1,
          minOccurs: 0,
          nillable: true,
          type,
          localType: local,
        })),
      })),
    }),
  );
}

const localName = ({ name }: HeldLayer): string => name.split(":").at(-1) ?? name;

function described(layer: HeldLayer): readonly Field[] {
  const geometry: Field = { name: layer.column, type: "gml:GeometryPropertyType", local: "Geometry" };
  return [...layer.fields.map((name) => fieldOf(name, layer)), geometry];
}

function fieldOf(name: string, { features }: HeldLayer): Field {
  const values = features.map(({ properties }) => properties[name] ?? null).filter((value) => value !== null);
  if (values.length > 0 && values.every((value) => typeof value === "boolean")) return { name, type: "xsd:boolean", local: "boolean" };
  if (values.length > 0 && values.every((value) => Number.isInteger(value))) return { name, type: "xsd:int", local: "int" };
  if (values.length > 0 && values.every((value) => typeof value === "number")) return { name, type: "xsd:number", local: "number" };
  return { name, type: "xsd:string", local: "string" };
}
