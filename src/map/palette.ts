import type { Group } from "../catalog/define-dataset.ts";

/** Colours of the base map: warm paper, and little else. */
export const paper = {
  ground: "#F6F4EF",
  water: "#CFE0EA",
  waterLine: "#B4CDDC",
  forest: "#E3EBDD",
  building: "#E4DFD6",
  buildingLine: "#CFC8BB",
  road: "#FFFFFF",
  roadCasing: "#BDB6A8",
  motorway: "#FBE7C2",
  motorwayCasing: "#C9A667",
  railway: "#8E8A83",
  boundary: "#6B6459",
  label: "#4A4438",
  halo: "#F6F4EF",
} as const;

/** Colours of what the user has made and chosen. */
export const ink = { line: "#1B2430", white: "#FFFFFF", accent: "#0C847E", otherPlan: "#77727F" } as const;

/** A hall as it stands, one that breaks a limit, and one of which nothing is known; the first two stand in the page's legend as well. */
export const hallInk = { firm: "#1B2430", over: "#A3142F", unknown: "#6B7280" } as const;

/** Hue of a theme family. */
export const familyHue: Readonly<Record<Group, string>> = {
  plan: "#5B4B9A",
  infrastruktur: "#43505F",
  natur: "#2C7A3F",
  vand: "#1B74A6",
  jord: "#7A5527",
  kultur: "#84386F",
  naboer: "#6A6A6A",
};

/** Business areas, from light service trade to heavy industry: one violet family, darker where the purpose is heavier. */
export const businessHue = { mixed: "#B9A6D9", light: "#9A82C9", business: "#7C62B3", heavy: "#5A4295" } as const;
