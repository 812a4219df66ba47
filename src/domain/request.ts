import type * as z from "zod/mini";
import type { hallSchema, requestSchema } from "./request-schema.ts";

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

/** The largest length, area or count that a request may hold: beyond it only typing errors lie, and sums of it stay numbers. Ours, not law. */
export const largestAmount = 1_000_000_000;

/** Wishes that are a largest distance in metres, in the order in which they are asked, answered and filed. */
export const distanceWishes = ["motorway", "station", "rail", "busStop", "cycleSuperhighway"] as const;
/** One of `distanceWishes`. */
export type DistanceWish = (typeof distanceWishes)[number];

/** A wanted hall. */
export type Hall = z.infer<typeof hallSchema>;

/** A request that has passed the schema. */
export type ExpansionRequest = z.infer<typeof requestSchema>;

/** The request's class as an interval; a single class is an interval of one. */
export const classInterval = ({ virksomhedsklasse }: Pick<ExpansionRequest, "virksomhedsklasse">): readonly [number, number] =>
  typeof virksomhedsklasse === "number" ? [virksomhedsklasse, virksomhedsklasse] : virksomhedsklasse;
