import type { kultur as da } from "../da/kultur.ts";
import type { Translation } from "../translation.ts";
import { noRoomBeside, notFound, partOfPlot, roomBeside } from "./phrases.ts";

export const kultur: Translation<typeof da> = {
  "kultur/kirkebyggelinje": {
    title: "Church building line (kirkebyggelinje)",
    about: "Buildings over 8.5 m within 300 m of a church.",
    codes: {
      low: ({ measured, limit }) => `The building is ${measured} high; the church line only concerns buildings over ${limit}.`,
      outside: (words) => notFound("No church building line", words),
      avoidable: (words) =>
        `${partOfPlot(words)} lies within a church building line, and the building is ${words.measured} high where ${words.limit} is the limit.${roomBeside(words)}`,
      inside: (words) =>
        `${partOfPlot(words)} lies within a church building line, where anything over ${words.limit} needs a dispensation; the building is ${words.measured} high.${noRoomBeside(words)} If the church is surrounded by built-up land throughout the zone the line does not apply; the municipality judges that.`,
    },
  },
};
