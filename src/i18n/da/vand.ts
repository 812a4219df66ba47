import type { RuleTexts, Words } from "../translation.ts";
import { named, notFound, partOfPlot, roomBeside } from "./phrases.ts";

const inOsd = (words: Words): string => `${partOfPlot(words)} ligger i et område med særlige drikkevandsinteresser (OSD)`;
const inBnbo = (words: Words): string =>
  `${partOfPlot(words)} ligger i et boringsnært beskyttelsesområde (BNBO)${words.waterworks === "" ? "" : ` for${named(words.waterworks)}`}`;

/** Texts of `rules/vand`. */
export const vand = {
  "vand/osd": {
    title: "Særlige drikkevandsinteresser (OSD)",
    about: "Områder, hvor der som hovedregel ikke må planlægges for virksomheder, der truer grundvandet.",
    codes: {
      outside: (words) => notFound("Intet område med særlige drikkevandsinteresser (OSD)", words),
      ordinary: (words) =>
        `${notFound("Intet område med særlige drikkevandsinteresser (OSD)", words)} ${partOfPlot(words)} ligger i et område med almindelige drikkevandsinteresser (OD).`,
      avoidable: (words) => `${inOsd(words)}.${roomBeside(words)}`,
      harmless: (words) =>
        `${inOsd(words)}. Det rammer kun virksomheder, der truer grundvandet, og det gør denne ikke efter det, der er oplyst.`,
      unknown: (words) =>
        `${inOsd(words)}. Oplys, om virksomheden truer grundvandet; gør den det, kan den kræve en plan med en grundvandsredegørelse.`,
      threatening: (words) =>
        `${inOsd(words)}, og virksomheden er oplyst at kunne true grundvandet. OSD er ikke et forbud, men byrådet må som hovedregel ikke planlægge for den slags virksomheder dér; kommunen vurderer, om den gældende plan rækker.`,
    },
  },
  "vand/bnbo": {
    title: "Boringsnært beskyttelsesområde (BNBO)",
    about: "Områder tæt på et vandværks boringer, som skal holdes fri for ny fare for grundvandet.",
    codes: {
      outside: (words) => notFound("Intet boringsnært beskyttelsesområde (BNBO)", words),
      avoidable: (words) => `${inBnbo(words)}.${roomBeside(words)}`,
      harmless: (words) =>
        `${inBnbo(words)}. Virksomheden er oplyst ikke at true grundvandet; så tæt på en boring skal kommunen alligevel vurdere det.`,
      unknown: (words) =>
        `${inBnbo(words)}. Oplys, om virksomheden truer grundvandet; gør den det, kræver den en plan med en grundvandsredegørelse.`,
      threatening: (words) =>
        `${inBnbo(words)}, og virksomheden er oplyst at kunne true grundvandet. Byrådet skal holde området fri for ny fare og kan kun fravige det i en plan med en grundvandsredegørelse.`,
    },
  },
} satisfies Record<string, RuleTexts>;
