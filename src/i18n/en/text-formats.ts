import type * as da from "../da/text-formats.ts";
import type { Translation, Words } from "../translation.ts";

const place = ({ line, column }: Words): string => `line ${line}, column ${column}`;

export const textFormatProblems: Translation<typeof da.textFormatProblems> = {
  linesBroken: ({ file, count, lines }: Words) =>
    `“${file}”: ${count} lines are not valid GeoJSON and were not taken (line ${lines}). The others were read.`,
  htmlPage: ({ file }: Words) =>
    `“${file}” is a web page and not data: the server answered with an error page, a login or a portal. Open the file in a browser to see what it says, and fetch the data again.`,
  xmlDoctype: ({ file, ...at }: Words) =>
    `“${file}” was not read: it has a document type (DOCTYPE), ${place(at)}, and so could fetch other files or grow without end. Take the DOCTYPE out, or fetch the file again from its source.`,
  xmlTooDeep: ({ file, limit, ...at }: Words) =>
    `“${file}” was not read: its elements lie more than ${limit} within each other (${place(at)}). No file of geodata does so. Fetch it again.`,
  xmlBroken: ({ file, found, ...at }: Words) =>
    `“${file}” is not valid XML: error at ${place(at)} (${found}). It was probably not fetched whole. Fetch the file again.`,
  serviceRefused: ({ file, said }: Words) =>
    `“${file}” is not data but the service's error message: ${said}. Correct the request, or try again later.`,
  gmlTooLarge: ({ file }: Words) =>
    `“${file}” was not read: one feature alone has over three million elements. Split it, or save it in another format.`,
  notGml: ({ file, root }: Words) =>
    `“${file}” is XML but not GML: its outermost element is “${root}”, and there are no features (featureMember or member). Save the data as GML or GeoJSON.`,
  gmlMoreGeometries: ({ file, count, features }: Words) =>
    `“${file}”: ${count} features have more than one geometry (${features}). The first area was used, else the first line or point.`,
  gmlCountDiffers: ({ file, said, read }: Words) => `“${file}” says that it has ${said} features but has ${read}. Fetch it again.`,
  responseTruncated: ({ file }: Words) =>
    `“${file}” was broken off: the service itself says that it did not give everything (truncatedResponse). Fetch it again, or fetch a smaller area.`,
  csvQuoteOpen: ({ file, line }: Words) =>
    `“${file}” was not read: a quotation mark in line ${line} is never closed, so the rest of the file would be one cell. Correct the line, or save the file again.`,
  csvQuotesOdd: ({ file, count, lines }: Words) =>
    `“${file}”: ${count} rows have quotation marks in the middle of a cell (row ${lines}). Check that they were read right.`,
  readAsWindows: ({ file }: Words) =>
    `“${file}” is not UTF-8 and was read as Windows-1252. Check its æ, ø and å; if they are wrong, save it in UTF-8.`,
  cellsUnworked: ({ file, count, cells }: Words) =>
    `“${file}”: ${count} ${count === "1" ? "cell holds" : "cells hold"} an error (such as #N/A) or a formula that was never worked out, read as empty: ${cells}. Mend them in the spreadsheet and save it again.`,
  rowsAbove: ({ file, count }: Words) => `“${file}”: ${count} rows above the columns' names were passed over.`,
  noPlaceColumns: ({ file, fields }: Words) =>
    `“${file}” has no columns with a place (columns: ${fields}). Write the place as WKT in one column, or as x and y, lon and lat or easting and northing in two.`,
  rowsWithoutPlace: ({ file, count, of }: Words) => `“${file}”: ${count} of ${of} rows have no place.`,
  sheetTooLarge: ({ file, limit }: Words) =>
    `“${file}” was not read: a sheet spans more than ${limit} cells. Delete empty rows and columns that are formatted, or save what is needed in a new file.`,
  dxfBinary: ({ file }: Words) => `“${file}” is a binary DXF, which is not read. Save the drawing as DXF in text (ASCII).`,
  dxfBroken: ({ file, line }: Words) => `“${file}” is not valid DXF: a group code should stand in line ${line}. Save the drawing again.`,
  dxfTooLarge: ({ file, limit }: Words) =>
    `“${file}” was not read: its lines and arcs have over ${limit} corners. Take only the layers with plots along, and check that its arcs are right.`,
  dxfScaled: ({ file, scale }: Words) => `“${file}”: the drawing's unit is ${scale} m, and it was converted to metres.`,
  dxfUnitIgnored: ({ file, scale }: Words) =>
    `“${file}” says that its unit is ${scale} m, but its numbers lie in Denmark only if they are metres. They were read as metres.`,
  dxfOpenLines: ({ file, count, layers }: Words) =>
    `“${file}”: ${count} lines do not make a closed area and were not taken (layers: ${layers}). Close them in the drawing if they are plots.`,
  dxfNotRead: ({ file, types }: Words) =>
    `“${file}”: texts, blocks and what else is no outline were not read (${types}). Explode blocks if there are plots in them.`,
  kmlNotRead: ({ file, types }: Words) =>
    `“${file}”: pictures and links to other files were not read (${types}). Take the other files along if they are needed.`,
  notKml: ({ file, root }: Words) => `“${file}” is XML but not KML: its outermost element is “${root}”.`,
};
