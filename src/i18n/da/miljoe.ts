import type { RuleTexts } from "../translation.ts";

/** Texts of `rules/miljoe`, which follow from the request alone. */
export const miljoe = {
  "miljoe/miljoegodkendelse": {
    title: "Miljøgodkendelse",
    about: "En listevirksomhed må ikke bygges, udvides eller sættes i drift, før den har en miljøgodkendelse.",
    codes: {
      none: () =>
        "Virksomheden har oplyst, at den ikke er en listevirksomhed. Maskinværksteder og mellemstore fyringsanlæg skal dog anmeldes til kommunen.",
      unknown: () =>
        "Oplys, om virksomheden står på godkendelsesbekendtgørelsens bilag 1 eller 2. Gør den det, må intet bygges eller udvides før en miljøgodkendelse.",
      annex1: () =>
        "Virksomheden er oplyst at stå på bilag 1 og kræver miljøgodkendelse, før der bygges, udvides eller sættes i drift. Den planlagte kapacitet afgør, og én listet del er nok.",
      annex2: () =>
        "Virksomheden er oplyst at stå på bilag 2 og kræver miljøgodkendelse, før der bygges, udvides eller sættes i drift. Den planlagte kapacitet afgør, og én listet del er nok.",
    },
  },
  "miljoe/vvm-screening": {
    title: "VVM-screening",
    about: "Projekter på bilag 2 screenes, og de må ikke påbegyndes før afgørelsen.",
    codes: {
      listed: () =>
        "Virksomheden er oplyst at stå på en liste og skal regne med en VVM-screening. Intet må påbegyndes før afgørelsen, og den kan ende med krav om en tilladelse efter § 25.",
      change: () =>
        "En udvidelse af et anlæg kan høre under bilag 2 (punkt 13). Få kommunens svar på, om den skal screenes; intet må påbegyndes før afgørelsen.",
      project: () =>
        "Erhvervsbyggeri kan høre under bilag 2 (punkt 10). Få kommunens svar på, om det skal screenes; intet må påbegyndes før afgørelsen.",
    },
  },
  "miljoe/spildevand": {
    title: "Processpildevand",
    about: "Andet spildevand end fra toilet og køkken kræver tilladelse, hvor det end ledes hen.",
    codes: {
      none: () => "Virksomheden har oplyst, at den ikke har processpildevand.",
      unknown: () => "Oplys, om virksomheden har processpildevand. Har den det, kræver afledningen tilladelse.",
      process: () =>
        "Virksomheden har oplyst, at den har processpildevand. Det kræver tilladelse at lede det til kloak, vandløb eller jord.",
    },
  },
} satisfies Record<string, RuleTexts>;
