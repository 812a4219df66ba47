import { companyMessages } from "../i18n/company-messages.ts";
import { useLanguage } from "./grundlag.ts";

/** What the form says of the company, in the language that is chosen. */
export const useCompanyWords = () => companyMessages[useLanguage()];
