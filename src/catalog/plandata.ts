import { type SquareMetres, squareMetres } from "../geo/units.ts";
import type { Dataset, RawFeature } from "./define-dataset.ts";
import { codeField, type FieldRule, fieldOf, needed } from "./field-rules.ts";
import { boolean, date, municipalityCode, number, oneOf, type Properties, positive, text } from "./fields.ts";
import { type Status, statusOf } from "./status.ts";

/** What the layers of Plandata have in common. */
export type PlandataLayer = Pick<
  Dataset,
  "owner" | "link" | "marks" | "schema" | "sliver" | "recognise" | "takes" | "idOf" | "dateOf" | "linkOf"
>;

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

/** Has a feature the status? Else why it is left out. One with no field that could tell is taken: somebody has said what the file is. */
export function hasStatus({ properties }: RawFeature, wanted: Status): true | string {
  const status = planStatus(properties);
  if (status === wanted) return true;
  if (status !== null) return notWanted[status];
  return statusFields.some((field) => field in properties) ? "noStatus" : true;
}

/** Owner, identity, date and document of everything in the register. */
export const owned = {
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
export function planLayer(planTypes: readonly string[], wanted: "V" | "F"): PlandataLayer {
  const isType = (properties: Properties) => planTypes.includes(text(properties, "plantype") ?? "");
  const isForUs = (properties: Properties) => isType(properties) && (planStatus(properties) === "F") === (wanted === "F");
  return {
    ...owned,
    marks: ["planid", "plantype", "plannr", "plannavn", "anvgen", "doklink", "planstatus"],
    schema: planSchema,
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
export function adoptedLayer(planTypes: readonly string[], isLike: (properties: Properties) => boolean): PlandataLayer {
  const isOurs = (properties: Properties) => {
    const planType = text(properties, "plantype");
    return planType === null ? isLike(properties) : planTypes.includes(planType);
  };
  return { ...planLayer(planTypes, "V"), recognise: (file) => file.features.some(({ properties }) => isOurs(properties)) };
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
      groundCoverage: positive(properties, `bygpctar${slot}`),
      groundCoverageOf: ratioOf(properties, `bygpctarh${slot}`),
      minPlotArea: positive(properties, `minuds${slot}`),
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
    /** Built-on ground in percent of `groundCoverageOf`. */
    groundCoverage: positive(properties, "bebygpctar"),
    groundCoverageOf: ratioOf(properties, "bygpctarh"),
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

/** Without the numbers, and whether they stand in the document, a plan would look as if it set no limit. */
export const planSchema: readonly FieldRule[] = [
  fieldOf.text("planid"),
  fieldOf.text("plannr", "lp_plannr"),
  fieldOf.text("plannavn", "lp_plannavn"),
  needed(fieldOf.number("anvgen")),
  needed(fieldOf.number("bebygpct")),
  codeField([0, 1, 2, 3, 4], "bebygpctaf"),
  needed(fieldOf.number("maxbygnhjd")),
  needed(fieldOf.number("maxetager")),
  fieldOf.number("minmiljo"),
  fieldOf.number("maxmiljo"),
  needed(fieldOf.boolean("iomfangreg")),
  fieldOf.number("anvspec1"),
  fieldOf.date("datovedt"),
];

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
