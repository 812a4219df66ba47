import type { Words } from "../translation.ts";

/** Problems of files that are read in other formats than GeoJSON. */
export const formatProblems = {
  fileBroken: ({ file, format }: Words) =>
    `“${file}” cannot be read as ${format}: the file is damaged or of another kind. Fetch or save it again.`,
  fileCutShort: ({ file, format }: Words) =>
    `“${file}” (${format}) was not read: it ends before everything has come that it says it holds. Fetch or copy it again.`,
  tooManyFeatures: ({ file, count, fields, most }: Words) =>
    `“${file}” was not read: it has at least ${count} features with ${fields} fields, and at most ${most} are read. Take only the area or the fields that are needed.`,
  heightsDropped: ({ file, count }: Words) =>
    `“${file}”: ${count} features have heights (z). They are not used; everything is measured flat.`,
  bytesLeftOut: ({ file, fields }: Words) =>
    `“${file}”: fields that hold neither text nor numbers were not read (${fields}). Save them as text if they are needed.`,
  shpWithoutDbf: ({ file }: Words) =>
    `“${file}” came without its .dbf: the features have no names or other attributes. Bring the .dbf file of the same name.`,
  shpWithoutPrj: ({ file }: Words) =>
    `“${file}” came without its .prj and does not say which coordinate system it is in. It was judged by the numbers. Bring the .prj file of the same name.`,
  shpAndDbfDiffer: ({ file, shapes, rows }: Words) =>
    `“${file}” has ${shapes} shapes, but its .dbf has ${rows} rows. They are paired from the first on; the rest lack a shape or attributes. Save the file again.`,
  shapePartAlone: ({ file, base }: Words) =>
    `“${file}” is part of a shapefile, but “${base}.shp” or “${base}.dbf” is not there. Bring all files of the same name.`,
  rowsDeleted: ({ file, count }: Words) => `“${file}”: ${count} rows are marked as deleted and were not read.`,
  encodingUnknown: ({ file, encoding }: Words) =>
    `“${file}”: the encoding “${encoding}” is not known. The texts were read without it; check the letters æ, ø and å.`,
};
