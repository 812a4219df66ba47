import type { hallForm as da } from "../da/hall-form.ts";
import type { Translation } from "../translation.ts";

export const hallForm: Translation<typeof da> = {
  section: "The building",
  intro: "Must a certain hall stand on the plot? The map then shows where it can. Leave all of this empty if you only ask about the plot.",
  by: "Size of the hall",
  kinds: { sides: "Length and width", area: "Ground area of any shape" },
  hallLength: "Length",
  hallWidth: "Width",
  hallArea: "Ground area",
  ratioFrom: "Ratio, at least",
  ratioTo: "Ratio, at most",
  timesWidth: "× the width",
  ratioHint: "The ratio of length to width: 1 is square, 3 is three times as long as wide. 1 to 3 is our suggestion.",
  yardDepth: "Depth of the yard",
  yardHint: "Room for trucks along one of the long sides.",
  floorPerParkingSpace: "Floor area per parking space",
  parkingHint: "By the municipality's norm. Left empty, parking is not counted.",
  faults: {
    hallHalf: "Fill in this field, or empty all of “The building”.",
    hallPositive: "Write a number above 0.",
    hallTooLarge: "Write a number of at most one billion.",
    ratioRange: "Write a number from 1 to 20.",
    ratioOrder: "“At most” must be equal to or larger than “at least”.",
    yardRange: "Write a number from 0 to 500.",
  },
  summary: {
    hall: (size) => `Hall of ${size}`,
    yard: (depth) => `yard ${depth} deep`,
    parking: (floor) => `1\u00a0parking space per ${floor} of floor`,
  },
};
