import type { Service } from "../../src/catalog/endpoints/service.ts";
import { failed, ok, type Problem, type Result } from "../../src/domain/result.ts";

/** Keys by service. They go into requests and nowhere else. */
export type Keys = ReadonlyMap<string, string>;

/** Reads `--key service=KEY`. Problems: `keyUnreadable`, which never repeats a key, and `keyOfNoService`. */
export function readKeys(given: readonly string[], services: readonly Service[]): Result<Keys, Problem> {
  const keys = new Map<string, string>();
  const known = services.filter(({ key }) => key !== null).map(({ id }) => id);
  for (const each of given) {
    const cut = each.indexOf("=");
    const [service, key] = [each.slice(0, cut), each.slice(cut + 1)];
    if (cut < 1 || key === "") return failed({ code: "keyUnreadable", words: { known: known.join(", ") } });
    if (!known.includes(service)) return failed({ code: "keyOfNoService", words: { service, known: known.join(", ") } });
    keys.set(service, key);
  }
  return ok(keys);
}

/** A text with every key that was given made unreadable, also as it stands in an address. */
export const withoutKeys = (keys: Keys, text: string): string =>
  [...keys.values()].reduce((left, key) => left.replaceAll(key, "***").replaceAll(encodeURIComponent(key), "***"), text);

/** Words of a message without keys. */
export const wordsWithoutKeys = (keys: Keys, words: Readonly<Record<string, string | number>>): Record<string, string | number> =>
  Object.fromEntries(Object.entries(words).map(([name, word]) => [name, typeof word === "string" ? withoutKeys(keys, word) : word]));

/** An address with the service's key in the parameter that the service wants it in. */
export function withKey(url: string, { id, key }: Service, keys: Keys): string {
  const value = keys.get(id);
  if (key === null || value === undefined) return url;
  const whole = new URL(url);
  whole.searchParams.set(key, value);
  return whole.href;
}
