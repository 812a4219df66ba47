import type { jord as da } from "../da/jord.ts";
import type { Translation } from "../translation.ts";
import { noRoomBeside, notFound, partOfPlot, roomBeside } from "./phrases.ts";

export const jord: Translation<typeof da> = {
  "jord/v1": {
    title: "Possibly contaminated land (V1)",
    about: "Land that the region has mapped on knowledge level 1: suspected, not proven.",
    codes: {
      outside: (words) => notFound("No land mapped as possibly contaminated (V1)", words),
      avoidable: (words) => `${partOfPlot(words)} is mapped as possibly contaminated (V1).${roomBeside(words)}`,
      inside: (words) =>
        `${partOfPlot(words)} is mapped as possibly contaminated (V1): a suspicion, not a finding. If the region has made it an action area, building and digging need the municipality's permit (§ 8(2)).${noRoomBeside(words)}`,
    },
  },
  "jord/v2": {
    title: "Contaminated land (V2)",
    about: "Land that the region has mapped on knowledge level 2: proven contamination.",
    codes: {
      outside: (words) => notFound("No land mapped as contaminated (V2)", words),
      avoidable: (words) => `${partOfPlot(words)} is mapped as contaminated (V2).${roomBeside(words)}`,
      inside: (words) =>
        `${partOfPlot(words)} is mapped as contaminated (V2). Expect building and digging to need the municipality's permit (§ 8(2)); they do where the region has made it an action area.${noRoomBeside(words)}`,
    },
  },
};
