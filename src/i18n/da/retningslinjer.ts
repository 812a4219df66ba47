import type { RuleTexts, Words } from "../translation.ts";
import { guideline, weighed } from "./guideline.ts";
import { named, noRoomBeside, partOfPlot } from "./phrases.ts";

const inCorridor = (words: Words): string =>
  words.kind === "potential" ? "en potentiel økologisk forbindelse" : "en økologisk forbindelse";
const inNature = (words: Words): string =>
  words.kind === "potential" ? "et muligt kommende naturområde på Grønt Danmarkskort" : "et naturområde på Grønt Danmarkskort";
const lineNear = (what: string, words: Words): string =>
  words.measured === "0 m"
    ? `${what}${named(words.name)} går som linje over eller lige op til grunden.`
    : `${what}${named(words.name)} er tegnet som linje ${words.measured} fra grunden.`;

const trafikanlaeg = guideline({
  title: "Planlagte trafikanlæg",
  about: "Veje, baner og andre trafikanlæg, som kommuneplanen reserverer plads til.",
  none: "Intet planlagt trafikanlæg",
  lies: "arealet til et planlagt trafikanlæg",
  means: "Er der tinglyst en byggelinje, må der ikke bygges foran den uden vejmyndighedens samtykke; om der er det, viser kortet ikke.",
});
const tekniskeAnlaeg = guideline({
  title: "Planlagte tekniske anlæg",
  about: "Arealer, som kommuneplanen reserverer til tekniske anlæg.",
  none: "Intet planlagt teknisk anlæg",
  lies: "arealet til et planlagt teknisk anlæg",
  means: "Byrådet har sat arealet af til anlægget og planlægger næppe for andet dér.",
});
const skovrejsning = guideline({
  title: "Skovrejsning",
  about: "Arealer, hvor kommunen ønsker ny skov.",
  none: "Intet skovrejsningsområde",
  lies: "et område, hvor kommunen ønsker skov",
  means: "En plan for byggeri dér skal afvejes mod ønsket om skov.",
});
const stoej = guideline({
  title: "Støjbelastede arealer",
  about: "Arealer med så meget støj, at en ny lokalplan kun kan lægge støjfølsom anvendelse dér med afskærmning.",
  none: "Intet støjbelastet areal",
  lies: "et støjbelastet areal",
  means: "Kontorer er følsomme for støj; en ny lokalplan kan kun lægge dem dér, hvis den sikrer afskærmning.",
});
const transportkorridor = guideline({
  title: "Transportkorridor",
  about: "Fingerplanens korridorer, som holdes fri til kommende veje, baner og ledninger i hovedstadsområdet.",
  none: "Ingen transportkorridor",
  lies: "en transportkorridor",
  means: "",
});

/** Texts of `rules/retningslinje`. */
export const retningslinjer = {
  "retningslinje/lavbund": guideline({
    title: "Lavbundsarealer",
    about: "Lave arealer, hvoraf nogle kan blive til vådområder.",
    none: "Intet lavbundsareal",
    lies: "et lavbundsareal",
    means: "Jorden kan være våd eller blød, og en ny plan skal tage stilling til, om arealet skal kunne blive vådområde.",
  }),
  "retningslinje/oversvoemmelse": guideline({
    title: "Oversvømmelse eller erosion",
    about: "Arealer, som kommuneplanen udpeger som truet af oversvømmelse eller erosion.",
    none: "Intet areal, der er udpeget for oversvømmelse eller erosion,",
    lies: "et areal, der kan blive udsat for oversvømmelse eller erosion",
    means: "En ny plan for arealet skal fastsætte afværgeforanstaltninger.",
  }),
  "retningslinje/terraennaert-grundvand": guideline({
    title: "Terrænnært grundvand",
    about: "Arealer, hvor grundvandet ifølge kommuneplanen står højt.",
    none: "Intet areal med terrænnært grundvand",
    lies: "et område med terrænnært grundvand",
    means: "Det betyder noget for fundering, kælder og nedsivning af regnvand, og en ny plan kan kræve foranstaltninger.",
  }),
  "retningslinje/oekologisk-forbindelse": guideline({
    title: "Økologiske forbindelser",
    about: "Forbindelser for dyr og planter, som byrådets planlægning ikke må skære over.",
    none: "Ingen økologisk forbindelse",
    lies: inCorridor,
    means: "En ny plan skal vise, at dyr og planter stadig kan komme forbi.",
  }),
  "retningslinje/naturbeskyttelse": guideline({
    title: "Grønt Danmarkskort",
    about: "Natur, som byrådets planlægning skal værne og binde sammen.",
    none: "Intet naturområde på Grønt Danmarkskort",
    lies: inNature,
    means: "En ny plan skal afveje byggeriet mod naturen.",
  }),
  "retningslinje/bevaringsvaerdigt-landskab": guideline({
    title: "Bevaringsværdige landskaber",
    about: "Landskaber, hvor byggeri afvejes mod det, man ser.",
    none: "Intet bevaringsværdigt landskab",
    lies: "et bevaringsværdigt landskab",
    means: "En ny plan skal vise, hvordan bygningens højde, form og placering passer til landskabet.",
  }),
  "retningslinje/stoerre-landskab": guideline({
    title: "Større sammenhængende landskaber",
    about: "Landskaber, som planlægningen skal holde fri for store anlæg, der skærer dem i stykker.",
    none: "Intet større sammenhængende landskab",
    lies: "et større sammenhængende landskab",
    means: "En ny plan skal afveje et stort byggeri mod, at landskabet er ubrudt.",
  }),
  "retningslinje/kulturhistorie": guideline({
    title: "Kulturhistoriske bevaringsværdier",
    about: "Kulturhistorie, som kommuneplanen udpeger; fortidsminder og diger har egne regler.",
    none: "Ingen kulturhistorisk bevaringsværdi",
    lies: "et område med kulturhistoriske bevaringsværdier",
    means: "En ny plan skal tage hensyn til dem.",
  }),
  "retningslinje/kulturmiljoe": guideline({
    title: "Værdifulde kulturmiljøer",
    about: "Samlede miljøer af bygninger og land, der fortæller om deres tid.",
    none: "Intet værdifuldt kulturmiljø",
    lies: "et værdifuldt kulturmiljø",
    means: "En ny plan skal vise, hvordan byggeriet passer ind i miljøet.",
  }),
  "retningslinje/geologi": guideline({
    title: "Geologiske bevaringsværdier",
    about: "Landformer, som byggeri eller udgravning kan udviske.",
    none: "Ingen geologisk bevaringsværdi",
    lies: "et område med geologiske bevaringsværdier",
    means: "En ny plan skal tage hensyn til, at formerne i landet stadig kan ses.",
  }),
  "retningslinje/skovrejsning": {
    ...skovrejsning,
    codes: {
      ...skovrejsning.codes,
      unwanted: (words) =>
        `${partOfPlot(words)} ligger, hvor kommunen ikke ønsker ny skov. Det angår den, der vil plante, og ikke byggeri.`,
    },
  },
  "retningslinje/landbrug": guideline({
    title: "Særligt værdifulde landbrugsområder",
    about: "Landbrugsjord, som planlægningen skal tage sidst.",
    none: "Intet særligt værdifuldt landbrugsområde",
    lies: "et særligt værdifuldt landbrugsområde",
    means: "En ny plan skal begrunde, at jorden går til andet end landbrug.",
  }),
  "retningslinje/store-husdyrbrug": guideline({
    title: "Områder til store husdyrbrug",
    about: "Arealer, som kommuneplanen holder til store husdyrbrug.",
    none: "Intet område til store husdyrbrug",
    lies: "et område til store husdyrbrug",
    means: "Regn med lugt, og med at kommunen vil holde naboer væk, som hindrer husdyrbrugene.",
  }),
  "retningslinje/stoej": {
    ...stoej,
    codes: {
      ...stoej.codes,
      notSensitive: (words) =>
        `${partOfPlot(words)} ligger i et støjbelastet areal${named(words.name)}. Det angår støjfølsom anvendelse, som kontorbyggeri og boliger, og ikke denne.`,
    },
  },
  "retningslinje/trafikanlaeg": {
    ...trafikanlaeg,
    codes: {
      ...trafikanlaeg.codes,
      near: (words) =>
        `${lineNear("Et planlagt trafikanlæg", words)} Hvor bredt det bliver, viser linjen ikke; spørg vejmyndigheden, om der er tinglyst en byggelinje. ${weighed}`,
    },
  },
  "retningslinje/tekniske-anlaeg": {
    ...tekniskeAnlaeg,
    codes: {
      ...tekniskeAnlaeg.codes,
      near: (words) =>
        `${lineNear("Et planlagt teknisk anlæg", words)} Hvor bredt det bliver, viser linjen ikke; spørg kommunen. ${weighed}`,
    },
  },
  "retningslinje/tekniske-anlaeg-konsekvens": guideline({
    title: "Konsekvensområder omkring tekniske anlæg",
    about: "Arealer, hvor der må regnes med støj, lugt eller fare fra et teknisk anlæg.",
    none: "Intet konsekvensområde omkring et teknisk anlæg",
    lies: "konsekvensområdet omkring et teknisk anlæg",
    means: "Spørg, hvad anlægget betyder for dem, der skal arbejde dér, og for byggeriets højde.",
  }),
  "retningslinje/transportkorridor": {
    ...transportkorridor,
    codes: {
      ...transportkorridor.codes,
      inside: (words) =>
        `${partOfPlot(words)} ligger i en transportkorridor${named(words.name)}.${noRoomBeside(words)} I landzone skal den holdes fri for blivende byggeri, bortset fra det, et landbrug har brug for; midlertidigt byggeri kan ske med vilkår om fjernelse. I byzone afklares det med staten.`,
      elsewhere: () => "Grunden ligger uden for hovedstadsområdet, og Fingerplanens transportkorridorer findes kun dér.",
    },
  },
} satisfies Record<string, RuleTexts>;
