import type { StepTexts } from "../translation.ts";

/** The steps of nature, culture, water and soil law. */
export const lawSteps = {
  begrundKyst: {
    text: "Spørg kommunen, om der er en særlig planlægningsmæssig eller funktionel begrundelse for at ligge nær kysten.",
    startsWhen: "Før der bedes om en plan eller en landzonetilladelse.",
  },
  vurderRaastof: {
    text: "Spørg regionen, om byggeriet spærrer for råstofplanen.",
    startsWhen: "Når det er tegnet, hvor på grunden der skal bygges.",
  },
  vurderNatura2000: {
    text: "Få kommunens vurdering af, om projektet kan skade Natura 2000-området. Den skal ligge der, før der gives tilladelse, dispensation eller vedtages en plan.",
    startsWhen: "Når udledning, støj, lys og byggeriets sted er beskrevet.",
  },
  vurderBoring: {
    text: "Spørg kommunen og vandværket, hvad boringens beskyttelseszone og fredningsbælte betyder for byggeriet.",
    startsWhen: "Når det er tegnet, hvor på grunden der skal bygges.",
  },
  vurderBilagIv: {
    text: "Få en biolog til at undersøge, om bilag IV-arter yngler eller raster på grunden, og få kommunens vurdering.",
    startsWhen: "I den årstid, hvor arten kan ses; det kan lægge op til et år til.",
  },
  spoergMuseet: {
    text: "Bed museet om en udtalelse, før der graves: skjulte fortidsminder kan ligge overalt, arbejdet skal standses ved fund, og bygherren betaler udgravningen.",
    startsWhen: "Når det er kendt, hvor der skal graves; udtalelsen er gratis, hvis den ikke kræver en større forundersøgelse.",
  },
  kystdispensation: {
    text: "Søg Kystdirektoratet om dispensation. Kommunen kan ikke give den.",
    startsWhen: "Når det er tegnet, hvad der skal ændres inden for linjen.",
  },
  fredskovsdispensation: {
    text: "Søg Miljøstyrelsen om dispensation eller om at få ophævet fredskovspligten, og vis, hvorfor projektet ikke kan ligge uden for skoven.",
    startsWhen: "Når planforholdene og en eventuel VVM-afgørelse er på plads.",
  },
  fortidsmindedispensation: {
    text: "Spørg Slots- og Kulturstyrelsen, om der kan dispenseres for fortidsmindet.",
    startsWhen: "Når det er tegnet, hvad der skal ændres.",
  },
  digedispensation: {
    text: "Søg kommunen om dispensation til at ændre diget.",
    startsWhen: "Når det er tegnet, hvor diget skal ændres.",
  },
  anmeldJord: {
    text: "Anmeld jord til kommunen, før den køres væk fra ejendommen.",
    startsWhen: "Når mængde, prøver og modtager er kendt.",
  },
} satisfies Record<string, StepTexts>;
