import type { vand as da } from "../da/vand.ts";
import type { Translation, Words } from "../translation.ts";
import { named, notFound, partOfPlot, roomBeside } from "./phrases.ts";

const inOsd = (words: Words): string => `${partOfPlot(words)} lies in an area of special drinking water interest (OSD)`;
const inBnbo = (words: Words): string =>
  `${partOfPlot(words)} lies in a well protection area (BNBO)${words.waterworks === "" ? "" : ` of${named(words.waterworks)}`}`;

export const vand: Translation<typeof da> = {
  "vand/osd": {
    title: "Special drinking water interest (OSD)",
    about: "Areas where as a rule nothing may be planned for companies that threaten the groundwater.",
    codes: {
      outside: (words) => notFound("No area of special drinking water interest (OSD)", words),
      ordinary: (words) =>
        `${notFound("No area of special drinking water interest (OSD)", words)} ${partOfPlot(words)} lies in an area of ordinary drinking water interest (OD).`,
      avoidable: (words) => `${inOsd(words)}.${roomBeside(words)}`,
      harmless: (words) =>
        `${inOsd(words)}. That only concerns companies that threaten the groundwater, and by its own account this one does not.`,
      unknown: (words) =>
        `${inOsd(words)}. Say whether the company threatens the groundwater; if it does, it may need a plan with an account of the groundwater (grundvandsredegørelse).`,
      threatening: (words) =>
        `${inOsd(words)}, and by its own account the company can threaten the groundwater. OSD is no ban, but as a rule the council may not plan for such companies there; the municipality judges whether the plan in force will do.`,
    },
  },
  "vand/bnbo": {
    title: "Well protection area (BNBO)",
    about: "Areas close to the wells of a waterworks, to be kept free of new danger to the groundwater.",
    codes: {
      outside: (words) => notFound("No well protection area (BNBO)", words),
      avoidable: (words) => `${inBnbo(words)}.${roomBeside(words)}`,
      harmless: (words) =>
        `${inBnbo(words)}. By its own account the company does not threaten the groundwater; so close to a well the municipality must judge it all the same.`,
      unknown: (words) =>
        `${inBnbo(words)}. Say whether the company threatens the groundwater; if it does, it needs a plan with an account of the groundwater (grundvandsredegørelse).`,
      threatening: (words) =>
        `${inBnbo(words)}, and by its own account the company can threaten the groundwater. The council must keep the area free of new danger and can depart from that only in a plan with an account of the groundwater (grundvandsredegørelse).`,
    },
  },
};
