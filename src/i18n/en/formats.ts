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
  otherThanEnding: ({ file, ending, format }: Words) =>
    `“${file}” ends in .${ending} but is ${format} and was read as that. Check that it is the right file.`,
  zipBroken: ({ file }: Words) => `“${file}” is a zip that is damaged or was not fetched whole. Fetch or pack it again.`,
  zipWithoutData: ({ file }: Words) => `“${file}” holds no file that Grundlag reads.`,
  zipBomb: ({ file, most }: Words) =>
    `“${file}” was not read: unpacked it takes far more than it seems to, or over ${most} MB. Pack only what is needed.`,
  zipTooManyMembers: ({ file, most }: Words) =>
    `“${file}” was not read: it and the other zips hold more than ${most} files. Pack only what is needed.`,
  zipTooDeep: ({ file, count, members }: Words) =>
    `“${file}”: ${count} zips lie in a zip in a zip and were not read (${members}). Unpack them first.`,
  zipMembersBroken: ({ file, count, members }: Words) =>
    `“${file}”: ${count} files in it are damaged or wrongly packed and were not read (${members}). Fetch or pack it again.`,
  zipMembersEncrypted: ({ file, count, members }: Words) =>
    `“${file}”: ${count} files are locked with a password and were not read (${members}). Pack them without one.`,
  zipMembersOutside: ({ file, count, members }: Words) =>
    `“${file}”: ${count} files have names that lead out of the zip and were not read (${members}). If you trust the file, unpack it and pack it again.`,
  zipMembersUnpackable: ({ file, count, members }: Words) =>
    `“${file}”: ${count} files are packed in a way that is not read (${members}). Pack them again as a plain zip.`,
  zipMembersHidden: ({ file, count, members }: Words) => `“${file}”: ${count} hidden files were passed over (${members}).`,
  zipStrangers: ({ file, count, members }: Words) =>
    `“${file}”: ${count} files are in no format that Grundlag reads and were passed over (${members}).`,
  engineNotLoaded: ({ file, format }: Words) =>
    `“${file}” was not read: what is needed to read ${format} could not be fetched. Try again when there is a connection.`,
  sqliteNotGeopackage: ({ file }: Words) =>
    `“${file}” is a database but no GeoPackage: its list of layers is missing. Save the data as GeoPackage.`,
  gpkgWithoutLayers: ({ file }: Words) => `“${file}” is a GeoPackage without layers that can be read.`,
  gpkgTablesUnread: ({ file, count, tables }: Words) =>
    `“${file}”: ${count} tables are pictures, views or without geometry and were not read (${tables}). Save them as layers if they are needed.`,
  gpkgJournal: ({ file }: Words) =>
    `“${file}” may not be saved completely: its newest changes can lie in “${file}-wal” beside it. Close it in QGIS, and fetch it again if something is missing.`,
  namesUncut: ({ file, fields }: Words) =>
    `“${file}”: field names had been cut at ten characters and were written out (${fields}). Check that they are the right ones.`,
};
