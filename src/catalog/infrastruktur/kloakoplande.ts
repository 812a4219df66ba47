import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { number, type Properties, text } from "../fields.ts";
import { themeFields, themeLayer } from "../theme-layer.ts";

/** What a sewer takes; `unknown` where the register's words are none that we know, or blank. */
export type Sewer = "none" | "combined" | "separate" | "wastewaterOnly" | "rainOnly" | "unknown";

/** By a part of the register's words, first match first: combined sewers are also told as everything "i samme ledning". */
const words: readonly (readonly [RegExp, Sewer])[] = [
  [/ingen kloak|ikke kloak|ukloak/i, "none"],
  [/samme|fælles/i, "combined"],
  [/separat/i, "separate"],
  [/spildevandskloak/i, "wastewaterOnly"],
  [/overfladevandskloak/i, "rainOnly"],
];

const sewerIn = (properties: Properties, field: string): Sewer =>
  words.find(([pattern]) => pattern.test(text(properties, field) ?? ""))?.[1] ?? "unknown";

/** The year 1900 is how the register writes that no year is set. */
function yearIn(properties: Properties, field: string): number | null {
  const year = number(properties, field);
  return year !== null && year > 1900 && year < 2200 ? year : null;
}

/** Sewer catchments (theme 1201) as polygons, with the system today and the planned one: as the register writes them, and as we read it. */
export const kloakoplande = defineDataset({
  ...themeLayer("1201", "vaerd1201a", "vaerd1201b"),
  id: "kloakoplande",
  name: { da: "Kloakoplande", en: "Sewer catchments" },
  group: "infrastruktur",
  force: "information",
  geometry: "polygon",
  accuracy: accuracies.supply,
  read: (properties) => ({
    ...themeFields(properties, "navn1201"),
    sewerNow: text(properties, "vaerd1201a"),
    sewerPlanned: text(properties, "vaerd1201b"),
    now: sewerIn(properties, "vaerd1201a"),
    planned: sewerIn(properties, "vaerd1201b"),
    /** The year by which the planned system shall be there, or null. */
    deadline: yearIn(properties, "sluaar1201"),
  }),
  look: { order: 31, label: "name", base: null, on: false },
});
