import type { RuleTexts, Words } from "../translation.ts";
import { named, noRoomBeside, notFound, partOfPlot, roomBeside } from "./phrases.ts";

const road = ({ road: name }: Words): string => (name === "" ? "en vejbyggelinje" : `vejbyggelinjen ved${named(name)}`);
const counts = "Arealet tæller stadig med i grundens areal.";
const offices = ({ office, most }: Words): string =>
  `Projektet har ${office} kontor, over de ${most}, som reglen om stationsnærhed går ud fra`;
const joined = (words: Words): string => `${partOfPlot(words)} ligger i et område med tilslutningspligt til fjernvarme${named(words.name)}`;

/** Texts of `rules/infrastruktur`. */
export const infrastruktur = {
  "infrastruktur/vejbyggelinjer": {
    title: "Vejbyggelinjer",
    about: "Linjer langs veje, som der ikke må bygges foran uden vejmyndigheden; de er tinglyst.",
    codes: {
      outside: (words) => `${notFound("Ingen vejbyggelinje", words)} Tinglyste linjer kan mangle på kortet.`,
      avoidable: (words) => `${partOfPlot(words)} ligger foran ${road(words)}.${roomBeside(words)} ${counts}`,
      line: (words) =>
        `Grunden krydses eller berøres af ${road(words)}. Kortet viser ikke, hvilken side vejen er på: hold byggeriet bag linjen, som rykker længere ind, hvor terrænet ligger højere eller lavere end vejen. ${counts}`,
      inside: (words) =>
        `${partOfPlot(words)} ligger foran ${road(words)}, hvor nyt byggeri og varig beplantning kræver vejmyndighedens tilladelse.${noRoomBeside(words)} ${counts}`,
    },
  },
  "infrastruktur/vejadgang": {
    title: "Adgang til vej",
    about: "Skal virksomheden have en ny overkørsel eller adgang til en offentlig vej?",
    codes: {
      none: () => "Virksomheden har oplyst, at den ikke skal have ny adgang til en offentlig vej.",
      unknown: () =>
        "Oplys, om virksomheden skal have ny adgang til en offentlig vej eller udvide den, der er; det kræver vejmyndighedens tilladelse.",
      access: () => "Virksomheden skal have ny eller udvidet adgang til en offentlig vej, og det kræver vejmyndighedens tilladelse.",
    },
  },
  "infrastruktur/stationsnaerhed": {
    title: "Stationsnærhed",
    about:
      "I hovedstadsområdet hører store kontorer til nær en station: i det kerneområde, som byrådet har tegnet, eller inden for en cirkel.",
    codes: {
      none: ({ most }) => `Projektet har ingen kontorer; reglen gælder kontorer over ${most}.`,
      small: ({ office, most }) => `Projektet har ${office} kontor; reglen gælder kontorer over ${most} og ikke haller.`,
      elsewhere: () => "Reglen om stationsnærhed gælder kun i hovedstadsområdet, og kommunen ligger uden for det.",
      unknownMunicipality: (words) => `${offices(words)}, og det kan ikke ses, om kommunen hører til hovedstadsområdet.`,
      core: ({ source, date, office }) =>
        `Grunden ligger i et stationsnært kerneområde i «${source}» pr. ${date}; dér hører ${office} kontor til.`,
      partlyCore: ({ measured, office }) =>
        `${measured} af grunden ligger i et stationsnært kerneområde. Hold de ${office} kontor i den del.`,
      circle: (words) =>
        `${offices(words)}. Grunden ligger uden for et tegnet kerneområde, men ${words.measured} fra${words.station === "" ? " en station" : named(words.station)}, altså inden for cirklen på ${words.limit}: byrådet skal have plads til det i kommuneplanen, med tiltag for trafikken. De 600 m gang tegner byrådet; de måles ikke her.`,
      outside: (words) =>
        `${offices(words)}. Intet kerneområde dækker grunden, og ingen station ligger inden for ${words.limit}; så store kontorer kan der som hovedregel ikke planlægges for her.`,
    },
  },
  "infrastruktur/ladestandere": {
    title: "Ladestandere",
    about: "Nye parkeringspladser over en vis størrelse skal forberedes til opladning.",
    codes: {
      few: ({ measured, limit }) => `Projektet har ${measured} parkeringspladser; kravet om ladestandere gælder over ${limit}.`,
      unknown: ({ limit, chargers, every }) =>
        `Oplys antallet af parkeringspladser: over ${limit} kræves mindst ${chargers} ladestander og tomrør til hver ${every}. plads.`,
      required: ({ measured, limit, chargers, ducts }) =>
        `Projektet har ${measured} parkeringspladser, over ${limit}: der skal mindst ${chargers} ladestander og tomrør til ${ducts} pladser.`,
    },
  },
  "infrastruktur/sidespor": {
    title: "Sidespor",
    about: "Nævner kommuneplanrammen, at et sidespor skal holdes muligt?",
    codes: {
      silent: ({ source, date }) =>
        `Ingen ramme på grunden nævner et sidespor i «${source}» pr. ${date}; registret gengiver sjældent så meget.`,
      wanted: ({ plan }) => `Kommuneplanrammen${named(plan)} nævner et sidespor. Læs, om bebyggelsen skal holde plads til det.`,
    },
  },
  "infrastruktur/jernbane": {
    title: "Jernbane ved grunden",
    about: "Gravning, opfyldning, oplag og afvanding tæt på sporet kan kræve tilladelse fra den, der forvalter banen.",
    codes: {
      none: ({ source, date, limit }) => `Ingen jernbane fundet inden for ${limit} i «${source}» pr. ${date}.`,
      near: ({ measured, limit }) =>
        `En jernbane ligger ${measured} fra grunden, og vi spørger inden for ${limit}. Gravning, opfyldning og oplag så tæt på banen, at det kan være til fare for driften, kræver tilladelse fra banens infrastrukturforvalter (§ 24), og det samme gør vand, der ledes til banen.`,
    },
  },
  "infrastruktur/fjernvarme": {
    title: "Fjernvarme",
    about: "Tilslutningspligt fra før 2019 binder stadig; ny kan ikke pålægges.",
    codes: {
      duty: (words) => `${joined(words)} fra ${words.year}. Pligten er fra før 2019 og binder stadig, også til den faste afgift.`,
      dutyUndated: (words) => `${joined(words)}, men registret oplyser ikke hvornår. Er pligten fra før 2019, binder den stadig.`,
      dutyTooNew: (words) =>
        `${joined(words)} fra ${words.year}. Ny tilslutningspligt kan ikke pålægges siden 1. januar 2019; spørg kommunen, hvad registreringen dækker.`,
      banned: (words) =>
        `${partOfPlot(words)} ligger i et forsyningsforbudsområde${named(words.name)}, hvor en form for opvarmning ikke må bruges. Spørg hvilken.`,
      supplied: (words) =>
        `${partOfPlot(words)} ligger i et fjernvarmeområde${named(words.name)}. Ingen tilslutningspligt fundet dér; tilslutning er frivillig.`,
      gasDuty: (words) => `${partOfPlot(words)} ligger i et område med tilslutningspligt til naturgas. Den pligt faldt bort 1. juli 2022.`,
      none: (words) => `${notFound("Intet fjernvarmeområde og ingen tilslutningspligt", words)}`,
    },
  },
  "infrastruktur/kloak": {
    title: "Kloak",
    about: "Hvordan spildevand og regnvand ledes bort i dag og efter planen; en grund kan ligge i byzone uden kloak endnu.",
    codes: {
      outside: ({ source, date }) =>
        `Grunden ligger i intet kloakopland i «${source}» pr. ${date}. Den er altså ikke registreret som kloakeret, selv om den skulle ligge i byzone: spildevandet kræver tilladelse eller et tillæg til spildevandsplanen.`,
      none: () => "Grundens kloakopland er ikke kloakeret, og der er ikke planlagt kloak. Spildevandet kræver tilladelse på anden vis.",
      notYet: ({ planned, deadline }) =>
        `Grundens kloakopland er ikke kloakeret endnu; planlagt: ${planned}${deadline === "" ? ", uden årstal" : `, senest ${deadline}`}. Spørg, hvornår der kan tilsluttes.`,
      wastewaterOnly: ({ now }) =>
        `Kloakken er kun til spildevand (${now}). Regnvandet skal håndteres på grunden, og det kan kræve tilladelse.`,
      rainOnly: ({ now }) => `Kloakken er kun til regnvand (${now}). Spildevandet kræver tilladelse på anden vis.`,
      unread: ({ now }) => `Grundens kloakopland har ingen kloaktype, som vi kan læse${now === "" ? "" : ` («${now}»)`}. Spørg kommunen.`,
      partly: ({ measured }) => `${measured} af grunden ligger i et kloakeret opland; resten ligger i intet opland.`,
      changing: ({ now, planned, deadline }) =>
        `Grunden er kloakeret (${now}), men planen er en anden (${planned}${deadline === "" ? "" : `, senest ${deadline}`}). Forbered afløbet til den.`,
      sewered: ({ now, source, date }) => `Grunden er kloakeret (${now}) ifølge «${source}» pr. ${date}.`,
    },
  },
} satisfies Record<string, RuleTexts>;
