import type * as da from "../da/receipt.ts";
import type { Translation } from "../translation.ts";

export const repairs: Translation<typeof da.repairs> = {
  openRing: "The outline was not closed and has been closed",
  ringDropped: "A ring without area has been left out",
  duplicateNodes: "Repeated points have been left out",
  spike: "A spike that goes out and back the same way has been cut off",
  noArea: "A ring without area has been left out",
  tooFewPoints: "A ring of too few points has been left out",
  notFinite: "A point with no place on earth has been left out",
  selfCrossing: "The outline crossed or touched itself and has been split there",
  holeOutsideShell: "A hole lay outside its area or on its edge and has been cut to it",
  interiorCut: "Holes divided the area, and it is several areas now",
  partsOverlap: "Parts lay over each other and have been merged, so that the overlap counts once",
  sliver: "A sliver of less than 0.01 m² has been left out",
  tooComplex: "Has so many crossings that it cannot be repaired",
  notRepairable: "Cannot be repaired",
};

export const refusals: Translation<typeof da.refusals> = {
  openRing: "The outline is not closed",
  ringDropped: "Has a ring without area",
  duplicateNodes: "Has repeated points",
  spike: "Has a spike that goes out and back the same way",
  noArea: "Has a ring without area",
  tooFewPoints: "Has a ring of too few points",
  notFinite: "Has a point with no place on earth",
  selfCrossing: "The outline crosses or touches itself",
  holeOutsideShell: "A hole lies outside its area or on its edge",
  interiorCut: "Holes divide the area",
  partsOverlap: "Parts lie over each other",
  sliver: "Has a sliver of less than 0.01 m²",
  tooComplex: "Has so many crossings that it cannot be repaired",
  notRepairable: "Cannot be repaired",
};

export const receipt: Translation<typeof da.receipt> = {
  title: "Repairs",
  layer: ({ dataset, repaired, refused }) => `${dataset}: ${repaired} repaired, ${refused} refused`,
  largest: ({ percent }) => `largest change of area: ${percent} %`,
  turned: ({ count }) => `${count} features turned round`,
  repeated: ({ count }) => `${count} without repeated points`,
  heights: ({ count }) => `${count} without heights`,
  normalised: ({ done }) => `Put in order, the ground unchanged: ${done}`,
  originals: ({ file, count }) => `${count} features as they stood in the files: ${file}`,
  none: "Nothing was repaired.",
  columns: {
    dataset: "dataset",
    file: "file",
    feature: "feature",
    field: "field",
    what: "what",
    result: "result",
    areaBefore: "area before m²",
    areaAfter: "area after m²",
    positionsBefore: "points before",
    positionsAfter: "points after",
    count: "count",
    of: "of",
  },
  normalisations: { turned: "The outline was turned round", repeated: "Repeated points were left out", heights: "Heights were left out" },
  results: {
    repaired: "repaired",
    refused: "refused",
    notKept: "not kept",
    normalised: "put in order",
    fieldGone: "field is missing",
    fieldUnread: "field cannot be read",
  },
};

const kinds: Readonly<Record<string, string>> = {
  text: "text",
  number: "a number",
  date: "a date",
  boolean: "yes or no",
  code: "one of the codes that we know",
};

export const fieldProblems: Translation<typeof da.fieldProblems> = {
  fieldGone: ({ file, field, count, of, dataset }) =>
    `“${file}”: the field ${field} is missing in ${count} of ${of} features (${dataset}). Fetch the file again with all its fields, or correct the field's name.`,
  fieldUnread: ({ file, field, count, of, kind, example, dataset }) =>
    `“${file}”: the field ${field} cannot be read in ${count} of ${of} features (${dataset}): it says for instance “${example}” and must be ${kinds[kind] ?? kind}.`,
  originalsTooLong: ({ count, limit }) =>
    `The ${count} features that were repaired or lost take more than ${limit} characters and are not kept as they stood. Keep the files.`,
};
