import type { RuleTexts, Words } from "../translation.ts";
import { named, noRoomBeside, notFound, partOfPlot, roomBeside } from "./phrases.ts";

const area = ({ name }: Words): string => `Natura 2000-området${named(name)}`;
const away = ({ measured }: Words): string => (measured === "0 m" ? "lige op til" : `${measured} fra`);
const harm =
  "Kommunen skal først vurdere, om projektet kan skade området; kan skade ikke udelukkes, må det kun tillades af bydende nødvendige grunde.";
const distanceIsOurs = "Reglerne nævner ingen afstand.";
const seen = ({ latest }: Words): string => (latest === "" ? "" : `, senest i ${latest},`);
const kinds = (words: Words): string =>
  (words.species === "" ? "en art på bilag IV" : `arter på bilag IV (${words.species})`) + seen(words);

/** Texts of the rules on Natura 2000, species, streams, coast and forest. */
export const natureLaw = {
  "natur/natura2000": {
    title: "Natura 2000 på grunden",
    about: "Habitat-, fuglebeskyttelses- og Ramsarområder, som et projekt ikke må skade.",
    codes: {
      outside: (words) => notFound("Intet Natura 2000-område", words),
      avoidable: (words) =>
        `${partOfPlot(words)} ligger i ${area(words)}.${roomBeside(words)} ${harm} Det gælder også for byggeri ved siden af.`,
      inside: (words) => `${partOfPlot(words)} ligger i ${area(words)}. ${harm}${noRoomBeside(words)}`,
    },
  },
  "natur/natura2000-naer": {
    title: "Natura 2000 i nærheden",
    about: "Natura 2000-områder inden for 1 km, som et projekt kan påvirke udefra. Afstanden er vores forslag.",
    codes: {
      farAway: (words) =>
        `Intet Natura 2000-område fundet inden for ${words.reach} af grunden i «${words.source}» pr. ${words.date}. ${distanceIsOurs}`,
      onSite: () => "Grunden ligger selv i et Natura 2000-område; se dér.",
      quiet: (words) =>
        `Grunden ligger ${away(words)} ${area(words)}. Virksomheden er oplyst ikke at skulle miljøgodkendes; kommunen vurderer påvirkningen udefra, hvor den skal give en tilladelse eller lave en plan.`,
      unknown: (words) =>
        `Grunden ligger ${away(words)} ${area(words)}. Oplys, om virksomheden skal miljøgodkendes: kan skade på området ikke udelukkes, kan en godkendelse ikke gives.`,
      listed: (words) =>
        `Grunden ligger ${away(words)} ${area(words)}, og virksomheden skal miljøgodkendes. ${harm} Det gælder også for projekter uden for området.`,
    },
  },
  "natur/bilag-iv": {
    title: "Bilag IV-arter",
    about: "Strengt beskyttede dyr og planter. Deres yngle- og rastesteder må ikke skades, og intet kort viser, at de ikke er der.",
    codes: {
      noneRegistered: (words) =>
        `Ingen registrering inden for ${words.reach} af grunden i «${words.source}» pr. ${words.date}. Det viser ikke, at arterne ikke er der: laget viser kun, hvor nogen har set efter og fundet noget. Spørg i forhåndsdialogen, om gamle træer, vandhuller eller bygninger på stedet skal undersøges.`,
      nearby: (words) =>
        `Der er registreret ${kinds(words)} ${away(words)} grunden. Kommunen vurderer, om grunden hører til deres yngle- eller rastesteder og skal undersøges.`,
      onPlot: (words) =>
        `Registreringer af ${kinds(words)} kan efter deres egen usikkerhed ligge på grunden. Yngle- og rasteområder må ikke beskadiges, og kun miljøministeren kan dispensere, hvis der ikke findes et tilfredsstillende alternativ (naturbeskyttelseslovens §§ 29 a og 65, stk. 3): grunden skal undersøges, før nogen kan sige, hvad der kan bygges.`,
    },
  },
  "natur/beskyttede-vandloeb": {
    title: "Beskyttede vandløb (§ 3)",
    about: "Vandløb, hvis tilstand ikke må ændres. Registrets linje regnes for 6 m til hver side, som er vores forslag.",
    codes: {
      outside: (words) => `${notFound("Intet beskyttet vandløb", words)} Kortet er vejledende.`,
      avoidable: (words) =>
        `${partOfPlot(words)} ligger inden for ${words.width} af et beskyttet vandløb.${roomBeside(words)} En overkørsel eller rørlægning kræver dispensation.`,
      inside: (words) =>
        `${partOfPlot(words)} ligger inden for ${words.width} af et beskyttet vandløb. At flytte, rørlægge eller bygge over det kræver dispensation (§ 65).${noRoomBeside(words)}`,
    },
  },
  "natur/strandbeskyttelse": {
    title: "Strandbeskyttelse",
    about: "Areal mellem stranden og strandbeskyttelseslinjen, hvor intet må ændres, heller ikke skel.",
    codes: {
      outside: (words) => notFound("Ingen strandbeskyttelse", words),
      avoidable: (words) => `${partOfPlot(words)} er strandbeskyttet.${roomBeside(words)}`,
      inside: (words) =>
        `${partOfPlot(words)} er strandbeskyttet. Enhver ændring, også nye skel, kræver dispensation fra Kystdirektoratet; kommunen kan ikke give den.${noRoomBeside(words)}`,
    },
  },
  "natur/klitfredning": {
    title: "Klitfredning",
    about: "Klitter, hvor der hverken må bygges, plantes eller hegnes.",
    codes: {
      outside: (words) => notFound("Ingen klitfredning", words),
      avoidable: (words) => `${partOfPlot(words)} er klitfredet.${roomBeside(words)}`,
      inside: (words) =>
        `${partOfPlot(words)} er klitfredet. Enhver ændring kræver dispensation fra Kystdirektoratet, som kun gives i ganske særlige tilfælde.${noRoomBeside(words)}`,
    },
  },
  "natur/fredskov": {
    title: "Fredskov",
    about: "Areal, som skal blive ved med at være skov.",
    codes: {
      outside: (words) => notFound("Ingen fredskov", words),
      avoidable: (words) => `${partOfPlot(words)} er fredskov.${roomBeside(words)}`,
      inside: (words) =>
        `${partOfPlot(words)} er fredskov, hvor der hverken må bygges eller ændres terræn.${noRoomBeside(words)} Kun Miljøstyrelsen kan dispensere eller ophæve fredskovspligten, og kun hvor det er uundgåeligt: vis, at projektet ikke kan ligge uden for skoven.`,
    },
  },
} satisfies Record<string, RuleTexts>;
