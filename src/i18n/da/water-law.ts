import type { RuleTexts, Words } from "../translation.ts";
import { named, noRoomBeside, notFound, partOfPlot, roomBeside } from "./phrases.ts";

const inCatchment = (words: Words): string =>
  `${partOfPlot(words)} ligger i indvindingsoplandet til et alment vandværk${named(words.waterworks)}`;
const sensitive = (words: Words): string =>
  `${partOfPlot(words)} ligger i et følsomt indvindingsområde${words.kinds === "" ? "" : ` (${words.kinds})`}`;
const well = ({ waterworks }: Words): string => `en vandværksboring${waterworks === "" ? "" : ` til${named(waterworks)}`}`;
const privateWells = "Private boringer er ikke med i laget.";

/** Texts of the rules on catchments, wells and the coast. */
export const waterLaw = {
  "vand/indvindingsopland": {
    title: "Indvindingsopland til vandværk",
    about:
      "Opland til et alment vandværk uden for OSD, hvor kommuneplanen som hovedregel ikke må udlægge arealer til det, der truer grundvandet.",
    codes: {
      outside: (words) => notFound("Intet indvindingsopland", words),
      inOsd: (words) => `${inCatchment(words)}. Oplandet ligger i OSD dér, og spørgsmålet besvares under OSD.`,
      avoidable: (words) => `${inCatchment(words)}.${roomBeside(words)}`,
      harmless: (words) =>
        `${inCatchment(words)}. Det rammer kun virksomheder, der truer grundvandet, og det gør denne ikke efter det, der er oplyst.`,
      unknown: (words) =>
        `${inCatchment(words)}. Oplys, om virksomheden truer grundvandet; gør den det, og er arealet ikke allerede udlagt til den slags virksomheder, kræver det et kommuneplantillæg med en grundvandsredegørelse.`,
      threatening: (words) =>
        `${inCatchment(words)}, og virksomheden er oplyst at kunne true grundvandet. Oplandet er ikke et forbud, men kommuneplanen må som hovedregel ikke udlægge nye arealer til den slags virksomheder dér (§ 2). Kommunen vurderer, om arealet allerede er udlagt til dem, og om virksomheden kan sikres mod spild og nedsivning.`,
    },
  },
  "vand/nfi": {
    title: "Følsomt indvindingsområde (NFI/SFI)",
    about: "Områder, hvor nitrat eller sprøjtemidler let når grundvandet. Udpegningen forbyder ikke byggeri.",
    codes: {
      outside: (words) => notFound("Intet følsomt indvindingsområde (NFI/SFI)", words),
      avoidable: (words) => `${sensitive(words)}.${roomBeside(words)}`,
      harmless: (words) => `${sensitive(words)}. Virksomheden er oplyst ikke at true grundvandet.`,
      unknown: (words) => `${sensitive(words)}. Oplys, om virksomheden truer grundvandet: jorden beskytter det dårligt her.`,
      threatening: (words) =>
        `${sensitive(words)}, og virksomheden er oplyst at kunne true grundvandet. Jorden beskytter det dårligt her; kommunen vurderer oplag, tætte belægninger og nedsivning.`,
    },
  },
  "vand/boring-25m": {
    title: "Vandværksboring på eller ved grunden",
    about: "25 m omkring en boring til et alment vandværk, uden sprøjtemidler, dyrkning og gødskning, og fredningsbæltet inderst.",
    codes: {
      outside: (words) =>
        `Ingen vandværksboring fundet på grunden eller inden for ${words.ban} fra den i «${words.source}» pr. ${words.date}.`,
      avoidable: (words) => `${partOfPlot(words)} ligger inden for ${words.ban} af ${well(words)}.${roomBeside(words)}`,
      inside: (words) =>
        `${partOfPlot(words)} ligger inden for ${words.ban} af ${well(words)}. Dér må en virksomhed ikke bruge sprøjtemidler, dyrke eller gøde (§ 21 b); et forbud mod byggeri er det ikke.${noRoomBeside(words)}`,
      belt: (words) =>
        `${partOfPlot(words)} ligger inden for ${words.belt} af ${well(words)}, hvor der ofte er et fredningsbælte.${noRoomBeside(words)} Boringens egen tilladelse afgør, hvad der må ske i bæltet.`,
    },
  },
  "vand/nedsivning-300m": {
    title: "Nedsivning nær vandværksboring",
    about: "Spildevand, der skal nedsive: 300 m til en drikkevandsboring som udgangspunkt, ned til 75 m efter en konkret vurdering.",
    codes: {
      sewered: (words) =>
        `Grunden ligger ${words.measured} fra ${well(words)}, men er i et kloakopland med kloak, så spildevand skal ikke nedsive.`,
      far: (words) =>
        `Ingen vandværksboring fundet nærmere end ${words.start} fra grunden i «${words.source}» pr. ${words.date}. ${privateWells}`,
      reducible: (words) =>
        `Grunden ligger ${words.measured} fra ${well(words)}. Skal spildevand nedsive, er udgangspunktet ${words.limit}; kommunen kan gå ned til ${words.least}, hvis jorden tillader det. ${privateWells}`,
      tooNear: (words) =>
        `Grunden ligger ${words.measured} fra ${well(words)}, nærmere end de ${words.least}, som selv en konkret vurdering går ned til. Skal spildevand nedsive, må det ske længere inde på grunden, ellers skal det ledes et andet sted hen. ${privateWells}`,
    },
  },
  "vand/kystnaerhedszone": {
    title: "Kystnærhedszonen",
    about: "Landzone og sommerhusområder nær kysten, som skal holdes fri for det, der ikke behøver ligge dér. Binder byrådets planlægning.",
    codes: {
      outside: (words) => notFound("Ingen kystnærhedszone", words),
      avoidable: (words) => `${partOfPlot(words)} ligger i kystnærhedszonen.${roomBeside(words)}`,
      planned: (words) =>
        `${partOfPlot(words)} ligger i kystnærhedszonen, men i en vedtaget lokalplan, og byggeri holdes op mod den. Skal planen ændres, kræver det en særlig begrundelse for at ligge nær kysten (§ 5 b).`,
      inside: (words) =>
        `${partOfPlot(words)} ligger i kystnærhedszonen uden en lokalplan for hele grunden.${noRoomBeside(words)} Zonen binder byrådets planlægning: ny byzone og nye planer for byggeri kræver en særlig planlægningsmæssig eller funktionel begrundelse (§ 5 b).`,
    },
  },
} satisfies Record<string, RuleTexts>;
