import type { planPieces as da } from "../da/plan-pieces.ts";
import type { Translation } from "../translation.ts";

/** As the Danish `planPieces`. */
export const planPieces: Translation<typeof da> = {
  title: "What the plans say here",
  text: "The plot is cut where borders of plans, binding building fields (byggefelter) and zones cross it. Pieces of up to 10 m², and between whole plans up to 1 % of the plot, are taken for inaccurate borders.",
  piece: (id, area) => `Piece ${id}: ${area}`,
  show: "Show on the map",
  hide: "Hide on the map",
  zones: { byzone: "urban zone (byzone)", landzone: "rural zone (landzone)", sommerhusomraade: "holiday-home area" },
  zoneUnknown: "zone not examined",
  outside: "Outside the binding building fields: only small buildings may stand here.",
  noPlan: "No plan found here.",
  number: "Provision",
  says: "Number",
  who: "Who says it",
  quantities: {
    minClass: "Lowest class",
    maxClass: "Highest class",
    plotRatio: "Floor area ratio",
    groundCoverage: "Built-on ground",
    maxHeight: "Height",
    maxStoreys: "Storeys",
    minPlotArea: "Smallest plot",
    floorPerParkingSpace: "Floor for a parking space",
  },
  of: { 1: "of the area as a whole", 2: "of the property", 3: "of the plot", 4: "of the parcel" },
  bases: {
    stated: "in the register",
    entered: "entered",
    inDocument: "only in the plan document",
    notRegistered: "not registered",
  },
  read: (by, paragraph, page, on) => `entered by ${by} on ${on}: ${paragraph}, p. ${page}`,
  rammeBinds: "The kommuneplanramme binds the municipality and not the owner.",
  ramme: (number, value) => `Frame ${number}: ${value}`,
};
