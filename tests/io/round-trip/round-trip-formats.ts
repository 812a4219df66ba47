/** A format that GDAL writes and we read: how it is written, and what it cannot hold. */
export interface RoundTripFormat {
  readonly name: string;
  /** GDAL's name for it. */
  readonly driver: string;
  readonly options: readonly string[];
  /** How far a coordinate may be off, in metres. */
  readonly tolerance: number;
  /** Longest text in bytes and most digits of a number that it holds, where it has limits. */
  readonly longestText?: number;
  readonly digits?: number;
  /** Whether an empty text comes back as no text. */
  readonly emptyIsNull?: boolean;
  /** Whether field names are cut: fields get short names before they are written. */
  readonly cutsNames?: boolean;
  /** Whether each feature must have a geometry, there must be one at all, and all must be of one kind. */
  readonly needsGeometry?: boolean;
  readonly needsFeatures?: boolean;
  readonly oneKind?: boolean;
}

/** Every format of the round trip. */
export const roundTripFormats: readonly RoundTripFormat[] = [
  { name: "FlatGeobuf", driver: "FlatGeobuf", options: [], tolerance: 1e-6, needsGeometry: true },
  { name: "FlatGeobuf without index", driver: "FlatGeobuf", options: ["-lco", "SPATIAL_INDEX=NO"], tolerance: 1e-6, needsFeatures: true },
  { name: "GeoPackage", driver: "GPKG", options: [], tolerance: 1e-6 },
  {
    name: "Shapefile in UTF-8",
    driver: "ESRI Shapefile",
    options: ["-lco", "ENCODING=UTF-8"],
    tolerance: 1e-6,
    longestText: 254,
    digits: 15,
    emptyIsNull: true,
    cutsNames: true,
    oneKind: true,
  },
  {
    name: "Shapefile in Windows-1252",
    driver: "ESRI Shapefile",
    options: ["-lco", "ENCODING=CP1252"],
    tolerance: 1e-6,
    longestText: 254,
    digits: 15,
    emptyIsNull: true,
    cutsNames: true,
    oneKind: true,
  },
];
