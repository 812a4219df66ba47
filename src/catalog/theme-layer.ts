import { fieldOf } from "./field-rules.ts";
import { date, municipalityCode, type Properties, text } from "./fields.ts";
import { hasStatus, owned, type PlandataLayer } from "./plandata.ts";

/**
 * A guideline or supply theme of the register, told by `temakode`, by the theme's name where its code was not found, or by a field that only
 * this theme has. Only what is adopted is taken: a proposed guideline (`_forslag`) binds nobody, so proposals are left out with that reason.
 */
export function themeLayer(theme: string | RegExp, ...ownFields: readonly string[]): PlandataLayer {
  const isNamed = typeof theme !== "string";
  const isOurs = (properties: Properties): boolean => {
    const written = text(properties, isNamed ? "temanavn" : "temakode");
    if (written === null) return ownFields.some((field) => field in properties);
    return isNamed ? theme.test(written) : written === theme;
  };
  return {
    ...owned,
    marks: ["temakode", "komplan_id", ...ownFields],
    schema: [
      fieldOf.text(isNamed ? "temanavn" : "temakode", ...ownFields),
      fieldOf.text("status", "planstatus", "datovedt"),
      fieldOf.text("objekt_id", "planid", "id"),
    ],
    recognise: (file) => file.features.some(({ properties }) => isOurs(properties)),
    takes: (feature) => {
      const written = text(feature.properties, isNamed ? "temanavn" : "temakode");
      return written !== null && !isOurs(feature.properties) ? "otherTheme" : hasStatus(feature, "V");
    },
  };
}

/** What a theme's feature says of itself besides its own values. */
export const themeFields = (properties: Properties, ...nameFields: readonly string[]) => ({
  planId: text(properties, "planid"),
  name: [...nameFields, "omraadenavn", "plannavn"].map((field) => text(properties, field)).find((name) => name !== null) ?? null,
  municipality: municipalityCode(properties, "komnr"),
  note: text(properties, "bem"),
  adopted: date(properties, "datovedt"),
  inForce: date(properties, "datoikraft"),
});

/**
 * The words in which a theme's feature tells its kind: the value in fields named as the supply themes name theirs, where it is no bare code, then the
 * area's name and the remark. No file of a guideline theme with such a field was seen.
 */
export function themeKind(properties: Properties, theme: string): string {
  const values = [`vaerdi${theme}`, `vaerd${theme}a`].map((field) => text(properties, field)).filter((value) => !/^\d*$/.test(value ?? ""));
  return [...values, text(properties, "omraadenavn"), text(properties, "bem")].filter((value) => value !== null).join(" ");
}
