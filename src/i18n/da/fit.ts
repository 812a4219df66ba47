import type { Words } from "../translation.ts";
import { lawLimits } from "./law-limits.ts";

/** What keeps a hall off a part of a plot, and what nobody looked for. Each limit is a sentence with its number; the citation follows it. */
export const fit = {
  limits: {
    ...lawLimits,
    plot: () => "Hal, gård og parkering skal ligge på grunden.",
    lakes: () => "Der bygges og befæstes ikke i søer.",
    "natur/fredning": () => "Fredede arealer, også dem, der er foreslået fredet.",
    "natur/paragraf3": ({ lake, other }: Words) =>
      `Beskyttet natur: registrerede søer over ${lake} og andre naturtyper over ${other}. Kortet er vejledende.`,
    "natur/aabeskyttelseslinje": ({ distance }: Words) =>
      `Åbeskyttelseslinjen på ${distance} gælder også terræn og beplantning, så gård og parkering holdes også uden for den. Kommunen kan dispensere.`,
    "natur/soebeskyttelseslinje": ({ distance }: Words) =>
      `Søbeskyttelseslinjen på ${distance} gælder også terræn og beplantning, så gård og parkering holdes også uden for den. Kommunen kan dispensere.`,
    "natur/skovbyggelinje": ({ distance }: Words) =>
      `Skovbyggelinjen på ${distance} gælder bygninger, ikke terræn. Kommunen kan dispensere.`,
    "infrastruktur/vejbyggelinjer": () => "Foran vejbyggelinjer bygges der ikke uden vejmyndigheden.",
    "kultur/kirkebyggelinje": ({ limit, height }: Words) =>
      `Kirkebyggelinjen gælder bygninger over ${limit}; hallen er ${height} høj. Kommunen kan dispensere.`,
    byggefelter: ({ plans }: Words) => `Hallen skal stå i byggefelterne i ${plans}, som er bindende.`,
    buildings: () => "Hal, gård og parkering holdes fri af de bygninger, der står på grunden. Rives de ned, er der mere plads.",
    setback: ({ distance, setback }: Words) =>
      `Hallen holdes mindst ${distance} fra skel: byggerettens afstand er ${setback}, og grundens lokalplan fastsætter selv højden.`,
    setbackBySlope: ({ distance, setback, slope, height }: Words) =>
      `Hallen holdes mindst ${distance} fra skel: byggerettens afstand er ${setback}, og højden må højst være ${slope} gange afstanden; hallen er ${height} høj. Kortet viser ikke, hvilke skel der vender mod vej, så afstanden holdes til dem alle.`,
  },
  unconfirmed: {
    buildingLaw:
      "Tallene er bekræftet for enfamiliehuse hos kommuner, ikke slået efter i reglementet; for erhvervsbyggeri uden lokalplan vurderer kommunen afstand og højde i det enkelte tilfælde.",
    buildings: "Om bygningerne kan rives ned, er ikke undersøgt.",
    byggefelter: "Om planen tillader noget uden for byggefelterne, står i dens tekst.",
  },
  notExamined: {
    roadLine:
      "Ikke undersøgt: en vejbyggelinje krydser eller berører grunden, og kortet viser ikke, hvilken side vejen er på. Hold hallen bag den.",
    supply: "Ikke undersøgt: elnettets kapacitet, fiber og vandforsyning. Ingen åbne data fortæller om dem; spørg forsyningsselskaberne.",
    planText: ({ plans }: Words) =>
      `Ikke undersøgt: byggelinjer og afstande, som kun står i teksten eller på kortbilagene i lokalplan ${plans}. Læs planen.`,
    tooComplex:
      "Ikke undersøgt: grunden, eller noget på den, er tegnet med så mange hjørner, at pladsen ikke kan måles. Tegn grunden enklere, eller spørg kommunen.",
    ground:
      "Ikke undersøgt: terræn, ledninger, tinglyste servitutter, og om lastbiler kan nå hallen og dens gård fra vejen. Stederne er valgt efter afstanden til grænserne, ikke efter adgangen.",
  },
  parkingUnconfirmed: ({ area }: Words) =>
    `Regnet med ${area} pr. plads med andel i kørearealet, som er vores antagelse. Kun arealet er prøvet; pladserne er ikke tegnet op.`,
};
