import { type Answer, type Asked, given, type Handler } from "./answer.ts";
import { type Able, capabilities } from "./capabilities.ts";
import { describedAsJson, describedAsSchema } from "./describe.ts";
import { exceptionReport, Refused } from "./exception.ts";
import { getFeature } from "./get-feature.ts";
import type { HeldLayer } from "./layer.ts";

/** How one GeoServer is set up. */
export interface GeoServer {
  readonly layers: readonly HeldLayer[];
  /** Most features in an answer, whatever is asked for. */
  readonly most?: number;
  /** Formats that features come in, the usual first; none of JSON on an older server. */
  readonly formats?: readonly string[];
  /** Status of an exception report. */
  readonly errorStatus?: 200 | 400;
}

/**
 * WFS 2.0 as GeoServer speaks it. Sources: axis order, https://docs.geoserver.org/latest/en/user/services/wfs/axis_order/; server maximum,
 * https://docs.geoserver.org/latest/en/user/services/wfs/webadmin.html; `cql_filter`, https://docs.geoserver.org/2.19.x/en/user/services/wfs/vendor.html;
 * no page without a key or a sort, https://github.com/OSGeo/gdal/pull/8146; `numberMatched` left out per layer while `hits` still counts,
 * https://mail-archive.com/geoserver-users@lists.sourceforge.net/msg30742.html.
 */
export const geoserver =
  ({ layers, most = 1_000_000, formats = usualFormats, errorStatus = 400 }: GeoServer): Handler =>
  (asked) => {
    try {
      return answerTo(asked, layers, { most, formats });
    } catch (error) {
      if (error instanceof Refused) return exceptionReport(error.refusal, errorStatus);
      throw error;
    }
  };

const usualFormats = ["application/gml+xml; version=3.2", "application/json", "csv", "text/xml; subtype=gml/3.1.1"];

function answerTo(asked: Asked, layers: readonly HeldLayer[], able: Able): Answer {
  const request = given(asked, "request").toLowerCase();
  switch (request) {
    case "getcapabilities":
      return capabilities(layers, asked.origin + asked.path, able);
    case "describefeaturetype":
      return /json/i.test(given(asked, "outputFormat"))
        ? describedAsJson(typesOf(asked, layers))
        : describedAsSchema(typesOf(asked, layers));
    case "getfeature":
      return getFeature(asked, typesOf(asked, layers)[0], able);
    case "":
      throw new Refused("MissingParameterValue", "request", "Could not determine request");
    default:
      throw new Refused("OperationNotSupported", "request", `No such operation WFS ${given(asked, "request")}`);
  }
}

/** Name of the layer that a request is about, empty when it is about none. */
export const typeAsked = (asked: Asked): string => given(asked, "typeNames") || given(asked, "typeName");

function typesOf(asked: Asked, layers: readonly HeldLayer[]): readonly HeldLayer[] {
  const names = typeAsked(asked)
    .split(",")
    .filter((name) => name !== "");
  if (names.length === 0)
    throw new Refused(
      "MissingParameterValue",
      "typeNames",
      "The query should specify either typeName, featureId filter, or a stored query id",
    );
  return names.map((name) => {
    const layer = layers.find((each) => each.name === name || each.name.split(":")[1] === name);
    if (!layer) throw new Refused("InvalidParameterValue", "typeName", `Feature type ${name} unknown`);
    return layer;
  });
}
