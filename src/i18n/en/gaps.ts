import type { gaps as da } from "../da/gaps.ts";
import type { Translation } from "../translation.ts";

export const gaps: Translation<typeof da> = {
  missing: ({ dataset }) =>
    `Not examined: the file with the dataset “${dataset}” is missing from the pack. Put the file back, or ask the municipality.`,
  failed: ({ dataset }) =>
    `Not examined to the end: the dataset “${dataset}” could not be fetched or read, so what stands there today is not known. Fetch it again, or ask the municipality.`,
  notDelivered: ({ dataset }) => `Not examined: the dataset “${dataset}” was not delivered for the municipality. Ask the municipality.`,
  cutOff: ({ dataset }) =>
    `Not fully examined: the dataset “${dataset}” is only an extract, and what it lacks may lie on the plot. Fetch all of it.`,
  coverageUnknown: ({ dataset }) =>
    `Not fully examined: nobody has said which area the dataset “${dataset}” covers completely. Ask the municipality.`,
  beyondCoverage: ({ dataset }) =>
    `Not fully examined: the dataset “${dataset}” does not cover all of the area that the rule looks at. Ask the municipality.`,
  tooComplex: ({ dataset }) =>
    `Not examined: the plot, or what the dataset “${dataset}” has near it, has so many corners close together that it cannot be measured. Simplify the outline.`,
  stale: ({ dataset, date }) =>
    `Not examined in fresh data: the dataset “${dataset}” (fetched: ${date}) is not new enough to show that there is nothing. Fetch it again.`,
};
