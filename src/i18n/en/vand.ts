import type { vand as da } from "../da/vand.ts";
import type { Translation, Words } from "../translation.ts";
import { named, notFound, partOfPlot, roomBeside } from "./phrases.ts";

const inOsd = (words: Words): string => `${partOfPlot(words)} lies in an area of special drinking water interest (OSD)`;
const inBnbo = (words: Words): string =>
  `${partOfPlot(words)} lies in a well protection area (BNBO)${words.waterworks === "" ? "" : ` of${named(words.waterworks)}`}`;

const alreadyLaidOut =
  "if it does, and the land is not already laid out for such companies, it needs a kommuneplantillæg with an account of the groundwater (grundvandsredegørelse).";
const nearWell =
  "the municipal plan may lay out no new land for what adds to the danger (§ 2), and the municipality can forbid what threatens the well (§ 24 of the environmental protection act).";

export const vand: Translation<typeof da> = {
  "vand/osd": {
    title: "Special drinking water interest (OSD)",
    about: "Areas where as a rule the municipal plan may lay out no land for companies that threaten the groundwater.",
    codes: {
      outside: (words) => notFound("No area of special drinking water interest (OSD)", words),
      ordinary: (words) =>
        `${notFound("No area of special drinking water interest (OSD)", words)} ${partOfPlot(words)} lies in an area of ordinary drinking water interest (OD).`,
      avoidable: (words) => `${inOsd(words)}.${roomBeside(words)}`,
      harmless: (words) =>
        `${inOsd(words)}. That only concerns companies that threaten the groundwater, and by its own account this one does not.`,
      unknown: (words) => `${inOsd(words)}. Say whether the company threatens the groundwater; ${alreadyLaidOut}`,
      threatening: (words) =>
        `${inOsd(words)}, and by its own account the company can threaten the groundwater. OSD is no ban, but as a rule the municipal plan may lay out no new land for such companies there (§ 2). The municipality judges whether the land is laid out for them already, and whether the company can be secured against spills and seepage.`,
    },
  },
  "vand/bnbo": {
    title: "Well protection area (BNBO)",
    about: "Areas close to the wells of a waterworks, which the municipal plan is to keep free of new danger to the groundwater.",
    codes: {
      outside: (words) => notFound("No well protection area (BNBO)", words),
      avoidable: (words) => `${inBnbo(words)}.${roomBeside(words)}`,
      harmless: (words) =>
        `${inBnbo(words)}. By its own account the company does not threaten the groundwater; so close to a well the municipality must judge it all the same.`,
      unknown: (words) => `${inBnbo(words)}. Say whether the company threatens the groundwater: ${nearWell}`,
      threatening: (words) =>
        `${inBnbo(words)}, and by its own account the company can threaten the groundwater. The answer may be no if the danger cannot be prevented: ${nearWell}`,
    },
  },
};
