import { cite } from "../../domain/law.ts";
import { grundvandsbekendtgoerelsen } from "../laws.ts";

/** The order that keeps the council from planning for what endangers groundwater, in OSD and, more strictly, in BNBO. */
export const groundwaterOrder = cite(grundvandsbekendtgoerelsen, "", {
  checked: "2026-11-22",
  unconfirmed: {
    da: "Bekendtgørelsens paragraffer er ikke slået efter; indholdet er læst hos Jammerbugt og Egedal Kommune.",
    en: "The paragraphs of the order were not looked up; its content was read with Jammerbugt and Egedal municipalities.",
  },
});
