import type { StepTexts } from "../translation.ts";

/** What each step asks somebody to do, and what starts its clock. */
export const steps = {
  forhaandsdialog: {
    text: "Tag en forhåndsdialog med kommunen gennem Byg og Miljø, også om miljøgodkendelse og VVM-screening, som svaret her ikke undersøger.",
    startsWhen: "Når virksomheden beder om den.",
  },
  afklarOplysning: {
    text: "Giv kommunen den oplysning om virksomheden, som forespørgslen mangler.",
    startsWhen: "Nu; resten af svaret venter på den.",
  },
  placerByggeri: {
    text: "Placér byggeri og anlæg uden for den del af grunden, som er beskyttet eller kortlagt.",
    startsWhen: "Når byggeriet tegnes ind på grunden.",
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
    text: "Vent, til forslaget til lokalplan er vedtaget eller opgivet.",
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
  byggetilladelse: {
    text: "Søg kommunen om byggetilladelse.",
    startsWhen:
      "Servicemålet løber fra den dag, ansøgningen er fuldt oplyst, og gælder ikke sager, der venter på ny lokalplan, landzonetilladelse, VVM eller en afgørelse om fredning eller bevaring.",
  },
} satisfies Record<string, StepTexts>;
