import type * as da from "../da/packing.ts";
import type { Translation } from "../translation.ts";

export const packing: Translation<typeof da.packing> = {
  file: "file",
  dataset: "dataset",
  read: "read",
  kept: "kept",
  notKept: "not kept",
  system: "coordinates",
  repaired: "mended",
  date: "fetched",
  state: "state",
  coverage: "coverage",
  none: "not recognised",
  stated: "stated",
  fileTime: "file's date",
  unknown: "unknown",
  states: { ready: "ready", cutOff: "incomplete", missing: "missing", failed: "failed", notDelivered: "not delivered" },
  coverages: { municipality: "whole municipality", area: "stated area", vouched: "vouched for", unknown: "unknown" },
  vouchedBy: ({ by, on }) => `vouched for by ${by || "somebody"}${on ? ` ${on}` : ""}`,
  done: ({ name, code, layers, folder }) => `${name} (${code}): ${layers} layers written to ${folder}`,
};

export const packingProblems: Translation<typeof da.packingProblems> = {
  folderUnreadable: ({ folder }) => `The folder “${folder}” could not be read. Check the path.`,
  fetchedInFuture: ({ date, today }) =>
    `--fetched says ${date}, but today is ${today}: data cannot have been fetched in the future, and would never grow too old. Write the day on which the files were fetched.`,
  badMunicipality: ({ code }) => `“${code}” is no municipality code. Write four digits, e.g. 0165.`,
  nothingToPack: () => "No file was recognised, so there is nothing to pack. Use --as dataset=file to say what the files are.",
  notRecognised: ({ file, fields }) =>
    `“${file}” was not recognised and is left out (fields: ${fields}). If you know what it is, write --as dataset=${file}`,
  notRecognisedHint: ({ file, fields, hints, first }) =>
    `“${file}” was not recognised for certain and is left out (fields: ${fields}). It may be ${hints}. Write e.g. --as ${first}=${file}`,
  idsShared: ({ dataset, count, ids }) => `${dataset}: ${count} ids are shared by different features (${ids}). All are kept.`,
  municipalityUnnamed: ({ code }) => `No file says what municipality ${code} is called. Write --name to give it a name.`,
  boundaryElsewhere: () =>
    "The municipal boundary does not lie where the other files lie and is not used as coverage. Is it the right municipality?",
  coverageNotSaid: () =>
    "Nobody says which area the layers cover completely, so nothing counts as “nothing found”. Put the municipal boundary in the folder, or use --covers <file> or --vouch <who>.",
  coverageNotAnArea: ({ file }) => `“${file}” cannot be used as coverage: every feature has to be an area that can be read.`,
  asUnreadable: ({ as }) => `--as “${as}” cannot be read. Write it as --as paragraf3=file.geojson`,
  crsUnreadable: ({ crs, known }) => `--crs “${crs}” cannot be read. Write it as --crs grunde.csv=EPSG:25833; the systems are: ${known}.`,
  asUnknownDataset: ({ dataset, meant, known }) => `There is no dataset “${dataset}”. Did you mean “${meant}”? The datasets are: ${known}.`,
  asUnknownFile: ({ file }) => `--as names “${file}”, which is not in the folder.`,
  asUnknownLayer: ({ table, known }) =>
    `“${table}” is no layer of the file. ${known === "" ? "The file has no named layers." : `The layers are: ${known}.`}`,
  filesOfOtherKinds: ({ files }) => `Not read, for the ending is not known: ${files}.`,
  compactMissing: ({ file }) =>
    `“${file}” is missing from the pack. The layers can be read without it, but the pack opens more slowly. Put the file back, or build the pack again.`,
  compactDiffers: ({ file }) =>
    `“${file}” does not say what the readable layers say; it was made of other files or by another version of Grundlag. Build the pack again.`,
  originalsMissing: ({ file }) =>
    `“${file}” is missing from the pack. The answers are the same, but nobody can see what stood in the files before the repairs. Build the pack again.`,
  originalsDamaged: ({ file }) =>
    `“${file}” was changed after the pack was built and no longer says what stood in the files. Build the pack again.`,
  outIsFrom: ({ folder }) => `“${folder}” is the folder that is read from. Choose another folder for the pack.`,
  outNotAPack: ({ folder, file }) =>
    `“${folder}” holds something else than a data pack (“${file}”) and was not touched. Choose an empty folder.`,
  outUnwritable: ({ folder, reason }) => `“${folder}” cannot be written to (${reason}). Choose another folder.`,
};
