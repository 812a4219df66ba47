import type { kultur as da } from "../da/kultur.ts";
import type { Translation } from "../translation.ts";

export const kultur: Translation<typeof da> = {
  "kultur/kirkebyggelinje": {
    title: "Church building line (kirkebyggelinje)",
    about: "Buildings over 8.5 m within 300 m of a church.",
    codes: {
      low: ({ measured, limit }) => `The building is ${measured} high; the church line only concerns buildings over ${limit}.`,
      outside: () => "No church building line was found on the plot.",
      inside: ({ measured, limit, overlap }) =>
        `The building is ${measured} high and ${overlap} of the plot lies within a church building line, where anything over ${limit} needs a dispensation. If the church is surrounded by built-up land throughout the zone the line does not apply; the municipality judges that.`,
    },
  },
};
