import type { Shape } from "../geo/shape.ts";
import { TooComplex, withOwnSteps } from "../geo/too-complex.ts";
import type { Ground } from "./layer-view.ts";

/** A value that is made when it is first asked for, and kept; so is that its shapes are too complex. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: Made<Value> | null = null;
  return () => {
    made ??= madeBy(make);
    return opened(made);
  };
}

type Made<Value> = { readonly value: Value } | { readonly refused: TooComplex };

function madeBy<Value>(make: () => Value): Made<Value> {
  try {
    return { value: withOwnSteps(make) };
  } catch (cause) {
    if (cause instanceof TooComplex) return { refused: cause };
    throw cause;
  }
}

function opened<Value>(made: Made<Value>): Value {
  if ("refused" in made) throw made.refused;
  return made.value;
}

/** A value for each object, made when it is first asked for and kept as long as the object. */
export function keptBy<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const kept = new WeakMap<Key, Made<Value>>();
  return (key) => {
    const before = kept.get(key);
    if (before) return opened(before);
    const made = madeBy(() => make(key));
    kept.set(key, made);
    return opened(made);
  };
}

/** A value for each word, such as a date, made when it is first asked for and kept as long as the function. */
export function keptByWord<Value>(make: (word: string) => Value): (word: string) => Value {
  const kept = new Map<string, Made<Value>>();
  return (word) => {
    const made = kept.get(word) ?? madeBy(() => make(word));
    kept.set(word, made);
    return opened(made);
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
