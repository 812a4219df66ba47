import { cite } from "../../domain/law.ts";
import { grundvandsbekendtgoerelsen } from "../laws.ts";

/**
 * The order that keeps the kommuneplan from laying out land for what endangers groundwater: types of company that are a significant danger in OSD
 * and in catchments outside it, any new use with more danger in BNBO. It binds kommuneplanlægning, does not touch land that is already laid out for
 * such companies, and gives way where the kommuneplan's redegørelse shows that no other place will do and how the danger is prevented (stk. 2).
 */
export const groundwaterOrder = cite(grundvandsbekendtgoerelsen, "§ 2", {
  checked: "2026-11-22",
  unconfirmed: {
    da: "Læst i udgaven af 21. december 2016; om den siden er ændret, er ikke slået efter.",
    en: "Read in the version of 21 December 2016; whether it has been changed since was not looked up.",
  },
});
