import { type SquareMetres, squareMetres } from "../geo/units.ts";
import type { Dataset, RawFeature } from "./define-dataset.ts";
import { boolean, date, municipalityCode, number, oneOf, type Properties, positive, text } from "./fields.ts";
import { type Status, statusOf } from "./status.ts";

type Shared = Pick<Dataset, "owner" | "link" | "marks" | "sliver" | "recognise" | "takes" | "idOf" | "dateOf" | "linkOf">;

/** Plan borders follow a cadastre of their day: 10 m² is a border that is 10 cm off along 100 m. */
export const planSliver: SquareMetres = squareMetres(10);

/** The status as written, else told by the dates; null where nothing tells. */
function planStatus(properties: Properties): Status | null {
  const written = text(properties, "status") ?? text(properties, "planstatus");
  if (written !== null) return statusOf(written);
  if (date(properties, "datoaflyst") !== null) return "A";
  if (date(properties, "datovedt") !== null) return "V";
  return date(properties, "datoforsl") !== null ? "F" : null;
}

const statusFields = ["status", "planstatus", "datovedt", "datoforsl"];
const notWanted = { V: "adopted", F: "proposal", A: "cancelled", K: "draft" } as const;

/** A feature with no field that could tell its status is taken: somebody has said what the file is. */
function hasStatus({ properties }: RawFeature, wanted: Status): true | string {
  const status = planStatus(properties);
  if (status === wanted) return true;
  if (status !== null) return notWanted[status];
  return statusFields.some((field) => field in properties) ? "noStatus" : true;
}

const owned = {
  owner: "Plan- og Landdistriktsstyrelsen (Plandata.dk)",
  link: "https://kort.plandata.dk/",
  sliver: planSliver,
  idOf: (properties: Properties) => text(properties, "planid") ?? text(properties, "objekt_id") ?? text(properties, "id"),
  dateOf: (properties: Properties) => date(properties, "datovedt") ?? date(properties, "datoforsl"),
  linkOf: (properties: Properties) => text(properties, "doklink"),
};

/**
 * Plans of the register, told by `plantype` (20.1 lokalplan, 10.1 ramme …) and kept by status.
 * Source: the fields that Plandata's web service gives in 2026.
 */
export function planLayer(planTypes: readonly string[], wanted: "V" | "F"): Shared {
  const isType = (properties: Properties) => planTypes.includes(text(properties, "plantype") ?? "");
  const isForUs = (properties: Properties) => isType(properties) && (planStatus(properties) === "F") === (wanted === "F");
  return {
    ...owned,
    marks: ["planid", "plantype", "plannr", "plannavn", "anvgen", "doklink", "planstatus"],
    recognise: (file) => file.features.some(({ properties }) => isForUs(properties)),
    takes: (feature) => {
      const hasType = text(feature.properties, "plantype") !== null;
      return hasType && !isType(feature.properties) ? "otherTheme" : hasStatus(feature, wanted);
    },
  };
}

/**
 * As `planLayer`, for plans of which only the adopted ones are a dataset: proposals are recognised and left out with a reason.
 * `isLike` tells a feature by its own fields where the file has no `plantype`.
 */
export function adoptedLayer(planTypes: readonly string[], isLike: (properties: Properties) => boolean): Shared {
  const isOurs = (properties: Properties) => {
    const planType = text(properties, "plantype");
    return planType === null ? isLike(properties) : planTypes.includes(planType);
  };
  return { ...planLayer(planTypes, "V"), recognise: (file) => file.features.some(({ properties }) => isOurs(properties)) };
}

/**
 * A guideline or supply theme of the register, told by `temakode`, by the theme's name where its code was not found, or by a field that only
 * this theme has. Only what is adopted is taken: a proposed guideline (`_forslag`) binds nobody, so a file of proposals alone is not this layer.
 */
export function themeLayer(theme: string | RegExp, ...ownFields: readonly string[]): Shared {
  const isNamed = typeof theme !== "string";
  const isOurs = (properties: Properties): boolean => {
    const written = text(properties, isNamed ? "temanavn" : "temakode");
    if (written === null) return ownFields.some((field) => field in properties);
    return isNamed ? theme.test(written) : written === theme;
  };
  return {
    ...owned,
    marks: ["temakode", "komplan_id", ...ownFields],
    recognise: (file) => file.features.some(({ properties }) => isOurs(properties) && planStatus(properties) !== "F"),
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

const slots = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const ratioOf = (properties: Properties, field: string) => oneOf([1, 2, 3, 4] as const, number(properties, field));

/** What a plan allows for one of its uses only; it stands where the plan's own number is blank. */
function usesOf(properties: Properties) {
  return slots.flatMap((slot) => {
    const use = positive(properties, `anvspec${slot}`);
    if (use === null) return [];
    return {
      use,
      plotRatio: positive(properties, `bygpct${slot}`),
      plotRatioOf: ratioOf(properties, `bygpcth${slot}`),
      maxHeight: positive(properties, `maxbhjd${slot}`),
      maxStoreys: positive(properties, `maxetage${slot}`),
    };
  });
}

/**
 * A plan's use and numbers. Zero is "not registered" in the register, so every number is above zero or null.
 * `plotRatio` in percent of `plotRatioOf` (1 the area as a whole, 2 the property, 3 the plot, 4 the parcel); heights in metres.
 * `regulatedInDocument`: the extent is regulated, but only in the plan's text. `perUse`: numbers for a single use.
 */
function planProvisions(properties: Properties) {
  const perUse = usesOf(properties);
  return {
    useGeneral: positive(properties, "anvgen"),
    useSpecific: perUse.map(({ use }) => use),
    perUse,
    plotRatio: positive(properties, "bebygpct"),
    plotRatioOf: ratioOf(properties, "bebygpctaf"),
    maxHeight: positive(properties, "maxbygnhjd"),
    maxStoreys: positive(properties, "maxetager"),
    minClass: positive(properties, "minmiljo"),
    maxClass: positive(properties, "maxmiljo"),
    /** Smallest plot, m²: of a plot as it is, else of one that is cut off. */
    minPlotArea: positive(properties, "mingrund") ?? positive(properties, "minuds"),
    regulatedInDocument: boolean(properties, "iomfangreg") === true,
    /** Use, and zone, regulated only in the plan's text. */
    useInDocument: boolean(properties, "ianvreg") === true,
    zoneInDocument: boolean(properties, "izonereg") === true,
    /** Cutting up of plots regulated only in the plan's text. */
    plotsInDocument: boolean(properties, "iudstykreg") === true,
    /** What the register says of the plan in words. */
    notes: ["notat", "notbebygom"].flatMap((field) => text(properties, field) ?? []).join(" ") || null,
  };
}

const zoneNames = ["byzone", "landzone", "sommerhusområde", "byzone og landzone", "sommerhusområde og landzone", "by- og sommerhusområde"];

/** Zone code from the register's words alone; null where it has none that we know. */
export function namedZone(properties: Properties): number | null {
  const place = zoneNames.indexOf(text(properties, "zonestatus")?.toLowerCase() ?? "");
  return place < 0 ? null : place + 1;
}

/** Zone code 1–7 (1 byzone, 2 landzone, 3 sommerhusområde, 4–7 several), from the text before the number; null when neither says. */
const zoneCode = (properties: Properties): number | null =>
  namedZone(properties) ?? oneOf([1, 2, 3, 4, 5, 6, 7], number(properties, "zone"));

/**
 * Whether a ramme is held back for later than the kommuneplan's own twelve years (`fremtidigzonestatus` "potentiel", code 2). The text comes
 * before the number, which live files write otherwise than the code list.
 */
function isForLater(properties: Properties): boolean {
  const words = text(properties, "fremtidigzonestatus");
  return words === null ? number(properties, "fzone") === 2 : /potenti|perspektiv/i.test(words);
}

/** Everything that rules and screens read of a plan. Dates are ISO. */
export const planFields = (properties: Properties) => ({
  planId: text(properties, "planid"),
  number: text(properties, "plannr") ?? text(properties, "lp_plannr"),
  name: text(properties, "plannavn") ?? text(properties, "lp_plannavn"),
  municipality: municipalityCode(properties, "komnr"),
  planType: text(properties, "plantype"),
  ...planProvisions(properties),
  zone: zoneCode(properties),
  forLater: isForLater(properties),
  proposed: date(properties, "datoforsl"),
  hearingStart: date(properties, "datostart"),
  hearingEnd: date(properties, "datoslut"),
  adopted: date(properties, "datovedt"),
  inForce: date(properties, "datoikraft"),
});

/** What parts of a lokalplan add: the plan they belong to and their own number in it. */
export const partFields = (properties: Properties) => ({
  ...planFields(properties),
  lokalplanId: text(properties, "lokplan_id"),
  partNumber: text(properties, "delnr"),
});
