import { type Answer, xmlAnswer } from "./answer.ts";
import { escaped } from "./exception.ts";
import type { HeldLayer } from "./layer.ts";

const names =
  'xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns:ows="http://www.opengis.net/ows/1.1" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:gml="http://www.opengis.net/gml/3.2"';

/** What a server can give: most features at a time, and formats. */
export interface Able {
  readonly most: number;
  readonly formats: readonly string[];
}

/** GetCapabilities of WFS 2.0 with its list of layers. */
export function capabilities(layers: readonly HeldLayer[], url: string, { most, formats }: Able): Answer {
  const prefixes = [...new Set(layers.map(({ name }) => name.split(":")[0]))];
  const own = prefixes.map((prefix) => `xmlns:${prefix}="http://${prefix}"`).join(" ");
  return xmlAnswer(
    `<?xml version="1.0" encoding="UTF-8"?><wfs:WFS_Capabilities version="2.0.0" ${names} ${own} updateSequence="1">` +
      "<ows:ServiceIdentification><ows:Title>Replay</ows:Title><ows:ServiceType>WFS</ows:ServiceType><ows:ServiceTypeVersion>2.0.0</ows:ServiceTypeVersion></ows:ServiceIdentification>" +
      `<ows:OperationsMetadata>${operation("GetCapabilities", url)}${operation("DescribeFeatureType", url)}${getFeature(url, formats)}` +
      '<ows:Constraint name="ImplementsResultPaging"><ows:NoValues/><ows:DefaultValue>TRUE</ows:DefaultValue></ows:Constraint>' +
      `<ows:Constraint name="CountDefault"><ows:NoValues/><ows:DefaultValue>${most}</ows:DefaultValue></ows:Constraint></ows:OperationsMetadata>` +
      `<wfs:FeatureTypeList>${layers.map(featureType).join("")}</wfs:FeatureTypeList></wfs:WFS_Capabilities>`,
  );
}

const operation = (name: string, url: string, rest = ""): string =>
  `<ows:Operation name="${name}"><ows:DCP><ows:HTTP><ows:Get xlink:href="${url}"/><ows:Post xlink:href="${url}"/></ows:HTTP></ows:DCP>${rest}</ows:Operation>`;

const getFeature = (url: string, formats: readonly string[]): string =>
  operation(
    "GetFeature",
    url,
    `<ows:Parameter name="resultType"><ows:AllowedValues><ows:Value>results</ows:Value><ows:Value>hits</ows:Value></ows:AllowedValues></ows:Parameter>` +
      `<ows:Parameter name="outputFormat"><ows:AllowedValues>${formats.map((format) => `<ows:Value>${format}</ows:Value>`).join("")}</ows:AllowedValues></ows:Parameter>`,
  );

const featureType = ({ name, title, code }: HeldLayer): string =>
  `<wfs:FeatureType xmlns:${name.split(":")[0]}="http://${name.split(":")[0]}"><wfs:Name>${escaped(name)}</wfs:Name><wfs:Title>${escaped(title)}</wfs:Title><wfs:Abstract/>` +
  `<ows:Keywords><ows:Keyword>features</ows:Keyword></ows:Keywords><wfs:DefaultCRS>urn:ogc:def:crs:EPSG::${code}</wfs:DefaultCRS><wfs:OtherCRS>urn:ogc:def:crs:EPSG::4326</wfs:OtherCRS>` +
  "<ows:WGS84BoundingBox><ows:LowerCorner>8.0 54.5</ows:LowerCorner><ows:UpperCorner>15.2 57.8</ows:UpperCorner></ows:WGS84BoundingBox></wfs:FeatureType>";
