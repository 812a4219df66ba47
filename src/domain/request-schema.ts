import type { Geometry } from "geojson";
import * as z from "zod/mini";
import { largestAmount, uses } from "./request.ts";

const isGeometry = (value: unknown): value is Geometry =>
  typeof value === "object" && value !== null && "type" in value && ("coordinates" in value || "geometries" in value);

const yesOrNo = z._default(z.nullable(z.boolean()), null);
const amountOrNone = z.number().check(z.minimum(0), z.maximum(largestAmount));
const classNumber = z.int().check(z.minimum(1), z.maximum(7));
const positive = z.number().check(z.positive(), z.maximum(largestAmount));
const wishDistance = z.optional(positive);
const weight = z.optional(z.number().check(z.minimum(0), z.maximum(10)));

/** Wishes of the company; they order plots of one route and decide nothing. Distances in metres. */
export const wishesSchema = z.strictObject({
  motorway: wishDistance,
  station: wishDistance,
  rail: wishDistance,
  busStop: wishDistance,
  cycleSuperhighway: wishDistance,
  districtHeating: z.optional(z.boolean()),
});

/** How much each wish counts against the others when plots of one route are ranked; 1 where the user says nothing, 0 leaves it out. */
export const weightsSchema = z.strictObject({
  motorway: weight,
  station: weight,
  rail: weight,
  busStop: weight,
  cycleSuperhighway: weight,
  districtHeating: weight,
});

/** The hall that must find its place on the plot. Lengths in metres, areas in m². */
export const hallSchema = z.strictObject({
  /** Fixed sides, or a ground area whose length is `ratio[0]` to `ratio[1]` times its width. */
  footprint: z.union([
    z.strictObject({ length: positive, width: positive }),
    z.strictObject({ area: positive, ratio: z.tuple([z.number().check(z.minimum(1)), z.number().check(z.maximum(20))]) }),
  ]),
  /** Depth of the yard for trucks along one long side; 0 for none. */
  yardDepth: z._default(z.number().check(z.minimum(0), z.maximum(500)), 0),
  /** m² of floor for each parking space, as the municipality's norm says; null when parking is not to be placed. */
  floorPerParkingSpace: z._default(z.nullable(positive), null),
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
    /** null when nobody has asked the company yet, here and in the five below. */
    threatensGroundwater: yesOrNo,
    /** Branch code (DB07), as the company gives it; a help that decides nothing. */
    branch: z._default(z.nullable(z.string().check(z.maxLength(200))), null),
    /** Annex of the order on listed activities that the company stands on (miljøbeskyttelsesloven § 33). */
    listedActivity: z._default(z.nullable(z.enum(["none", "annex1", "annex2"])), null),
    /** Produktionsvirksomhed as planloven § 11 a, stk. 12, means it. */
    isProduction: yesOrNo,
    /** m² of floor for selling to the public. */
    retailFloorArea: z._default(amountOrNone, 0),
    /** Other wastewater than that of a household. */
    processWastewater: yesOrNo,
    /** A new drive onto a public road. */
    newRoadAccess: yesOrNo,
    parkingSpaces: z._default(z.nullable(amountOrNone), null),
    /** Where the company stands today, GeoJSON geometry in WGS 84. */
    site: z._default(z.nullable(z.custom<Geometry>(isGeometry)), null),
    wishes: z._default(wishesSchema, {}),
    weights: z._default(weightsSchema, {}),
    /** null when only the plot is asked about. */
    hall: z._default(z.nullable(hallSchema), null),
  })
  .check(
    z.refine((r) => typeof r.virksomhedsklasse === "number" || r.virksomhedsklasse[0] <= r.virksomhedsklasse[1], {
      path: ["virksomhedsklasse"],
      params: { code: "classOrder" },
    }),
    z.refine((r) => r.hall === null || !("ratio" in r.hall.footprint) || r.hall.footprint.ratio[0] <= r.hall.footprint.ratio[1], {
      path: ["hall", "footprint", "ratio"],
      params: { code: "ratioOrder" },
    }),
    z.refine((r) => r.retailFloorArea <= r.floorArea, { path: ["retailFloorArea"], params: { code: "retailTooLarge" } }),
    z.refine((r) => r.officeFloorArea <= r.floorArea, { path: ["officeFloorArea"], params: { code: "officeTooLarge" } }),
  );
