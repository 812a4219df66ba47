import type { RuleTexts, Words } from "../translation.ts";
import { named, notFound, partOfPlot, roomBeside } from "./phrases.ts";

const inOsd = (words: Words): string => `${partOfPlot(words)} ligger i et område med særlige drikkevandsinteresser (OSD)`;
const inBnbo = (words: Words): string =>
  `${partOfPlot(words)} ligger i et boringsnært beskyttelsesområde (BNBO)${words.waterworks === "" ? "" : ` for${named(words.waterworks)}`}`;

const alreadyLaidOut =
  "gør den det, og er arealet ikke allerede udlagt til den slags virksomheder, kræver det et kommuneplantillæg med en grundvandsredegørelse.";
const nearWell =
  "kommuneplanen må ikke udlægge nye arealer til det, der øger faren (§ 2), og kommunen kan forbyde det, der truer boringen (miljøbeskyttelseslovens § 24).";

/** Texts of `rules/vand`. */
export const vand = {
  "vand/osd": {
    title: "Særlige drikkevandsinteresser (OSD)",
    about: "Områder, hvor kommuneplanen som hovedregel ikke må udlægge arealer til virksomheder, der truer grundvandet.",
    codes: {
      outside: (words) => notFound("Intet område med særlige drikkevandsinteresser (OSD)", words),
      ordinary: (words) =>
        `${notFound("Intet område med særlige drikkevandsinteresser (OSD)", words)} ${partOfPlot(words)} ligger i et område med almindelige drikkevandsinteresser (OD).`,
      avoidable: (words) => `${inOsd(words)}.${roomBeside(words)}`,
      harmless: (words) =>
        `${inOsd(words)}. Det rammer kun virksomheder, der truer grundvandet, og det gør denne ikke efter det, der er oplyst.`,
      unknown: (words) => `${inOsd(words)}. Oplys, om virksomheden truer grundvandet; ${alreadyLaidOut}`,
      threatening: (words) =>
        `${inOsd(words)}, og virksomheden er oplyst at kunne true grundvandet. OSD er ikke et forbud, men kommuneplanen må som hovedregel ikke udlægge nye arealer til den slags virksomheder dér (§ 2). Kommunen vurderer, om arealet allerede er udlagt til dem, og om virksomheden kan sikres mod spild og nedsivning.`,
    },
  },
  "vand/bnbo": {
    title: "Boringsnært beskyttelsesområde (BNBO)",
    about: "Områder tæt på et vandværks boringer, som kommuneplanen skal holde fri for ny fare for grundvandet.",
    codes: {
      outside: (words) => notFound("Intet boringsnært beskyttelsesområde (BNBO)", words),
      avoidable: (words) => `${inBnbo(words)}.${roomBeside(words)}`,
      harmless: (words) =>
        `${inBnbo(words)}. Virksomheden er oplyst ikke at true grundvandet; så tæt på en boring skal kommunen alligevel vurdere det.`,
      unknown: (words) => `${inBnbo(words)}. Oplys, om virksomheden truer grundvandet: ${nearWell}`,
      threatening: (words) =>
        `${inBnbo(words)}, og virksomheden er oplyst at kunne true grundvandet. Svaret kan blive nej, hvis faren ikke kan forebygges: ${nearWell}`,
    },
  },
} satisfies Record<string, RuleTexts>;
