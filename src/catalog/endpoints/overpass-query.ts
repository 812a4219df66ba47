/** A box in degrees: west, south, east, north. */
export type DegreeBox = readonly [west: number, south: number, east: number, north: number];

/**
 * The question to Overpass for what selectors such as `way["highway"]` name within a box: how many there are, then each with its tags and all its places,
 * ordered by id. `seconds` is the time that the server may take. Source: https://dev.overpass-api.de/overpass-doc/en/targets/formats.html.
 */
export function overpassQuery(selectors: readonly string[], [west, south, east, north]: DegreeBox, seconds: number): string {
  const box = [south, west, north, east].map((each) => each.toFixed(6)).join(",");
  return `[out:json][timeout:${seconds}];(${selectors.map((selector) => `${selector}(${box});`).join("")});out count;out geom;`;
}
