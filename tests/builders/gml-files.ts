/** A corner of the tests' own ground in metres and a side of 100 m, as GML's `posList` holds it. */
export const squareList = "705000 6195000 705100 6195000 705100 6195100 705000 6195100 705000 6195000";

/** A GML 3.2 polygon; `attributes` stand on its outermost element. */
export const gmlPolygon = (posList = squareList, attributes = 'srsName="urn:ogc:def:crs:EPSG::25832"'): string =>
  `<gml:Polygon ${attributes}><gml:exterior><gml:LinearRing><gml:posList>${posList}</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>`;

/** A feature with a geometry and more properties. */
export const gmlFeatureText = (id: string, geometry: string, properties = "", type = "plan"): string =>
  `<app:${type} gml:id="${id}"><app:geometri>${geometry}</app:geometri>${properties}</app:${type}>`;

/** A WFS 2.0 answer that holds features. */
export const wfsAnswer = (features: readonly string[], attributes = ""): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:app="http://plandata.dk" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ${attributes}>${features
    .map((feature) => `<wfs:member>${feature}</wfs:member>`)
    .join("\n")}</wfs:FeatureCollection>`;
