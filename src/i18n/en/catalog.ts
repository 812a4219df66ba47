import type * as da from "../da/catalog.ts";
import type { Translation } from "../translation.ts";

export const leftOut: Translation<typeof da.leftOut> = {
  otherTheme: "Belongs to another theme than the dataset",
  otherGeometry: "Is of another geometry type than the dataset (point, line or area)",
  otherMunicipality: "Is another municipality than the chosen one",
  proposal: "Is a proposal; the dataset holds adopted plans only",
  adopted: "Is adopted; the dataset holds proposals only",
  cancelled: "Is cancelled and no longer in force",
  draft: "Is a draft",
  ended: "Has ended in the register and is no longer in force",
  noStatus: "Has no status that can be read",
  noPlace: "Is a row of a plot list that could not be placed",
  joinedRow: "Is a further row about the same plot and was joined with the first",
  superseded: "Is superseded by the plot list, which says something newer of the plot",
  noZone: "Has no zone that can be read",
  notMapped: "Is not mapped as V1 or V2",
};

export const cutOff: Translation<typeof da.cutOff> = {
  onlyRecentBuildings: "The file holds many buildings and none from before 1970. It looks like an extract by year of construction.",
};
