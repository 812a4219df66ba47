import { type ExpansionRequest, requestSchema, wishesSchema } from "../domain/request.ts";

/** The request with its fields in the schema's order, so that a form and a file of the same request give the same bytes. */
export function requestInOrder(request: ExpansionRequest): Readonly<Record<string, unknown>> {
  return { ...inOrder(request, Object.keys(requestSchema.shape)), wishes: inOrder(request.wishes, Object.keys(wishesSchema.shape)) };
}

const inOrder = (value: object, keys: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(keys.filter((key) => key in value).map((key) => [key, Reflect.get(value, key)]));
