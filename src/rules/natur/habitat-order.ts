import { cite } from "../../domain/law.ts";
import { habitatbekendtgoerelsen } from "../laws.ts";

/** What keeps authorities from permitting or planning what may harm a Natura 2000 area, inside it or from outside. */
export const habitatOrder = cite(habitatbekendtgoerelsen, "§§ 6 og 9", {
  checked: "2026-11-22",
  unconfirmed: {
    da: "§ 6 er læst som den, § 7 henviser til i bekendtgørelse nr. 1098 af 21. august 2023, og § 9 om fravigelse i en artikel om en ældre udgave; reglerne om planer er ikke slået efter.",
    en: "§ 6 was read as the one that § 7 of order no. 1098 of 21 August 2023 refers to, and § 9 on exceptions in an article on an older version; the rules on plans were not looked up.",
  },
});

/** A site's name as its register writes it, with its number where it has one; empty where it has neither. */
export const siteName = ({ name, site }: { readonly name: string | null; readonly site: string | null }): string =>
  [name, site].filter((word) => word !== null).join(", ");
