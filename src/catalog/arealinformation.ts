import type { Dataset } from "./define-dataset.ts";
import { date, text } from "./fields.ts";

type Shared = Pick<Dataset, "owner" | "link" | "recognise" | "takes" | "idOf" | "dateOf" | "linkOf">;

/**
 * What the themes of Danmarks Arealinformation share: one schema, told apart by `Temanavn`, with a status and a life span.
 * Source of the schema: the files of Danmarks Miljøportal as served in 2024–2026.
 */
export function arealinformation(...themes: readonly string[]): Shared {
  return {
    owner: "Danmarks Miljøportal",
    link: "https://danmarksarealinformation.miljoeportal.dk/",
    recognise: (file) => file.fields.has("Temanavn") && themes.some((theme) => file.values("Temanavn").has(theme)),
    takes: ({ properties }) => {
      if (!themes.includes(text(properties, "Temanavn") ?? "")) return "otherTheme";
      if (date(properties, "Systid_til") !== null) return "ended";
      return true;
    },
    idOf: (properties) => text(properties, "Objekt_id"),
    dateOf: (properties) => date(properties, "Systid_fra"),
    linkOf: (properties) => text(properties, "Link"),
  };
}
