import type { StepTexts } from "../translation.ts";
import { lawSteps } from "./law-steps.ts";

/** What each step asks somebody to do, and what starts its clock. */
export const steps = {
  forhaandsdialog: {
    text: "Tag en forhåndsdialog med kommunen gennem Byg og Miljø, og spørg dér til det, som ingen åbne data fortæller: elnettets kapacitet, fiber, vandforsyning og tinglyste servitutter.",
    startsWhen: "Når virksomheden beder om den.",
  },
  afklarOplysning: {
    text: "Giv kommunen den oplysning om virksomheden, som forespørgslen mangler.",
    startsWhen: "Nu; resten af svaret venter på den.",
  },
  placerByggeri: {
    text: "Placér byggeri og anlæg uden for den del af grunden, som er beskyttet, kortlagt eller ligger foran en byggelinje.",
    startsWhen: "Når byggeriet tegnes ind på grunden.",
  },
  vurderRetningslinje: {
    text: "Få kommunens vurdering af, hvad kommuneplanens retningslinjer betyder, hvis der skal laves en ny plan eller gives landzonetilladelse. Forslag til retningslinjer tæller ikke med her.",
    startsWhen: "Ved forhåndsdialogen; retningslinjerne vejes i den plan eller landzonesag, som andet udløser.",
  },
  afklarTrafikanlaeg: {
    text: "Spørg vejmyndigheden, om der er fastlagt linjer eller tinglyst en byggelinje for det planlagte trafikanlæg.",
    startsWhen: "Før byggeriet tegnes ind på grunden.",
  },
  afklarTransportkorridor: {
    text: "Bed kommunen afklare med staten, om byggeriet kan ligge i transportkorridoren. I landzone skal den holdes fri for blivende byggeri.",
    startsWhen: "Før der søges om landzonetilladelse.",
  },
  laesPlandokument: {
    text: "Læs plandokumentet: planen regulerer noget, som ikke står som tal i registret.",
    startsWhen: "Nu; dokumentet er offentligt.",
  },
  vurderAfstand: {
    text: "Få kommunens vurdering af afstanden til boliger. Den anbefalede afstand er vejledende.",
    startsWhen: "Når støj, lugt, støv og trafik fra virksomheden er beskrevet.",
  },
  vurderGrundvand: {
    text: "Få kommunens vurdering af, om virksomheden truer grundvandet.",
    startsWhen: "Når stoffer, oplag og afledning af vand er beskrevet.",
  },
  afventForslag: {
    text: "Vent, til forslaget til lokalplan er vedtaget eller opgivet, eller søg efter høringsfristen om tilladelse til det, der følger forslaget (§ 17, stk. 2).",
    startsWhen: "Forslaget binder fra offentliggørelsen og højst i et år.",
  },
  kommuneplantillaeg: {
    text: "Bed byrådet om et tillæg til kommuneplanen.",
    startsWhen: "Høringen begynder, når forslaget til tillæg er offentliggjort, og er kun en del af tiden til en vedtaget plan.",
  },
  nyLokalplan: {
    text: "Bed byrådet om en ny lokalplan.",
    startsWhen: "Høringen begynder, når forslaget til lokalplan er offentliggjort, og er kun en del af tiden til en vedtaget plan.",
  },
  landzonetilladelse: {
    text: "Søg kommunen om landzonetilladelse, medmindre en lokalplan udtrykkeligt tillader byggeriet (§ 36).",
    startsWhen: "Klagefristen løber fra afgørelsen, og tilladelsen kan ikke bruges, før fristen er udløbet.",
  },
  lokalplandispensation: {
    text: "Søg kommunen om dispensation fra lokalplanen.",
    startsWhen: "Naboer og ejere får mindst to uger til at svare, når kommunen har orienteret dem.",
  },
  naturdispensation: {
    text: "Søg kommunen om dispensation fra naturbeskyttelsesloven.",
    startsWhen: "Klagefristen løber fra afgørelsen, og dispensationen kan ikke bruges, før fristen er udløbet.",
  },
  fredningsdispensation: {
    text: "Spørg fredningsnævnet, om fredningens formål giver plads til en dispensation.",
    startsWhen: "Når ansøgningen ligger hos fredningsnævnet.",
  },
  besigtigNatur: {
    text: "Bed kommunen om at besigtige naturen på stedet og svare på, om den er beskyttet.",
    startsWhen: "Nu; kortet er kun vejledende.",
  },
  afklarJord: {
    text: "Spørg kommunen, om byggeri på det muligt forurenede areal kræver tilladelse.",
    startsWhen: "Når det er tegnet, hvor der skal graves.",
  },
  jordtilladelse: {
    text: "Søg kommunen om tilladelse til at bygge og grave på det forurenede areal; kommunen hører regionen.",
    startsWhen: "Behandles sammen med byggetilladelsen.",
  },
  vurderStoej: {
    text: "Vis kommunen, at støjen kan holde den vejledende grænse dér, hvor den høres: det modtagende områdes grænse gælder, ikke virksomhedens eget.",
    startsWhen: "Når støjkilder, driftstider og kørsel er beskrevet.",
  },
  hoerBanen: {
    text: "Spørg banens infrastrukturforvalter, om gravning, opfyldning, kraner og afvanding nær sporet kræver tilladelse, og om der er tinglyst en byggelinje.",
    startsWhen: "Når byggeriet er tegnet ind på grunden.",
  },
  vurderNabo: {
    text: "Få kommunens vurdering af, om virksomheden er følsom for naboernes støj, lugt og støv og ville stå i vejen for produktion.",
    startsWhen: "Nu; svaret afhænger af naboerne og ikke af tegningerne.",
  },
  vurderStationsnaerhed: {
    text: "Spørg byrådet, om kommuneplanen giver plads til store kontorer her, og hvilke tiltag for trafikken den kræver.",
    startsWhen: "Nu; det afgøres før al anden planlægning.",
  },
  afklarKloak: {
    text: "Spørg kommunen og spildevandsselskabet, hvordan spildevand og regnvand ledes bort, og hvornår grunden kan tilsluttes.",
    startsWhen: "Når mængderne af vand er anslået.",
  },
  vurderLokalplanpligt: {
    text: "Få kommunens afgørelse af, om projektet er så stort, at det først kræver en lokalplan.",
    startsWhen: "Når projektets størrelse og placering er beskrevet.",
  },
  afklarRaekkefoelge: {
    text: "Spørg byrådet, hvornår kommuneplanens rækkefølge giver plads til området.",
    startsWhen: "Nu; rækkefølgen står i kommuneplanen.",
  },
  miljoevurderingAfPlan: {
    text: "Byrådet screener planforslaget og laver en miljøvurdering af planen, hvis screeningen viser, at den kræves.",
    startsWhen: "Før planforslaget offentliggøres; en miljørapport går i høring sammen med det.",
  },
  vvmScreening: {
    text: "Indsend VVM-ansøgning, hvis projektet står på bilag 2. Intet byggeri før screeningsafgørelsen; en tilladelse efter § 25 kan blive nødvendig.",
    startsWhen: "Når ansøgningen er fuldt oplyst; en afgørelse, der ikke bruges, bortfalder efter tre år.",
  },
  vejbyggelinjetilladelse: {
    text: "Søg vejmyndigheden om lov til at bygge foran vejbyggelinjen, eller flyt byggeriet bag den.",
    startsWhen: "Når byggeriet er tegnet ind i forhold til linjen.",
  },
  vejadgang: {
    text: "Søg vejmyndigheden om tilladelse til den nye eller udvidede adgang til vejen.",
    startsWhen: "Når adgangens sted og den ventede trafik er beskrevet.",
  },
  spildevandstilladelse: {
    text: "Søg kommunen om tilladelse til at aflede spildevandet: til kloak, til et vandløb eller til nedsivning.",
    startsWhen: "Når vandets mængde og indhold er beskrevet.",
  },
  tilslutFjernvarme: {
    text: "Aftal varmeforsyningen med selskabet og kommunen, før bygningens varmeanlæg vælges.",
    startsWhen: "Når bygningens varmebehov er anslået.",
  },
  miljoegodkendelseBilag1: {
    text: "Søg om miljøgodkendelse (bilag 1) hos kommunen, eller hos Miljøstyrelsen for punkter mærket (s). Intet må bygges eller sættes i drift før den.",
    startsWhen: "Servicemålet løber fra den dag, ansøgningen er fuldt oplyst.",
  },
  miljoegodkendelseBilag2: {
    text: "Søg om miljøgodkendelse (bilag 2) hos kommunen, eller hos Miljøstyrelsen for punkter mærket (s). Intet må bygges eller sættes i drift før den.",
    startsWhen: "Servicemålet løber fra den dag, ansøgningen er fuldt oplyst.",
  },
  ladestandere: {
    text: "Tegn ladestandere og tomrør ind i parkeringspladsen.",
    startsWhen: "Når der søges byggetilladelse.",
  },
  byggetilladelse: {
    text: "Søg kommunen om byggetilladelse. Indtil den er givet, kan kommunen i op til et år nedlægge forbud mod det, som en ny lokalplan kan hindre (planlovens § 14).",
    startsWhen:
      "Servicemålet løber fra den dag, ansøgningen er fuldt oplyst, og gælder ikke sager, der venter på ny lokalplan, landzonetilladelse, VVM eller en afgørelse om fredning eller bevaring.",
  },
  ...lawSteps,
} satisfies Record<string, StepTexts>;
