import type { Geometry } from "geojson";
import * as z from "zod/mini";

/** What the company would do on the plot. `anvspec` codes of plans are held against these in `rules/plan/use-table`. */
export const uses = [
  "office",
  "lightIndustry",
  "heavyIndustry",
  "logistics",
  "craft",
  "retailBulky",
  "datacenter",
  "laboratory",
  "foodProduction",
] as const;
/** One of `uses`. */
export type Use = (typeof uses)[number];

const isGeometry = (value: unknown): value is Geometry =>
  typeof value === "object" && value !== null && "type" in value && ("coordinates" in value || "geometries" in value);

const classNumber = z.int().check(z.minimum(1), z.maximum(7));
/** The largest length, area or count that a request may hold: beyond it only typing errors lie, and sums of it stay numbers. Ours, not law. */
export const largestAmount = 1_000_000_000;
const positive = z.number().check(z.positive(), z.maximum(largestAmount));
const wishDistance = z.optional(positive);

/** Wishes of the company; they order plots of one route and decide nothing. Distances in metres. */
export const wishesSchema = z.strictObject({
  motorway: wishDistance,
  station: wishDistance,
  rail: wishDistance,
  districtHeating: z.optional(z.boolean()),
});

/** An expansion request as a company files it. Lengths in metres, areas in m². */
export const requestSchema = z
  .strictObject({
    company: z._default(z.string().check(z.maxLength(200)), ""),
    use: z.enum(uses),
    /** Virksomhedsklasse 1–7, or the interval it may lie in. */
    virksomhedsklasse: z.union([classNumber, z.tuple([classNumber, classNumber])]),
    plotArea: positive,
    floorArea: positive,
    height: positive,
    storeys: positive,
    officeFloorArea: z._default(z.number().check(z.minimum(0)), 0),
    /** null when nobody has asked the company yet. */
    threatensGroundwater: z._default(z.nullable(z.boolean()), null),
    /** Where the company stands today, GeoJSON geometry in WGS 84. */
    site: z._default(z.nullable(z.custom<Geometry>(isGeometry)), null),
    wishes: z._default(wishesSchema, {}),
  })
  .check(
    z.refine((r) => typeof r.virksomhedsklasse === "number" || r.virksomhedsklasse[0] <= r.virksomhedsklasse[1], {
      path: ["virksomhedsklasse"],
      params: { code: "classOrder" },
    }),
    z.refine((r) => r.officeFloorArea <= r.floorArea, { path: ["officeFloorArea"], params: { code: "officeTooLarge" } }),
  );

/** A request that has passed the schema. */
export type ExpansionRequest = z.infer<typeof requestSchema>;

/** The request's class as an interval; a single class is an interval of one. */
export const classInterval = ({ virksomhedsklasse }: ExpansionRequest): readonly [number, number] =>
  typeof virksomhedsklasse === "number" ? [virksomhedsklasse, virksomhedsklasse] : virksomhedsklasse;
