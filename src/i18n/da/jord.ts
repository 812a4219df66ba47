import type { RuleTexts } from "../translation.ts";
import { noRoomBeside, notFound, partOfPlot, roomBeside } from "./phrases.ts";

/** Texts of `rules/jord`. V1 is a suspicion and never called contaminated. */
export const jord = {
  "jord/v1": {
    title: "Muligt forurenet jord (V1)",
    about: "Areal, som regionen har kortlagt på vidensniveau 1: mistanke, ikke påvist.",
    codes: {
      outside: (words) => notFound("Intet areal kortlagt som muligt forurenet (V1)", words),
      avoidable: (words) => `${partOfPlot(words)} er kortlagt som muligt forurenet (V1).${roomBeside(words)}`,
      inside: (words) =>
        `${partOfPlot(words)} er kortlagt som muligt forurenet (V1): en mistanke, ikke en påvist forurening. Har regionen udpeget det som indsatsområde, kræver byggeri og gravning kommunens tilladelse (§ 8, stk. 2).${noRoomBeside(words)}`,
    },
  },
  "jord/v2": {
    title: "Forurenet jord (V2)",
    about: "Areal, som regionen har kortlagt på vidensniveau 2: påvist forurening.",
    codes: {
      outside: (words) => notFound("Intet areal kortlagt som forurenet (V2)", words),
      avoidable: (words) => `${partOfPlot(words)} er kortlagt som forurenet (V2).${roomBeside(words)}`,
      inside: (words) =>
        `${partOfPlot(words)} er kortlagt som forurenet (V2). Regn med, at byggeri og gravning kræver kommunens tilladelse (§ 8, stk. 2); det gør de, hvor regionen har udpeget et indsatsområde.${noRoomBeside(words)}`,
    },
  },
} satisfies Record<string, RuleTexts>;
