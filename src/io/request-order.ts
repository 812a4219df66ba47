import type { ExpansionRequest, Hall } from "../domain/request.ts";
import { hallSchema, requestSchema, weightsSchema, wishesSchema } from "../domain/request-schema.ts";

/** The request with its fields in the schema's order, so that a form and a file of the same request give the same bytes. */
export const requestInOrder = (request: ExpansionRequest): Readonly<Record<string, unknown>> => ({
  ...inOrder(request, Object.keys(requestSchema.shape)),
  wishes: inOrder(request.wishes, Object.keys(wishesSchema.shape)),
  weights: inOrder(request.weights, Object.keys(weightsSchema.shape)),
  hall: request.hall && hallInOrder(request.hall),
});

const hallInOrder = (hall: Hall): Readonly<Record<string, unknown>> => ({
  ...inOrder(hall, Object.keys(hallSchema.shape)),
  footprint: inOrder(hall.footprint, ["length", "width", "area", "ratio"]),
});

const inOrder = (value: object, keys: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(keys.filter((key) => key in value).map((key) => [key, Reflect.get(value, key)]));
