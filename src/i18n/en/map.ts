import type { map as da, mapProblems as daProblems } from "../da/map.ts";
import type { Translation } from "../translation.ts";

export const map: Translation<typeof da> = {
  title: "Map of the municipality",
  canvas: "Map. The arrow keys move the map, plus and minus zoom. Everything the map shows is also in the lists.",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  wholeMunicipality: "Show the whole municipality",
  sources: ({ count }) => (count === "1" ? "Data from 1 source" : `Data from ${count} sources`),
  containsData: ({ owners }) => `Contains data from ${owners}.`,
  and: " and ",
  dropHere: "Drop the files here: layers, plots, a saved case or a data pack",
  noMap:
    "The map cannot be shown because the browser gives no access to WebGL. Every answer is still in the lists. Turn on graphics acceleration or try another browser.",
  mapNotFetched:
    "The map could not be fetched. Every answer is still in the lists, but you cannot draw a plot. Reload the page to try again.",
};

export const mapProblems: Translation<typeof daProblems> = {
  penNotFetched: ({ reason }) =>
    `The drawing tool could not be fetched (${reason}). Nothing was drawn. Try again, or bring the plot as a GeoJSON file.`,
  gripNotFetched: ({ reason }) =>
    `The handles of the hall could not be fetched (${reason}). Move and turn it by the buttons under “Move and turn it yourself”, or load the page again.`,
  layerNotDrawn: ({ dataset, reason }) =>
    `The layer “${dataset}” is not on the map because it could not be read (${reason}). The answers do not rest on the map and are unchanged. Reload the page to try again.`,
};
