import type { Dataset } from "./define-dataset.ts";
import { type FieldRule, fieldOf } from "./field-rules.ts";
import { date, type Properties, text } from "./fields.ts";
import { type Status, statusOf } from "./status.ts";

type Shared = Pick<Dataset, "owner" | "link" | "marks" | "schema" | "recognise" | "takes" | "idOf" | "dateOf" | "linkOf">;

const standings = { V: "inForce", F: "proposed", K: "draft", A: "cancelled" } as const;

/** How far a registration has come; `unknown` where the register says so or says nothing. */
export function standingOf(properties: Properties): (typeof standings)[Status] | "unknown" {
  const status = statusOf(text(properties, "Status"));
  return status === null ? "unknown" : standings[status];
}

/** The year 9999 is how some exports write "still running". */
function hasEnded(properties: Properties): boolean {
  const end = date(properties, "Systid_til");
  return end !== null && !end.startsWith("9999");
}

/** Fields of every theme; without a status nobody could tell what is only proposed. */
export const arealinformationSchema: readonly FieldRule[] = [
  fieldOf.text("Temanavn"),
  fieldOf.text("Objekt_id"),
  fieldOf.text("Status"),
  fieldOf.date("Systid_fra"),
  fieldOf.date("Systid_til"),
];

/**
 * What the themes of Danmarks Arealinformation share: one schema, told apart by `Temanavn`, with a status and a life span.
 * Proposals and unknown standings are kept; a feature without `Temanavn` is taken, for then somebody has said what the file is.
 * Source of the schema: the files of Danmarks Miljøportal as served in 2024–2026.
 */
export function arealinformation(...themes: readonly string[]): Shared {
  return {
    owner: "Danmarks Miljøportal",
    link: "https://danmarksarealinformation.miljoeportal.dk/",
    marks: ["Temakode", "Temanavn", "Objekt_id", "Systid_fra"],
    schema: arealinformationSchema,
    recognise: (file) => themes.some((theme) => file.values("Temanavn").has(theme)),
    takes: ({ properties }) => {
      const theme = text(properties, "Temanavn");
      if (theme !== null && !themes.includes(theme)) return "otherTheme";
      if (hasEnded(properties)) return "ended";
      const standing = standingOf(properties);
      return standing === "cancelled" || standing === "draft" ? standing : true;
    },
    idOf: (properties) => text(properties, "Objekt_id"),
    dateOf: (properties) => date(properties, "Systid_fra"),
    linkOf: (properties) => text(properties, "Link"),
  };
}
