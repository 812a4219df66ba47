import type { Shape } from "../geo/shape.ts";
import type { Ground } from "./layer-view.ts";

/** A value that is made when it is first asked for, and kept. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A value for each object, made when it is first asked for and kept as long as the object. */
export function keptBy<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const kept = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const before = kept.get(key);
    if (before) return before.value;
    const value = make(key);
    kept.set(key, { value });
    return value;
  };
}

/** A value for each pair of objects, made when it is first asked for and kept as long as both. */
export function keptByBoth<A extends object, B extends object, Value>(make: (a: A, b: B) => Value): (a: A, b: B) => Value {
  const keptOf = keptBy((a: A) => keptBy((b: B) => make(a, b)));
  return (a, b) => keptOf(a)(b);
}

/** Ground whose geometry is made when it is first asked for, and kept. */
export function groundBy(make: () => Shape): Ground {
  const evidence = lazily(make);
  return {
    get evidence() {
      return evidence();
    },
  };
}
